package vn.congdoan.vanthu.app.job;

import java.util.Objects;
import java.util.function.Consumer;

/** Runs each job at once on the caller's thread: for the command line, and for tests without a toolkit. */
public final class DirectJobRunner implements JobRunner {
    private final JobControl control;

    public DirectJobRunner() {
        this(JobControl.UNATTENDED);
    }

    public DirectJobRunner(JobControl control) {
        this.control = Objects.requireNonNull(control, "control");
    }

    @Override
    public <T> void submit(Job<T> job, Consumer<T> onDone, Consumer<Throwable> onFailure) {
        T result;
        try {
            control.checkCancelled();
            result = job.work().run(control);
        } catch (Throwable failure) { // every failure has one path, errors too
            onFailure.accept(failure);
            return;
        }
        onDone.accept(result);
    }
}
