package vn.congdoan.vanthu.text.value;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.returned.CellFinding;

/**
 * What was read in a cell.
 *
 * @param value nothing when the cell is empty or can't be read; beside a question only proposed: a person has to agree
 * @param original what stands there, as written (old letters decoded)
 * @param note how it was read, in a few words, when not plainly; "" otherwise
 */
public record ValueReading(Optional<CellValue> value, String original, String note, List<Remark> remarks) {

    /** What is to be told about it; the message gets what stands there as {0} and mostly what is expected as {1}. */
    public record Remark(CellFinding.Weight weight, MessageRef message) {
        public Remark {
            Objects.requireNonNull(weight, "weight");
            Objects.requireNonNull(message, "message");
        }
    }

    public ValueReading {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(original, "original");
        Objects.requireNonNull(note, "note");
        remarks = List.copyOf(remarks);
    }

    public boolean isQuestion() {
        return has(CellFinding.Weight.QUESTION) && !isError();
    }

    public boolean isError() {
        return has(CellFinding.Weight.ERROR);
    }

    private boolean has(CellFinding.Weight weight) {
        return remarks.stream().anyMatch(remark -> remark.weight() == weight);
    }

    /** A value that nobody has to confirm. */
    public boolean isTaken() {
        return value.isPresent() && !isError() && !isQuestion();
    }
}
