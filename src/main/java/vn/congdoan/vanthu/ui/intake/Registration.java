package vn.congdoan.vanthu.ui.intake;

import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import vn.congdoan.vanthu.app.incoming.Arrival;
import vn.congdoan.vanthu.app.incoming.IncomingService;
import vn.congdoan.vanthu.domain.document.IncomingDocument;
import vn.congdoan.vanthu.domain.incoming.IncomingEntry;
import vn.congdoan.vanthu.domain.problem.MessageRef;

/** Registers what arrived; asks first when it seems to be there already. */
final class Registration {
    private final IncomingService incoming;
    private final IntakeWindow window;

    Registration(IncomingService incoming, IntakeWindow window) {
        this.incoming = incoming;
        this.window = window;
    }

    /** @param done hears of the line with its number, after which the person is told of it */
    void register(Arrival arrival, Consumer<IncomingEntry> done) {
        window.jobs()
                .submit(
                        incoming.alike(arrival),
                        alike -> {
                            if (isWanted(alike)) {
                                receive(arrival, done);
                            }
                        },
                        window.errors()::present);
    }

    private boolean isWanted(List<IncomingDocument> alike) {
        return alike.isEmpty()
                || window.confirmation().confirm(question(alike.get(0)), MessageRef.of("intake.duplicate.action"));
    }

    private void receive(Arrival arrival, Consumer<IncomingEntry> done) {
        window.jobs()
                .submit(
                        incoming.receive(arrival),
                        entry -> {
                            done.accept(entry);
                            tell(entry);
                        },
                        window.errors()::present);
    }

    private void tell(IncomingEntry entry) {
        window.notices()
                .tell(MessageRef.of(
                        "intake.received",
                        entry.document().title(),
                        entry.number().number(),
                        entry.number().year()));
    }

    private static MessageRef question(IncomingDocument there) {
        return MessageRef.of("intake.duplicate.question", there.title(), there.issuer(), Date.from(there.arrivedAt()));
    }
}
