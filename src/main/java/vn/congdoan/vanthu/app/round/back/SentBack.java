package vn.congdoan.vanthu.app.round.back;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;

/**
 * What was made ready for a unit.
 *
 * @param submissionId of the report that goes back
 * @param marked the unit's own workbook with the bad cells marked; nothing where it can't be opened
 * @param note the message as a text file
 * @param message the same, to be pasted
 */
public record SentBack(long submissionId, ExpectedUnit unit, Optional<Path> marked, Path note, String message) {
    public SentBack {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(marked, "marked");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(message, "message");
    }
}
