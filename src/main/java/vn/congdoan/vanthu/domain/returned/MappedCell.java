package vn.congdoan.vanthu.domain.returned;

import java.util.Objects;
import java.util.Optional;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.sheet.CellPlace;

/**
 * Which cell was taken for an indicator, and what was read there.
 *
 * @param code of the indicator
 * @param label the words in the file by which it was found; "" when the code stood there
 * @param labelPlace where they stand
 * @param place the cell of the value
 * @param original what stands there, as written (old letters already decoded)
 * @param value nothing when the cell is empty or can't be read
 * @param note how it was read, when not plainly; "" otherwise
 */
public record MappedCell(
        String code,
        String label,
        CellPlace labelPlace,
        CellPlace place,
        String original,
        Optional<CellValue> value,
        Certainty certainty,
        String note) {
    public MappedCell {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(original, "original");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(certainty, "certainty");
        Objects.requireNonNull(note, "note");
    }
}
