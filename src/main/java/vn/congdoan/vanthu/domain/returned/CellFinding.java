package vn.congdoan.vanthu.domain.returned;

import java.util.Objects;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.sheet.CellPlace;

/**
 * Something about one cell.
 *
 * @param code of the indicator; "" when it concerns none
 * @param place null when there is no cell (a figure that isn't in the file)
 * @param value what stands there, as written
 * @param message what is wrong or asked, and what is expected, in words for the unit
 */
public record CellFinding(Weight weight, String code, CellPlace place, String value, MessageRef message) {

    /** What follows from it. */
    public enum Weight {
        /** The value can't be taken: corrected here with a reason, or the file goes back. */
        ERROR,
        /** The value is taken only after a person said so. */
        QUESTION,
        /** Told only: "12 người" was read as 12. */
        NOTE
    }

    public CellFinding {
        Objects.requireNonNull(weight, "weight");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(message, "message");
    }
}
