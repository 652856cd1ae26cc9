package vn.congdoan.vanthu.app.job;

import java.util.Objects;
import java.util.concurrent.CancellationException;
import vn.congdoan.vanthu.domain.problem.MessageRef;

/**
 * A piece of work that may take long, as a value: services return it, a {@link JobRunner} decides where it runs.
 *
 * @param title what the person sees while it runs
 */
public record Job<T>(MessageRef title, Work<T> work) {
    public Job {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(work, "work");
    }

    /** The work itself; it may run on any thread but the window's. */
    @FunctionalInterface
    public interface Work<T> {
        /** @throws CancellationException when it noticed that it was cancelled */
        T run(JobControl control) throws Exception;
    }
}
