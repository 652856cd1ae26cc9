package vn.congdoan.vanthu.text.recognise;

/** The stretches of a paper from top to bottom. */
enum Zone {
    BEFORE,
    HEAD,
    TITLE,
    BODY,
    FOOT,
    AFTER;

    private static final double NEVER = -1e6;

    /** What it costs to go from one stretch to another: papers run downwards, files sometimes don't. */
    private static final double[][] COSTS = {
        //       BEFORE HEAD TITLE BODY FOOT AFTER
        {0, 0, -0.5, -1, -6, NEVER},
        {NEVER, 0, 0, -0.5, -6, NEVER},
        {NEVER, -3, 0, 0, -3, NEVER},
        {NEVER, NEVER, NEVER, 0, -1, NEVER},
        {NEVER, NEVER, NEVER, -8, 0, -0.5},
        {NEVER, NEVER, NEVER, NEVER, NEVER, 0}
    };

    double costTo(Zone next) {
        return COSTS[ordinal()][next.ordinal()];
    }
}
