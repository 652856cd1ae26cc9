package vn.congdoan.vanthu.ui.editor;

import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import vn.congdoan.vanthu.app.editing.EditPlace;
import vn.congdoan.vanthu.domain.office.Signer;
import vn.congdoan.vanthu.i18n.Messages;

/** The fields of one signature. */
final class SignaturePane extends VBox {
    private final Messages messages;
    private final SignatureViewModel model;
    private final Consumer<EditPlace> entered;
    private final MenuButton choice = new MenuButton();
    private final TextField name = new TextField();

    SignaturePane(Messages messages, SignatureViewModel model, Consumer<EditPlace> entered) {
        this.messages = messages;
        this.model = model;
        this.entered = entered;
        getStyleClass().add("signature-fields");
        visibleProperty().bind(model.presentProperty());
        managedProperty().bind(model.presentProperty());
        TextArea authorities = new TextArea();
        authorities.setPrefRowCount(2);
        authorities.setPromptText(messages.get("editor.parts.capacityPrompt"));
        choice.setText(messages.get("editor.parts.chooseSigner"));
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setMnemonicParsing(false);
        choice.visibleProperty().bind(Bindings.isNotEmpty(model.signers()));
        choice.disableProperty().bind(model.frozenProperty());
        choice.managedProperty().bind(choice.visibleProperty());
        getChildren()
                .setAll(
                        choice,
                        field("editor.parts.capacity", authorities, model.authorities()),
                        fault(),
                        field("editor.parts.position", new TextField(), model.position()),
                        field("editor.parts.otherPosition", new TextField(), model.otherPosition()),
                        field("editor.parts.signer", name, model.name()));
        model.signers().addListener((Observable o) -> listSigners());
        listSigners();
    }

    void focus() {
        name.requestFocus();
    }

    private Node field(String key, TextInputControl control, PartField field) {
        Label label = new Label(messages.get(key));
        label.setLabelFor(control);
        PartBinding.bind(control, field, entered);
        VBox box = new VBox(label, control);
        box.getStyleClass().add("part");
        return box;
    }

    private Label fault() {
        Label fault = new Label(messages.get("editor.parts.capacityFault"));
        fault.setWrapText(true);
        fault.getStyleClass().add("field-error");
        fault.visibleProperty().bind(model.authorities().faultyProperty());
        fault.managedProperty().bind(fault.visibleProperty());
        return fault;
    }

    private void listSigners() {
        choice.getItems().setAll(model.signers().stream().map(this::item).toList());
    }

    private MenuItem item(Signer signer) {
        String words = signer.position().isEmpty() ? signer.name() : signer.name() + " – " + signer.position();
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(e -> model.choose(signer));
        return item;
    }
}
