package vn.congdoan.vanthu.ui.task;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.concurrent.Task;
import javafx.util.Duration;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.job.JobRunner;
import vn.congdoan.vanthu.i18n.Messages;

/** Runs jobs on a few background threads and answers on the JavaFX thread; submit from there too. */
public final class FxJobRunner implements JobRunner, AutoCloseable {
    private static final int THREADS = 3;
    /** Shorter work would only flicker at the foot of the window. */
    private static final Duration SHOWN_AFTER = Duration.millis(400);

    private static final long LAST_WORK_SECONDS = 10;

    private final Messages messages;
    private final ExecutorService threads;
    private final ObservableList<Task<?>> shown = FXCollections.observableArrayList();

    public FxJobRunner(Messages messages) {
        this.messages = messages;
        AtomicInteger count = new AtomicInteger();
        threads = Executors.newFixedThreadPool(THREADS, work -> {
            Thread thread = new Thread(work, "job-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public <T> void submit(Job<T> job, Consumer<T> onDone, Consumer<Throwable> onFailure) {
        if (threads.isShutdown()) {
            // The window goes; what a pause in typing would still begin now is for nobody.
            onFailure.accept(new CancellationException());
            return;
        }
        JobTask<T> task = new JobTask<>(job, messages.get(job.title()), onDone, onFailure);
        PauseTransition pause = new PauseTransition(SHOWN_AFTER);
        pause.setOnFinished(e -> {
            if (!task.isDone()) {
                shown.add(task);
            }
        });
        task.runningProperty().addListener((o, was, running) -> {
            if (was && !running) {
                pause.stop();
                shown.remove(task);
            }
        });
        pause.play();
        threads.execute(task);
    }

    /** What has been running long enough to be shown, oldest first; changes on the JavaFX thread. */
    public ObservableList<Task<?>> shown() {
        return shown;
    }

    public void cancelShown() {
        List.copyOf(shown).forEach(task -> task.cancel(false));
    }

    /** Takes no new work and gives the running one a moment to come to its end. */
    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(LAST_WORK_SECONDS, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
