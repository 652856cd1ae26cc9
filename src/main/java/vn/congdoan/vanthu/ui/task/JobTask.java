package vn.congdoan.vanthu.ui.task;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.concurrent.Task;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.job.JobControl;

/** A job as JavaFX runs and shows it; the callbacks come on the JavaFX thread. */
final class JobTask<T> extends Task<T> implements JobControl {
    private final Job<T> job;

    JobTask(Job<T> job, String title, Consumer<T> onDone, Consumer<Throwable> onFailure) {
        this.job = job;
        updateTitle(title);
        setOnSucceeded(e -> onDone.accept(getValue()));
        setOnFailed(e -> onFailure.accept(getException()));
        setOnCancelled(e -> onFailure.accept(new CancellationException()));
    }

    @Override
    protected T call() throws Exception {
        checkCancelled();
        return job.work().run(this);
    }

    @Override
    public void progress(long done, long total) {
        updateProgress(done, total <= 0 ? -1 : total);
    }
}
