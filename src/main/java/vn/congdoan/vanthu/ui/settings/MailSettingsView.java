package vn.congdoan.vanthu.ui.settings;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import vn.congdoan.vanthu.domain.sending.MailAccount.Security;
import vn.congdoan.vanthu.i18n.Messages;

/** The office's mail server, with a way to try it out. */
public final class MailSettingsView {
    private final MailSettingsViewModel model;
    private final Messages messages;

    @FXML
    private TextField host;

    @FXML
    private TextField port;

    @FXML
    private ComboBox<Security> security;

    @FXML
    private TextField login;

    @FXML
    private TextField senderName;

    @FXML
    private TextField senderAddress;

    @FXML
    private PasswordField password;

    @FXML
    private Button save;

    @FXML
    private Button tryOut;

    public MailSettingsView(MailSettingsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        host.textProperty().bindBidirectional(model.hostProperty());
        port.textProperty().bindBidirectional(model.portProperty());
        security.getItems().setAll(Security.values());
        security.setConverter(new SecurityWords());
        security.valueProperty().bindBidirectional(model.securityProperty());
        login.textProperty().bindBidirectional(model.loginProperty());
        senderName.textProperty().bindBidirectional(model.senderNameProperty());
        senderAddress.textProperty().bindBidirectional(model.senderAddressProperty());
        password.textProperty().bindBidirectional(model.passwordProperty());
        save.setOnAction(e -> model.save());
        tryOut.setOnAction(e -> model.tryOut());
    }

    private final class SecurityWords extends StringConverter<Security> {
        @Override
        public String toString(Security chosen) {
            return chosen == null ? "" : messages.get("settings.mail.security." + chosen.name());
        }

        @Override
        public Security fromString(String typed) {
            throw new UnsupportedOperationException(typed);
        }
    }
}
