package vn.congdoan.vanthu;

import java.io.PrintStream;

/** Leads what a library prints as an error elsewhere, for a while. */
@ArchitectureException("a library prints stack traces by itself; the person shall see one sentence")
final class StandardErrorAside implements AutoCloseable {
    private final PrintStream original = System.err;

    StandardErrorAside(PrintStream instead) {
        System.setErr(instead);
    }

    @Override
    public void close() {
        System.setErr(original);
    }
}
