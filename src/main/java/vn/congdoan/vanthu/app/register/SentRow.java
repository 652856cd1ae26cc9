package vn.congdoan.vanthu.app.register;

import java.util.Objects;
import vn.congdoan.vanthu.domain.register.RegisterDelivery;
import vn.congdoan.vanthu.domain.sending.RegisterFacts;

/** What the log of sending says, in the columns of a row; what a person wrote there by hand is worth more. */
final class SentRow {
    private SentRow() {}

    /** @param before what the log said when the row was last filled from it */
    static RegisterDelivery of(RegisterDelivery row, RegisterFacts before, RegisterFacts now) {
        return new RegisterDelivery(
                follows(row.recipients(), before.recipients(), "") ? now.recipients() : row.recipients(),
                row.archive(),
                follows(row.copies(), before.copies(), 0) ? now.copies() : row.copies(),
                follows(row.transferredOn(), before.sentOn(), null) ? now.sentOn() : row.transferredOn(),
                row.received(),
                row.note());
    }

    private static boolean follows(Object written, Object before, Object empty) {
        return Objects.equals(written, empty) || Objects.equals(written, before);
    }
}
