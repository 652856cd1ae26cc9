package vn.congdoan.vanthu.ui.settings;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.job.JobRunner;
import vn.congdoan.vanthu.app.sending.MailSendingService;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.sending.MailAccount;
import vn.congdoan.vanthu.domain.sending.MailAccount.Security;
import vn.congdoan.vanthu.ui.common.Notices;
import vn.congdoan.vanthu.ui.error.ErrorPresenter;

/** From where the office sends e-mail. The password is for trying out only, and forgotten with the screen. */
public final class MailSettingsViewModel {
    private final MailSendingService mail;
    private final JobRunner jobs;
    private final Notices notices;
    private final ErrorPresenter errors;
    private final StringProperty host = new SimpleStringProperty(this, "host", "");
    private final StringProperty port = new SimpleStringProperty(this, "port", "");
    private final ObjectProperty<Security> security = new SimpleObjectProperty<>(this, "security");
    private final StringProperty login = new SimpleStringProperty(this, "login", "");
    private final StringProperty senderName = new SimpleStringProperty(this, "senderName", "");
    private final StringProperty senderAddress = new SimpleStringProperty(this, "senderAddress", "");
    private final StringProperty password = new SimpleStringProperty(this, "password", "");

    public MailSettingsViewModel(MailSendingService mail, JobRunner jobs, Notices notices, ErrorPresenter errors) {
        this.mail = mail;
        this.jobs = jobs;
        this.notices = notices;
        this.errors = errors;
        security.addListener((o, was, is) -> suggestPort(was, is));
        security.set(Security.STARTTLS);
    }

    StringProperty hostProperty() {
        return host;
    }

    StringProperty portProperty() {
        return port;
    }

    ObjectProperty<Security> securityProperty() {
        return security;
    }

    StringProperty loginProperty() {
        return login;
    }

    StringProperty senderNameProperty() {
        return senderName;
    }

    StringProperty senderAddressProperty() {
        return senderAddress;
    }

    StringProperty passwordProperty() {
        return password;
    }

    /** A port that was typed stays. */
    private void suggestPort(Security was, Security is) {
        if (is != null && (port.get().isBlank() || was != null && port.get().equals(usualPort(was)))) {
            port.set(usualPort(is));
        }
    }

    private static String usualPort(Security security) {
        return switch (security) {
            case STARTTLS -> "587";
            case TLS -> "465";
            case NONE -> "25";
        };
    }

    void load() {
        password.set("");
        run("settings.job.load", mail::account, account -> account.ifPresent(this::show));
    }

    private void show(MailAccount account) {
        host.set(account.host());
        security.set(account.security());
        port.set(String.valueOf(account.port()));
        login.set(account.login());
        senderName.set(account.senderName());
        senderAddress.set(account.senderAddress());
    }

    void save() {
        MailAccount account = account();
        run(
                "settings.job.save",
                () -> {
                    mail.save(account);
                    return account;
                },
                saved -> notices.tell(MessageRef.of("settings.mail.saved")));
    }

    /** Signs in with what is typed, saved or not. */
    void tryOut() {
        jobs.submit(
                mail.tryOut(account(), password.get()),
                done -> notices.tell(MessageRef.of("settings.mail.works", host.get())),
                errors::present);
    }

    private MailAccount account() {
        return new MailAccount(
                host.get().strip(),
                number(),
                Optional.ofNullable(security.get()).orElse(Security.STARTTLS),
                login.get().strip(),
                senderName.get().strip(),
                senderAddress.get().strip());
    }

    /** 0 for what is no number, which is refused with the reason. */
    private int number() {
        String typed = port.get().strip();
        return typed.matches("\\d{1,5}") ? Integer.parseInt(typed) : 0;
    }

    private <T> void run(String title, Supplier<T> work, Consumer<T> onDone) {
        jobs.submit(new Job<>(MessageRef.of(title), control -> work.get()), onDone, errors::present);
    }
}
