package vn.congdoan.vanthu.ui.templates;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import vn.congdoan.vanthu.i18n.Messages;

/** A template in the list, marked when it is the office's own. */
final class TemplateItemCell extends ListCell<TemplateItem> {
    private final Messages messages;
    private final Label type = new Label();
    private final Label title = new Label();
    private final Label mark = new Label();
    private final HBox box = new HBox(type, title, mark);

    TemplateItemCell(Messages messages) {
        this.messages = messages;
        type.getStyleClass().add("template-type");
        type.setMinWidth(USE_PREF_SIZE);
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        mark.getStyleClass().addAll("muted", "small");
        mark.setMinWidth(USE_PREF_SIZE);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("template-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(TemplateItem item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        type.setText(item.typeCode());
        title.setText(item.title());
        mark.setText(item.own() ? messages.get("template.mark.own") : "");
        setGraphic(box);
    }
}
