package vn.congdoan.vanthu.cli;

/** What the caller's script learns from a run (cli.md). */
final class ExitCode {
    static final int DONE = 0;
    /** Findings, or some inputs failed and the others are done. */
    static final int PARTLY = 1;

    static final int USAGE = 2;
    /** Nothing could be read or written. */
    static final int NOTHING = 3;

    static final int BUG = 4;

    private ExitCode() {}
}
