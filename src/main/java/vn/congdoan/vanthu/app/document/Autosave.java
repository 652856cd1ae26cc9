package vn.congdoan.vanthu.app.document;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import vn.congdoan.vanthu.app.job.Delay;
import vn.congdoan.vanthu.domain.document.Draft;

/**
 * Saves the newest state of one document a moment after a change, and while somebody types on at least every two seconds. A
 * failure is told once and tried again until it succeeds; the newest state is never dropped.
 */
public final class Autosave {
    /** The longest time between a change and its saving (product.md 112 allows five seconds). */
    static final Duration LONGEST = Duration.ofMillis(1500);

    private static final Duration RETRY = Duration.ofSeconds(5);

    /** Hears on the saving thread how it goes. */
    public interface Listener {
        /** Everything up to the newest change is on the disk. */
        void saved();

        /** Called once until saving succeeds again. */
        void failed(RuntimeException failure);
    }

    private final Consumer<Draft> save;
    private final Delay delay;
    private final Listener listener;
    private Draft newest;
    private boolean scheduled;
    private boolean failing;

    Autosave(Consumer<Draft> save, Delay delay, Listener listener) {
        this.save = Objects.requireNonNull(save, "save");
        this.delay = Objects.requireNonNull(delay, "delay");
        this.listener = Objects.requireNonNull(listener, "listener");
    }

    /** Takes the new state and returns at once: for every keystroke, on any thread. */
    public synchronized void changed(Draft draft) {
        newest = draft;
        if (!scheduled) {
            scheduled = true;
            delay.after(LONGEST, this::saveNewest);
        }
    }

    /** Whether a change is not on the disk yet. */
    public synchronized boolean isPending() {
        return newest != null;
    }

    /** Saves now, off the caller's thread; completes when the newest state is on the disk, or with the failure. */
    public CompletionStage<Void> flush() {
        CompletableFuture<Void> done = new CompletableFuture<>();
        delay.after(Duration.ZERO, () -> {
            RuntimeException failure = saveNewest();
            if (failure == null) {
                done.complete(null);
            } else {
                done.completeExceptionally(failure);
            }
        });
        return done;
    }

    private RuntimeException saveNewest() {
        Draft saving = begin();
        if (saving == null) {
            return null;
        }
        try {
            save.accept(saving);
        } catch (RuntimeException failure) {
            if (failed()) {
                listener.failed(failure);
            }
            return failure;
        }
        if (succeeded(saving)) {
            listener.saved();
        }
        return null;
    }

    private synchronized Draft begin() {
        scheduled = false;
        return newest;
    }

    /** @return whether this failure is the first */
    private synchronized boolean failed() {
        boolean first = !failing;
        failing = true;
        if (!scheduled) {
            scheduled = true;
            delay.after(RETRY, this::saveNewest);
        }
        return first;
    }

    /** @return whether nothing newer came meanwhile */
    private synchronized boolean succeeded(Draft saved) {
        failing = false;
        if (newest != saved) {
            return false;
        }
        newest = null;
        return true;
    }
}
