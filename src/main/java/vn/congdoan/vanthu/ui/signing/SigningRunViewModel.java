package vn.congdoan.vanthu.ui.signing;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.congdoan.vanthu.app.job.Failure;
import vn.congdoan.vanthu.app.signing.office.SigningOutcome;
import vn.congdoan.vanthu.app.signing.office.SigningQueue;
import vn.congdoan.vanthu.app.signing.office.SigningTarget;
import vn.congdoan.vanthu.app.signing.office.UnlockedKey;

/** One run through the queue: how far it is and what became of each. */
public final class SigningRunViewModel {
    private final SigningQueue queue;
    private final SigningDesk desk;
    private final Runnable finished;
    private final ObservableList<SigningOutcome> outcomes = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper(this, "shown");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");
    private AtomicBoolean stopped = new AtomicBoolean();
    private int total;

    /** @param finished called when a run has ended, however it did */
    public SigningRunViewModel(SigningQueue queue, SigningDesk desk, Runnable finished) {
        this.queue = Objects.requireNonNull(queue, "queue");
        this.desk = Objects.requireNonNull(desk, "desk");
        this.finished = Objects.requireNonNull(finished, "finished");
    }

    void start(List<SigningTarget> targets, UnlockedKey key) {
        AtomicBoolean stop = new AtomicBoolean();
        stopped = stop;
        total = targets.size();
        outcomes.clear();
        shown.set(true);
        running.set(true);
        count();
        desk.jobs()
                .submit(
                        queue.sign(
                                targets,
                                key,
                                stop::get,
                                outcome -> desk.onWindow().accept(() -> heard(stop, outcome))),
                        all -> end(),
                        this::fail);
    }

    /** What is being signed is finished, what comes after it is left. */
    public void stop() {
        stopped.set(true);
    }

    public void dismiss() {
        shown.set(false);
    }

    /** One for each document that was tried, in their order. */
    public ObservableList<SigningOutcome> outcomes() {
        return outcomes;
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Whether there is a run or its result to show. */
    public ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** From 0 to 1. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** How many are signed and how many are not. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    String words(SigningOutcome outcome) {
        return outcome.isSigned()
                ? desk.messages().get("signing.outcome.signed")
                : desk.messages().get(outcome.problems());
    }

    void open(SigningOutcome outcome) {
        if (outcome != null && outcome.file() != null) {
            desk.opener().accept(outcome.file());
        }
    }

    private void heard(AtomicBoolean run, SigningOutcome outcome) {
        if (run == stopped) { // not of a run before
            outcomes.add(outcome);
            count();
        }
    }

    private void count() {
        progress.set(total == 0 ? 0 : (double) outcomes.size() / total);
        long signed = outcomes.stream().filter(SigningOutcome::isSigned).count();
        summary.set(desk.messages().get("signing.run.summary", signed, total, outcomes.size() - signed));
    }

    private void end() {
        running.set(false);
        finished.run();
    }

    private void fail(Throwable failure) {
        end();
        if (!(Failure.cause(failure) instanceof CancellationException)) {
            desk.errors().present(failure);
        }
    }
}
