package vn.congdoan.vanthu.app.job;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The delay of the background: one thread of its own, so that what it runs (saving) comes one after the other. */
public final class ScheduledDelay implements Delay, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ScheduledDelay.class);
    private static final Duration LAST_WORK = Duration.ofSeconds(10);

    private final ScheduledExecutorService scheduler;
    private final Set<Waiting> waiting = ConcurrentHashMap.newKeySet();

    public ScheduledDelay(String threadName) {
        scheduler = Executors.newSingleThreadScheduledExecutor(action -> {
            Thread thread = new Thread(action, threadName);
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public Cancellable after(Duration duration, Runnable action) {
        Waiting entry = new Waiting(action);
        waiting.add(entry);
        scheduler.schedule(entry, duration.toMillis(), TimeUnit.MILLISECONDS);
        return () -> waiting.remove(entry);
    }

    /** Does at once what still waits, because it may be the last words that somebody typed; at most ten seconds. */
    @Override
    public void close() {
        try {
            scheduler.submit(() -> waiting.forEach(Runnable::run)).get(LAST_WORK.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            LOG.error("the last delayed actions failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            scheduler.shutdownNow();
        }
    }

    /** Runs once, unless it was taken back. Not a record: each is only equal to itself. */
    private final class Waiting implements Runnable {
        private final Runnable action;

        Waiting(Runnable action) {
            this.action = action;
        }

        @Override
        public void run() {
            if (!waiting.remove(this)) {
                return;
            }
            try {
                action.run();
            } catch (RuntimeException bug) { // a scheduler would swallow it
                LOG.error("a delayed action failed", bug);
            }
        }
    }
}
