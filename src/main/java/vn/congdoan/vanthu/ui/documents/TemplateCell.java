package vn.congdoan.vanthu.ui.documents;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.congdoan.vanthu.domain.template.Template;

/** A template in a list: the abbreviation of its type, its title, one line about it. */
final class TemplateCell extends ListCell<Template> {
    private final Label type = new Label();
    private final Label title = new Label();
    private final Label description = new Label();
    private final HBox box;

    TemplateCell() {
        type.getStyleClass().add("template-type");
        title.getStyleClass().add("strong");
        description.getStyleClass().addAll("muted", "small");
        VBox words = new VBox(title, description);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        box = new HBox(type, words);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("template-cell");
        // Long descriptions are cut, not scrolled.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Template template, boolean empty) {
        super.updateItem(template, empty);
        if (empty || template == null) {
            setGraphic(null);
            return;
        }
        type.setText(template.type().code());
        title.setText(template.title());
        description.setText(template.description().isEmpty() ? template.type().name() : template.description());
        setGraphic(box);
    }
}
