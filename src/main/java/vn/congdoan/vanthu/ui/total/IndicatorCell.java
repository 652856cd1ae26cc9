package vn.congdoan.vanthu.ui.total;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.congdoan.vanthu.domain.report.Indicator;

/** An indicator's words, the heading it stands under above them. */
final class IndicatorCell extends WrappedTableCell<TotalRow> {
    private final Label section = new Label();
    private final Label label = new Label();
    private final VBox box = new VBox(section, label);

    IndicatorCell() {
        section.getStyleClass().addAll("text-muted", "small");
        section.setWrapText(true);
        box.setAlignment(Pos.CENTER_LEFT);
        label.setWrapText(true);
    }

    @Override
    protected Region content() {
        return box;
    }

    @Override
    protected void updateItem(TotalRow item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(empty || item == null ? null : box);
        if (!empty && item != null) {
            Indicator indicator = item.total().indicator();
            section.setText(indicator.section());
            section.setVisible(!indicator.section().isEmpty());
            section.setManaged(!indicator.section().isEmpty());
            label.setText(indicator.code() + ". " + indicator.label());
        }
    }
}
