package vn.congdoan.vanthu.ui.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.IntSupplier;
import vn.congdoan.vanthu.app.job.Delay;

/**
 * Notices that nobody used the window for some time. It looks at the clock and not only at its alarm, so that a machine that
 * slept counts as left alone.
 */
final class IdleWatch {
    private static final Duration LOOK = Duration.ofSeconds(5);

    private final Clock clock;
    private final Delay delay;
    private final IntSupplier minutes;
    private final Runnable onIdle;
    private Instant lastUsed;
    private Delay.Cancellable next = () -> {};

    /** @param minutes without use; 0 for never; asked each time, because it can be changed meanwhile */
    IdleWatch(Clock clock, Delay delay, IntSupplier minutes, Runnable onIdle) {
        this.clock = clock;
        this.delay = delay;
        this.minutes = minutes;
        this.onIdle = onIdle;
    }

    void start() {
        next.cancel();
        used();
        next = delay.after(LOOK, this::look);
    }

    void stop() {
        next.cancel();
    }

    /** A key, the mouse; cheap, it comes with every move. */
    void used() {
        lastUsed = clock.instant();
    }

    private void look() {
        int limit = minutes.getAsInt();
        boolean idle =
                limit > 0 && Duration.between(lastUsed, clock.instant()).compareTo(Duration.ofMinutes(limit)) >= 0;
        if (idle) {
            onIdle.run();
        } else {
            next = delay.after(LOOK, this::look);
        }
    }
}
