package vn.congdoan.vanthu.app.job;

import java.time.Duration;

/** Does something a little later, so that fast typing is answered once; tests use a clock of their own. */
public interface Delay {
    /** Runs the action once after the time; a zero duration runs it as soon as possible. */
    Cancellable after(Duration duration, Runnable action);

    /** A promise that can be taken back until it has begun. */
    @FunctionalInterface
    interface Cancellable {
        void cancel();
    }
}
