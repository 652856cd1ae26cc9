package vn.congdoan.vanthu.domain.unit;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Something that happened to a unit.
 *
 * @param id 0 until stored
 * @param step what was done together has one number and is undone together; 0 until stored
 * @param day null when nobody knows it
 * @param unit whom it happened to
 * @param other the survivor of a merger; 0 otherwise
 * @param before the name (RENAMED), the group's id (TRANSFERRED), the last day that stood there (MERGED, DISSOLVED); "" for none
 * @param after likewise
 * @param reason the decision or other cause in words; "" for none given
 */
public record UnitEvent(
        long id,
        long step,
        Kind kind,
        LocalDate day,
        long unit,
        long other,
        String before,
        String after,
        String reason) {

    /** The kinds of events. */
    public enum Kind {
        FOUNDED,
        RENAMED,
        TRANSFERRED,
        /** It went into another, and ended. */
        MERGED,
        DISSOLVED
    }

    public UnitEvent {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(reason, "reason");
    }

    static UnitEvent of(Kind kind, LocalDate day, long unit, long other, String before, String after, String reason) {
        return new UnitEvent(0, 0, kind, day, unit, other, before, after, reason);
    }
}
