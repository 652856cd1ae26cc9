package vn.congdoan.vanthu.app.round.board;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What somebody decided about a reminder.
 *
 * @param until the last day that the silent units are given now
 * @param extra whole sentences that the letter and the messages say besides; "" for none
 * @param alsoReturned whether units whose report was sent back are reminded too
 */
public record ReminderOrder(LocalDate until, String extra, boolean alsoReturned) {
    public ReminderOrder {
        Objects.requireNonNull(until, "until");
        extra = extra.strip();
    }
}
