package vn.congdoan.vanthu.ui.review;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.util.StringConverter;
import vn.congdoan.vanthu.domain.document.DocumentVersion;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.review.RedlinePane;

/** The changed words, with the choice of what they are compared with. */
public final class ChangesView {
    private final ChangesViewModel model;
    private final RedlinePane redline;

    @FXML
    private BorderPane pane;

    @FXML
    private ComboBox<DocumentVersion> base;

    @FXML
    private CheckBox whole;

    @FXML
    private Label summary;

    public ChangesView(ChangesViewModel model, Messages messages) {
        this.model = model;
        redline = new RedlinePane(messages);
    }

    @FXML
    private void initialize() {
        pane.setCenter(redline);
        base.setItems(model.versions());
        base.setConverter(new StringConverter<>() {
            @Override
            public String toString(DocumentVersion version) {
                return version == null ? "" : model.label(version);
            }

            @Override
            public DocumentVersion fromString(String text) {
                throw new UnsupportedOperationException();
            }
        });
        base.valueProperty().bindBidirectional(model.baseProperty());
        whole.selectedProperty().bindBidirectional(model.wholeProperty());
        summary.textProperty()
                .bind(Bindings.createStringBinding(
                        model::summary, model.redlineProperty(), model.baseProperty(), model.linesProperty()));
        redline.chosenProperty().addListener((o, was, is) -> {
            if (is != null) {
                model.choose(is);
            }
        });
        model.chosenProperty().addListener((o, was, is) -> {
            if (is != redline.chosenProperty().get()) {
                redline.clearSelection();
            }
        });
        model.linesProperty().addListener((o, was, is) -> redline.show(is));
        model.wholeProperty().addListener((o, was, is) -> style(is));
        style(model.wholeProperty().get());
    }

    Node control() {
        return redline;
    }

    /** In the whole text the unchanged paragraphs are read as well. */
    private void style(boolean isWhole) {
        redline.getStyleClass().remove("redline-whole");
        if (isWhole) {
            redline.getStyleClass().add("redline-whole");
        }
    }
}
