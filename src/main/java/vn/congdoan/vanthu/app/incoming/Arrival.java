package vn.congdoan.vanthu.app.incoming;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.incoming.Urgency;

/**
 * A document somebody wants to register.
 *
 * @param body its running text; "" where nobody could read it
 * @param file as it arrived; null for paper
 * @param date of arrival; null for today
 * @param dateReason why it lies before today; needed then
 * @param note for the last column of the register
 */
public record Arrival(
        IncomingParts parts, String body, Path file, LocalDate date, String dateReason, Urgency urgency, String note) {
    public Arrival {
        Objects.requireNonNull(parts, "parts");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(urgency, "urgency");
        dateReason = dateReason.strip();
        note = note.strip();
    }

    /**
     * Of a file that was read; it arrives today.
     *
     * @param draft its parts as the person has them now, and its text
     */
    public Arrival(Draft draft, Path file) {
        this(
                IncomingParts.of(draft.parts()),
                draft.bodyText(),
                Objects.requireNonNull(file, "file"),
                null,
                "",
                Urgency.of(draft.parts().mark()),
                "");
    }

    /** The same that arrived on another day. */
    public Arrival arrived(LocalDate day, String reason, Urgency haste) {
        return new Arrival(parts, body, file, day, reason, haste, note);
    }
}
