package vn.congdoan.vanthu.ui.total;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.VBox;
import vn.congdoan.vanthu.domain.report.total.Contribution;
import vn.congdoan.vanthu.domain.report.total.FigureText;

/** What a unit answered, with the bar of its share under a number. */
final class UnitFigureCell extends TableCell<UnitRow, UnitRow> {
    private final TotalWords words;
    private final Label figure = new Label();
    private final ShareBar bar = new ShareBar();
    private final VBox box = new VBox(figure, bar);

    UnitFigureCell(TotalWords words) {
        this.words = words;
        getStyleClass().add("unit-figure");
        box.getStyleClass().add("bar-box");
        figure.setWrapText(true);
    }

    @Override
    protected void updateItem(UnitRow item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(empty || item == null ? null : box);
        if (!empty && item != null) {
            figure.setText(text(item));
            bar.setVisible(item.figure() != null);
            bar.setManaged(item.figure() != null);
            bar.show(item.share());
        }
    }

    private String text(UnitRow item) {
        if (item.figure() != null) {
            return FigureText.of(item.figure());
        }
        return item.answer().map(Contribution::value).map(words::value).orElse(words.get("total.unit.missing"));
    }
}
