package vn.congdoan.vanthu.cli;

import java.io.PrintStream;
import vn.congdoan.vanthu.app.job.JobControl;

/** Shows progress in one line that is written over; nothing where nobody watches. */
final class TerminalProgress implements JobControl {
    private final PrintStream err;
    private final boolean shown;
    private String label = "";
    private boolean dirty;

    TerminalProgress(PrintStream err, boolean shown) {
        this.err = err;
        this.shown = shown;
    }

    /** What is being worked on. */
    TerminalProgress of(String what) {
        label = what;
        return this;
    }

    @Override
    public void progress(long done, long total) {
        if (shown) {
            err.print("\r\u001b[K" + label + (total > 0 ? " " + 100 * done / total + " %" : ""));
            err.flush();
            dirty = true;
        }
    }

    /** Takes the line away, before anything else is printed. */
    void clear() {
        if (dirty) {
            err.print("\r\u001b[K");
            err.flush();
            dirty = false;
        }
    }

    @Override
    public boolean isCancelled() {
        return false;
    }
}
