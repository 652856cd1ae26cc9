package vn.congdoan.vanthu.app.job;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Many independent pieces of work, for a batch whose pieces wait for the disk as much as they count: as many threads as the
 * machine has processors.
 */
public final class Batch {
    private Batch() {}

    /** One piece of a batch. */
    public interface Piece<T, R> {
        R run(T item) throws Exception;
    }

    /**
     * Works on all items at once and hands the results over one by one, in the order of the items and on the caller's thread.
     * The first failure ends the batch: what has not begun stays undone.
     *
     * @throws Exception what the first failing piece threw
     */
    public static <T, R> void inOrder(List<T> items, Piece<T, R> piece, Consumer<R> result) throws Exception {
        int threads = Math.min(items.size(), Runtime.getRuntime().availableProcessors());
        ExecutorService workers = Executors.newFixedThreadPool(Math.max(1, threads), Batch::worker);
        try {
            List<Future<R>> running = new ArrayList<>(items.size());
            for (T item : items) {
                running.add(workers.submit(() -> piece.run(item)));
            }
            for (Future<R> done : running) {
                result.accept(done.get());
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        } finally {
            workers.shutdownNow();
        }
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "batch");
        thread.setDaemon(true);
        return thread;
    }
}
