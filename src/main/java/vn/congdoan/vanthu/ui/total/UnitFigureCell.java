package vn.congdoan.vanthu.ui.total;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.congdoan.vanthu.domain.report.total.Contribution;
import vn.congdoan.vanthu.domain.report.total.FigureText;

/** What a unit answered: a number with its target's light, and the bar of its share under it; or its words. */
final class UnitFigureCell extends WrappedTableCell<UnitRow> {
    private final TotalWords words;
    private final Label figure = new Label();
    private final ShareBar bar = new ShareBar();
    private final Label light = new Label();
    private final VBox box;

    UnitFigureCell(TotalWords words) {
        this.words = words;
        getStyleClass().add("unit-figure");
        figure.setWrapText(true);
        figure.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(figure, Priority.ALWAYS);
        box = new VBox(new HBox(figure, light), bar);
        box.getStyleClass().add("bar-box");
    }

    @Override
    protected Region content() {
        return box;
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
            Lights.show(light, item.state(), words);
        }
    }

    private String text(UnitRow item) {
        if (item.figure() != null) {
            return FigureText.of(item.figure());
        }
        return item.answer().map(Contribution::value).map(words::value).orElse(words.get("total.unit.missing"));
    }
}
