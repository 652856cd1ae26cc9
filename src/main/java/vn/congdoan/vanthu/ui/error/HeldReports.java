package vn.congdoan.vanthu.ui.error;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Keeps what failed while the window is covered until it is open again: what is told may be nobody's business who only walks by,
 * and a dialog would stand above the cover.
 */
public final class HeldReports implements Consumer<ErrorReport> {
    private final Consumer<ErrorReport> sink;
    private final Set<ErrorReport> held = new LinkedHashSet<>();
    private boolean open = true;

    /** @param sink shows a report */
    public HeldReports(Consumer<ErrorReport> sink) {
        this.sink = sink;
    }

    @Override
    public void accept(ErrorReport report) {
        if (open) {
            sink.accept(report);
        } else {
            held.add(report);
        }
    }

    /** Opened, it tells what was kept, each thing once. */
    public void setOpen(boolean now) {
        open = now;
        if (open) {
            List<ErrorReport> kept = List.copyOf(held);
            held.clear();
            kept.forEach(sink);
        }
    }

    /** Whoever it concerned has gone; the next one can't do anything about it. */
    public void forget() {
        held.clear();
    }
}
