package vn.congdoan.vanthu.ui.register;

/** The book's three pages: its rows, its audit, its series. */
public final class RegisterViewModel {
    private final OutgoingViewModel outgoing;
    private final BookAuditViewModel audit;
    private final SeriesViewModel series;

    public RegisterViewModel(BookServices services, BookWindow window) {
        outgoing = new OutgoingViewModel(services, window);
        audit = new BookAuditViewModel(services, window);
        series = new SeriesViewModel(services, window);
    }

    public OutgoingViewModel outgoing() {
        return outgoing;
    }

    public BookAuditViewModel audit() {
        return audit;
    }

    public SeriesViewModel series() {
        return series;
    }

    /** Reads everything again, for whoever is here now. */
    void enter() {
        outgoing.enter();
        audit.enter();
        series.enter();
    }
}
