package vn.congdoan.vanthu.app.job;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A delay whose time the test moves; what is due runs on the test's thread. */
public final class ManualDelay implements Delay {
    private record Waiting(Duration due, Runnable action) {}

    private final List<Waiting> waiting = new ArrayList<>();
    private Duration now = Duration.ZERO;

    @Override
    public Cancellable after(Duration duration, Runnable action) {
        Waiting entry = new Waiting(now.plus(duration), action);
        waiting.add(entry);
        return () -> waiting.remove(entry);
    }

    /** Lets this much time pass and runs what becomes due, in its order. */
    public void pass(Duration time) {
        Duration end = now.plus(time);
        while (true) {
            Waiting next = waiting.stream()
                    .min(Comparator.comparing(Waiting::due))
                    .filter(w -> w.due().compareTo(end) <= 0)
                    .orElse(null);
            if (next == null) {
                break;
            }
            waiting.remove(next);
            now = next.due();
            next.action().run();
        }
        now = end;
    }
}
