package vn.congdoan.vanthu.app.job;

/** The thread that paints the window, which must never wait; known by its name, so that a command line needs no toolkit. */
public final class WindowThread {
    private static final String NAME = "JavaFX Application Thread";

    private WindowThread() {}

    /** Whether the caller is on it. */
    public static boolean isCurrent() {
        return NAME.equals(Thread.currentThread().getName());
    }
}
