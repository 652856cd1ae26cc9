package vn.congdoan.vanthu.app.round.intake;

import java.util.Objects;
import java.util.Optional;
import vn.congdoan.vanthu.domain.report.CellValue;

/**
 * A value that a person put in place of what stands in the file.
 *
 * @param value nothing to leave the figure out
 * @param reason why; never ""
 */
public record Correction(Optional<CellValue> value, String reason) {
    public Correction {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(reason, "reason");
    }
}
