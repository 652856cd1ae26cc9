package vn.congdoan.vanthu.ui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.control.TableView;
import org.testfx.util.WaitForAsyncUtils;

/**
 * How long the window's thread is busy without a pause: a tiny piece of work is handed to it again and again, and what the thread
 * did between two of them is at least as long as the longest task among it. Both the clock and the thread's own processor time are
 * told, for on a busy machine the clock counts what others do.
 */
public final class WindowProbe implements AutoCloseable {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long LONG = 50_000_000;
    private static final int FRAMES = 40;

    private final Thread asking = new Thread(this::ask, "probe");
    private volatile boolean closed;
    private volatile Thread window;
    private volatile long asked;
    private volatile boolean waiting;
    private long lastProcessor;
    private long longest;
    private long longestProcessor;
    private final Map<String, Integer> frames = new HashMap<>();
    private final List<String> stalls = new ArrayList<>();
    private String where = "";
    private volatile long began;

    /** Something to do while it is watched. */
    public interface Step {
        void run() throws Exception;
    }

    public WindowProbe() throws InterruptedException {
        CountDownLatch known = new CountDownLatch(1);
        Platform.runLater(() -> {
            window = Thread.currentThread();
            lastProcessor = THREADS.getCurrentThreadCpuTime();
            known.countDown();
        });
        known.await();
        asking.setDaemon(true);
        asking.start();
    }

    /** Does it and prints one line. */
    public void step(String name, Step step) throws Exception {
        synchronized (this) {
            longest = 0;
            longestProcessor = 0;
            where = "";
            stalls.clear();
        }
        long start = System.nanoTime();
        began = start;
        step.run();
        Thread.sleep(100);
        synchronized (this) {
            System.out.printf(
                    "fluid: %s: longest on the window's thread %.0f ms (%.0f ms of processor), %.1f s in all%n",
                    name, longest / 1e6, longestProcessor / 1e6, (System.nanoTime() - start) / 1e9);
            stalls.forEach(System.out::println);
            if (longest > LONG) {
                System.out.println(where);
            }
        }
    }

    /** Goes through a table line by line and prints how long the window's thread works for each. */
    public void scroll(String name, TableView<?> table) {
        long[] steps = new long[table.getItems().size()];
        for (int row = 0; row < steps.length; row++) {
            int at = row;
            steps[row] = WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
                long start = System.nanoTime();
                table.scrollTo(at);
                table.applyCss();
                table.layout();
                return System.nanoTime() - start;
            });
        }
        Arrays.sort(steps);
        System.out.printf(
                "fluid: scrolling %s, %d rows: median %.0f ms, 95th percentile %.0f ms, longest %.0f ms%n",
                name,
                steps.length,
                steps[steps.length / 2] / 1e6,
                steps[steps.length * 95 / 100] / 1e6,
                steps[steps.length - 1] / 1e6);
    }

    private void ask() {
        while (!closed) {
            if (!waiting) {
                waiting = true;
                asked = System.nanoTime();
                Platform.runLater(this::answer);
            } else if (System.nanoTime() - asked > LONG / 5) {
                StackTraceElement[] now = window.getStackTrace();
                synchronized (this) {
                    Arrays.stream(now)
                            .map(frame -> frame.getClassName() + "." + frame.getMethodName())
                            .distinct()
                            .forEach(frame -> frames.merge(frame, 1, Integer::sum));
                }
            }
            java.util.concurrent.locks.LockSupport.parkNanos(1_000_000);
        }
    }

    private void answer() {
        long processor = THREADS.getCurrentThreadCpuTime();
        synchronized (this) {
            long busy = System.nanoTime() - asked;
            longest = Math.max(longest, busy);
            if (busy > LONG) {
                stalls.add("    %.2f s: busy for %.0f ms (%.0f ms of processor)"
                        .formatted((System.nanoTime() - began) / 1e9, busy / 1e6, (processor - lastProcessor) / 1e6));
            }
            if (processor - lastProcessor > longestProcessor) {
                longestProcessor = processor - lastProcessor;
                where = frames.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .limit(FRAMES)
                        .map(frame -> "    " + frame.getValue() + " " + frame.getKey())
                        .collect(Collectors.joining("\n"));
            }
            frames.clear();
            lastProcessor = processor;
        }
        waiting = false;
    }

    @Override
    public void close() {
        closed = true;
    }
}
