package vn.congdoan.vanthu.ui.board;

/** What a round is worked on with, besides its board. */
enum RoundStep {
    ALL,
    FORMS,
    INTAKE,
    SEND_BACK,
    TOTALS,
    REPORT;

    void go(RoundLinks links, long round) {
        switch (this) {
            case ALL -> links.all().run();
            case FORMS -> links.forms().accept(round);
            case INTAKE -> links.intake().accept(round);
            case SEND_BACK -> links.sendBack().accept(round);
            case TOTALS -> links.totals().accept(round);
            case REPORT -> links.report().accept(round);
        }
    }
}
