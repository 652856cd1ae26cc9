package vn.congdoan.vanthu.ui.signing;

import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import vn.congdoan.vanthu.app.job.Failure;
import vn.congdoan.vanthu.app.signing.office.Pin;
import vn.congdoan.vanthu.app.signing.office.SigningAct;
import vn.congdoan.vanthu.app.signing.office.SigningQueue;
import vn.congdoan.vanthu.app.signing.office.UnlockedKey;

/** Asks for the PIN until the key opens or the person gives up. */
public final class PinViewModel {
    private final SigningQueue queue;
    private final SigningDesk desk;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open");
    private final ReadOnlyBooleanWrapper checking = new ReadOnlyBooleanWrapper(this, "checking");
    private final ReadOnlyStringWrapper question = new ReadOnlyStringWrapper(this, "question", "");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private SigningAct act = SigningAct.PERSON;
    private Consumer<UnlockedKey> then = UnlockedKey::close;

    public PinViewModel(SigningQueue queue, SigningDesk desk) {
        this.queue = Objects.requireNonNull(queue, "queue");
        this.desk = Objects.requireNonNull(desk, "desk");
    }

    /** @param use gets the opened key and closes it */
    public void ask(SigningAct wanted, int count, Consumer<UnlockedKey> use) {
        act = wanted;
        then = use;
        problem.set("");
        question.set(desk.messages().get(questionKey(wanted), count));
        open.set(true);
    }

    /** @param typed overwritten here */
    public void unlock(char[] typed) {
        if (checking.get()) {
            return;
        }
        Pin pin = new Pin(typed);
        Arrays.fill(typed, '\0');
        checking.set(true);
        problem.set("");
        desk.jobs().submit(queue.unlock(act, pin), this::unlocked, this::refused);
    }

    public void cancel() {
        open.set(false);
    }

    /** Whether the dialog stands. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty checkingProperty() {
        return checking.getReadOnlyProperty();
    }

    /** What is going to be signed. */
    public ReadOnlyStringProperty questionProperty() {
        return question.getReadOnlyProperty();
    }

    /** Why the key did not open; "" before the first try. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    private void unlocked(UnlockedKey key) {
        checking.set(false);
        if (!open.get()) {
            key.close(); // the person has given up meanwhile
            return;
        }
        open.set(false);
        then.accept(key);
    }

    private void refused(Throwable failure) {
        checking.set(false);
        if (!(Failure.cause(failure) instanceof CancellationException)) {
            problem.set(desk.errors().describe(failure).text());
        }
    }

    private static String questionKey(SigningAct act) {
        return act == SigningAct.PERSON ? "signing.pin.person" : "signing.pin.seal";
    }
}
