package vn.congdoan.vanthu.ui.signin;

import java.time.Duration;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.congdoan.vanthu.app.job.Delay;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.job.JobRunner;
import vn.congdoan.vanthu.app.people.SignInOutcome;
import vn.congdoan.vanthu.app.people.SignInService;
import vn.congdoan.vanthu.domain.user.User;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.settings.SettingsStore;
import vn.congdoan.vanthu.ui.error.ErrorPresenter;

/** Asks who works here: at the start, and after the window was locked, whether it is the same person again. */
public final class SignInViewModel {
    private static final Duration SECOND = Duration.ofSeconds(1);

    /** Why the window is covered. */
    public enum Mode {
        OPEN,
        SIGN_IN,
        LOCKED
    }

    private final SignInService signIn;
    private final JobRunner jobs;
    private final Delay delay;
    private final Messages messages;
    private final SettingsStore settings;
    private final ErrorPresenter errors;
    private final ReadOnlyObjectWrapper<Mode> mode = new ReadOnlyObjectWrapper<>(this, "mode", Mode.OPEN);
    private final StringProperty login = new SimpleStringProperty(this, "login", "");
    private final ReadOnlyStringWrapper person = new ReadOnlyStringWrapper(this, "person", "");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);
    private Consumer<User> onSignedIn = user -> {};
    private Runnable onSignedOut = () -> {};
    private long secondsLeft;

    public SignInViewModel(
            SignInService signIn,
            JobRunner jobs,
            Delay delay,
            Messages messages,
            SettingsStore settings,
            ErrorPresenter errors) {
        this.signIn = signIn;
        this.jobs = jobs;
        this.delay = delay;
        this.messages = messages;
        this.settings = settings;
        this.errors = errors;
    }

    public ReadOnlyObjectProperty<Mode> modeProperty() {
        return mode.getReadOnlyProperty();
    }

    StringProperty loginProperty() {
        return login;
    }

    /** Who locked the window; "" at the start. */
    ReadOnlyStringProperty personProperty() {
        return person.getReadOnlyProperty();
    }

    /** Why the last try was refused, with the seconds that are left; "" for nothing. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** While a password is checked, and while one has to wait. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** @param action hears who came in, not who only unlocked */
    public void setOnSignedIn(Consumer<User> action) {
        onSignedIn = action;
    }

    /** @param action after the last person went, before the next one is asked for */
    public void setOnSignedOut(Runnable action) {
        onSignedOut = action;
    }

    /** Covers the window and asks for login and password; the last login is there already. */
    public void askWho() {
        login.set(settings.current().signIn().login());
        person.set("");
        cover(Mode.SIGN_IN);
    }

    /** Covers the window until this person is back. */
    public void lock(User who) {
        if (mode.get() == Mode.OPEN) {
            person.set(who.name());
            cover(Mode.LOCKED);
        }
    }

    private void cover(Mode why) {
        problem.set("");
        mode.set(why);
    }

    /** @param password wiped when it was checked */
    void submit(char[] password) {
        if (busy.get()) {
            return;
        }
        if (password.length == 0) {
            problem.set(messages.get("signin.passwordMissing"));
            return;
        }
        busy.set(true);
        boolean locked = mode.get() == Mode.LOCKED;
        Job<SignInOutcome> job = locked ? signIn.unlock(password) : signIn.signIn(login.get(), password);
        jobs.submit(job, outcome -> answered(outcome, locked), this::failed);
    }

    private void answered(SignInOutcome outcome, boolean locked) {
        busy.set(false);
        if (outcome.person().isEmpty()) {
            waiting(outcome);
            return;
        }
        problem.set("");
        mode.set(Mode.OPEN);
        if (!locked) {
            User user = outcome.person().get();
            settings.update(now -> now.withSignIn(now.signIn().withLogin(user.login())));
            onSignedIn.accept(user);
        }
    }

    private void waiting(SignInOutcome outcome) {
        problem.set(messages.get(outcome.refusal()));
        secondsLeft = outcome.secondsToWait();
        if (secondsLeft > 0) {
            busy.set(true);
            delay.after(SECOND, this::tick);
        }
    }

    private void tick() {
        secondsLeft--;
        if (secondsLeft <= 0) {
            busy.set(false);
            problem.set(messages.get("signin.tryAgain"));
            return;
        }
        problem.set(messages.get("people.wait", secondsLeft));
        delay.after(SECOND, this::tick);
    }

    private void failed(Throwable failure) {
        busy.set(false);
        problem.set(errors.describe(failure).text());
    }

    /** Whoever is signed in goes; asked for on the lock, too, when somebody else wants to work. */
    public void signOut() {
        jobs.submit(
                signIn.signOut(),
                nothing -> {
                    onSignedOut.run();
                    askWho();
                },
                failure -> {
                    if (mode.get() == Mode.OPEN) {
                        errors.present(failure);
                    } else {
                        failed(failure); // nothing is shown above the cover
                    }
                });
    }
}
