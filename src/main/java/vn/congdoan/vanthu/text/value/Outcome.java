package vn.congdoan.vanthu.text.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.returned.CellFinding.Weight;

/** A reading that is being made. */
final class Outcome {
    private final String original;
    private final List<ValueReading.Remark> remarks = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private CellValue value;

    Outcome(String original) {
        this.original = original;
    }

    CellValue value() {
        return value;
    }

    void set(CellValue found) {
        value = found;
    }

    /** Left out where the number can't stand for the indicator. */
    void propose(Indicator indicator, BigDecimal number) {
        Outcome scratch = new Outcome(original);
        NumberChecks.set(indicator, number, scratch);
        if (!scratch.isRefused()) {
            value = scratch.value;
        }
    }

    void note(ReadingNote note) {
        if (!notes.contains(note.words())) {
            notes.add(note.words());
            add(Weight.NOTE, MessageRef.of(note.key(), original));
        }
    }

    void ask(String key, Object... more) {
        add(Weight.QUESTION, message(key, more));
    }

    /** An error leaves no value. */
    void refuse(String key, Object... more) {
        add(Weight.ERROR, message(key, more));
    }

    boolean isRefused() {
        return remarks.stream().anyMatch(remark -> remark.weight() == Weight.ERROR);
    }

    /** Nobody has to say anything to it. */
    boolean isSure() {
        return remarks.stream().allMatch(remark -> remark.weight() == Weight.NOTE);
    }

    private MessageRef message(String key, Object... more) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(original);
        arguments.addAll(List.of(more));
        return new MessageRef(key, arguments);
    }

    private void add(Weight weight, MessageRef message) {
        remarks.add(new ValueReading.Remark(weight, message));
    }

    /** What was refused wasn't read in any way: nothing is said about how. */
    ValueReading reading() {
        return isRefused()
                ? new ValueReading(
                        Optional.empty(),
                        original,
                        "",
                        remarks.stream()
                                .filter(remark -> remark.weight() != Weight.NOTE)
                                .toList())
                : new ValueReading(Optional.ofNullable(value), original, String.join("; ", notes), remarks);
    }
}
