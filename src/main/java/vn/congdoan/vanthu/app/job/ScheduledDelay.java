package vn.congdoan.vanthu.app.job;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The delay of the background: one thread of its own, so that what it runs (saving) comes one after the other. */
public final class ScheduledDelay implements Delay, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ScheduledDelay.class);
    private static final Duration LAST_WORK = Duration.ofSeconds(10);

    private final ScheduledExecutorService scheduler;

    public ScheduledDelay(String threadName) {
        scheduler = Executors.newSingleThreadScheduledExecutor(action -> {
            Thread thread = new Thread(action, threadName);
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public Cancellable after(Duration duration, Runnable action) {
        ScheduledFuture<?> future =
                scheduler.schedule(() -> runLogged(action), duration.toMillis(), TimeUnit.MILLISECONDS);
        return () -> future.cancel(false);
    }

    private static void runLogged(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException bug) { // a scheduler would swallow it
            LOG.error("a delayed action failed", bug);
        }
    }

    /** Drops what has not begun and waits for what has. */
    @Override
    public void close() {
        scheduler.shutdownNow();
        try {
            scheduler.awaitTermination(LAST_WORK.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
