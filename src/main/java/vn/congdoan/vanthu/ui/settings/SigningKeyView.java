package vn.congdoan.vanthu.ui.settings;

import java.util.List;
import javafx.beans.Observable;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.settings.SigningSettings.Key;
import vn.congdoan.vanthu.ui.common.FileQuestion;
import vn.congdoan.vanthu.ui.common.TextCell;

/** The key of this machine: where it is, what is on it, and whether it signs. */
public final class SigningKeyView {
    private final SigningSettingsViewModel model;
    private final Messages messages;

    @FXML
    private RadioButton file;

    @FXML
    private RadioButton token;

    @FXML
    private RadioButton windows;

    @FXML
    private VBox fileFields;

    @FXML
    private VBox tokenFields;

    @FXML
    private TextField keyFile;

    @FXML
    private Button chooseKeyFile;

    @FXML
    private ComboBox<String> library;

    @FXML
    private Button chooseLibrary;

    @FXML
    private Label driversHint;

    @FXML
    private ComboBox<Integer> slot;

    @FXML
    private Button findTokens;

    @FXML
    private PasswordField pin;

    @FXML
    private Button readCertificates;

    @FXML
    private Button trySigning;

    @FXML
    private ProgressIndicator working;

    @FXML
    private Label result;

    @FXML
    private ComboBox<CertificateChoice> person;

    @FXML
    private ComboBox<CertificateChoice> seal;

    public SigningKeyView(SigningSettingsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        source(file, Key.FILE);
        source(token, Key.TOKEN);
        source(windows, Key.WINDOWS);
        windows.setDisable(!System.getProperty("os.name", "").startsWith("Windows"));
        shown(fileFields, Key.FILE);
        shown(tokenFields, Key.TOKEN);
        keyFile.textProperty().bindBidirectional(model.keyFileProperty());
        chooseKeyFile.setOnAction(e -> new FileQuestion(messages, trySigning)
                .ask("signing.choose.key", "signing.kind.key", "p12 pfx", path -> keyFile.setText(path.toString())));
        token();
        trial();
    }

    private void source(RadioButton button, Key key) {
        button.setSelected(model.keyProperty().get() == key);
        button.setOnAction(e -> model.keyProperty().set(key));
        model.keyProperty().addListener((o, was, is) -> button.setSelected(is == key));
    }

    private void shown(VBox fields, Key key) {
        fields.visibleProperty().bind(model.keyProperty().isEqualTo(key));
        fields.managedProperty().bind(fields.visibleProperty());
    }

    private void token() {
        model.drivers().addListener((Observable o) -> offerDrivers());
        offerDrivers();
        library.getEditor().textProperty().bindBidirectional(model.libraryProperty());
        chooseLibrary.setOnAction(e -> new FileQuestion(messages, trySigning)
                .ask(
                        "signing.choose.library",
                        "signing.kind.library",
                        "dll so dylib",
                        path -> model.libraryProperty().set(path.toString())));
        model.tokens().addListener((Observable o) -> offerTokens());
        offerTokens();
        slot.setOnAction(e -> {
            if (slot.getValue() != null) {
                model.slotProperty().set(slot.getValue());
            }
        });
        findTokens.setOnAction(e -> model.lookForTokens());
    }

    private void offerDrivers() {
        String typed = model.libraryProperty().get();
        library.getItems()
                .setAll(model.drivers().stream()
                        .map(driver -> driver.library().toString())
                        .toList());
        model.libraryProperty().set(typed);
        List<String> makers = model.drivers().stream()
                .map(driver -> driver.maker())
                .distinct()
                .toList();
        driversHint.setText(
                makers.isEmpty()
                        ? messages.get("settings.signing.noDrivers")
                        : messages.get("settings.signing.drivers", String.join(", ", makers)));
    }

    private void offerTokens() {
        int chosen = model.slotProperty().get();
        slot.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer index) {
                if (index == null) {
                    return "";
                }
                String label = index < model.tokens().size() ? model.tokens().get(index) : "";
                return messages.get("settings.signing.slotName", index, label);
            }

            @Override
            public Integer fromString(String words) {
                return slot.getValue();
            }
        });
        slot.getItems().clear();
        for (int i = 0; i < Math.max(model.tokens().size(), chosen + 1); i++) {
            slot.getItems().add(i);
        }
        slot.setValue(chosen);
    }

    private void trial() {
        readCertificates.setOnAction(e -> model.readCertificates(typedPin()));
        trySigning.setOnAction(e -> model.trySigning(typedPin()));
        pin.setOnAction(e -> trySigning.fire());
        for (Button button : new Button[] {readCertificates, trySigning}) {
            button.disableProperty().bind(model.workingProperty());
        }
        working.visibleProperty().bind(model.workingProperty());
        result.textProperty().bind(model.resultProperty());
        result.managedProperty().bind(model.resultProperty().isNotEmpty());
        model.goodProperty().addListener((o, was, is) -> grade(is));
        grade(model.goodProperty().get());
        certificates(person);
        certificates(seal);
        person.valueProperty().bindBidirectional(model.personProperty());
        seal.valueProperty().bindBidirectional(model.sealProperty());
    }

    private void grade(boolean good) {
        result.getStyleClass().removeAll("field-error", "strong");
        result.getStyleClass().add(good ? "strong" : "field-error");
    }

    private char[] typedPin() {
        char[] typed = pin.getText().toCharArray();
        pin.clear();
        return typed;
    }

    private void certificates(ComboBox<CertificateChoice> box) {
        box.setItems(model.certificates());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(CertificateChoice choice) {
                return words(choice);
            }

            @Override
            public CertificateChoice fromString(String words) {
                return box.getValue();
            }
        });
        box.setCellFactory(list -> new TextCell<>(this::words));
    }

    private String words(CertificateChoice choice) {
        return choice == null || choice.id().isEmpty() ? messages.get("settings.signing.any") : choice.label();
    }
}
