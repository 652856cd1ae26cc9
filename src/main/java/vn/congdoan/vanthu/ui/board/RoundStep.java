package vn.congdoan.vanthu.ui.board;

import java.util.function.LongConsumer;

/** What a round is worked on with, besides its board. */
enum RoundStep {
    ALL,
    UNITS,
    FORMS,
    INTAKE,
    SEND_BACK,
    TOTALS,
    REPORT;

    /** Whether there is such a screen. */
    boolean isThere(RoundLinks links) {
        return link(links) != null;
    }

    void go(RoundLinks links, long round) {
        link(links).accept(round);
    }

    private LongConsumer link(RoundLinks links) {
        return switch (this) {
            case ALL -> round -> links.all().run();
            case UNITS -> links.units();
            case FORMS -> links.forms();
            case INTAKE -> links.intake();
            case SEND_BACK -> links.sendBack();
            case TOTALS -> links.totals();
            case REPORT -> links.report();
        };
    }
}
