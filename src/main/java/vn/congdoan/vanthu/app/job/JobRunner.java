package vn.congdoan.vanthu.app.job;

import java.util.function.Consumer;

/** Runs jobs: beside the window in the program, at once in tests and on the command line. */
public interface JobRunner {
    /**
     * Runs the job and calls exactly one of the two, on the thread that owns the window where there is one.
     *
     * @param onFailure also called with a {@link java.util.concurrent.CancellationException} when the job was cancelled
     */
    <T> void submit(Job<T> job, Consumer<T> onDone, Consumer<Throwable> onFailure);
}
