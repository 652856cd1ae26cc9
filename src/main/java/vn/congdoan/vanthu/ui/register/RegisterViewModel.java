package vn.congdoan.vanthu.ui.register;

import vn.congdoan.vanthu.ui.common.Destination;

/** The book's three pages: its rows, its audit, its series. */
public final class RegisterViewModel {
    private final BookWindow window;
    private final OutgoingViewModel outgoing;
    private final BookAuditViewModel audit;
    private final SeriesViewModel series;

    public RegisterViewModel(BookServices services, BookWindow window) {
        this.window = window;
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

    /** Whom the office writes to. */
    void openDirectory() {
        window.navigator().open(new Destination.Directory(0));
    }

    /** The book of what arrived, which is a screen of its own. */
    void openIncoming() {
        window.navigator().open(new Destination.Incoming());
    }

    /** Reads everything again, for whoever is here now. */
    void enter() {
        outgoing.enter();
        audit.enter();
        series.enter();
    }
}
