package vn.congdoan.vanthu.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.problem.ProblemException;

/**
 * The settings while the program runs. A change counts at once and is written a moment later, once for many changes; that it
 * can't be written is logged and harms nothing else.
 */
public final class SettingsStore implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsStore.class);
    private static final Duration PAUSE = Duration.ofMillis(800);

    private final SettingsFile file;
    private final List<Finding> findings;
    private final ScheduledExecutorService writer;
    private Settings current;
    private ScheduledFuture<?> scheduled;
    private boolean unsaved;

    /** Reads the file, or takes the defaults and says why in {@link #findings}. */
    public SettingsStore(Path path) {
        file = new SettingsFile(path);
        SettingsFile.Content content = file.read();
        current = content.settings();
        findings = content.findings();
        writer = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "vanthu-settings");
            thread.setDaemon(true);
            return thread;
        });
    }

    public synchronized Settings current() {
        return current;
    }

    /** What was wrong with the file; to be told once, when the window stands. */
    public List<Finding> findings() {
        return findings;
    }

    /** For any thread; returns at once. */
    public synchronized void update(UnaryOperator<Settings> change) {
        Settings changed = change.apply(current);
        if (changed.equals(current)) {
            return;
        }
        current = changed;
        unsaved = true;
        if (scheduled != null) {
            scheduled.cancel(false);
        }
        if (writer.isShutdown()) {
            write(); // a window that closes after the program did tells its place last
        } else {
            scheduled = writer.schedule(this::write, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private synchronized void write() {
        if (!unsaved) {
            return;
        }
        try {
            file.write(current);
            unsaved = false;
        } catch (ProblemException e) {
            LOG.warn("the settings were not saved", e);
        }
    }

    /** Writes what is not written yet. */
    @Override
    public void close() {
        writer.shutdownNow();
        write();
    }
}
