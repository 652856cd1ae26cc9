package vn.congdoan.vanthu.text.returned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.returned.CellFinding;
import vn.congdoan.vanthu.domain.returned.CellFinding.Weight;
import vn.congdoan.vanthu.domain.returned.Certainty;
import vn.congdoan.vanthu.domain.sheet.CellPlace;

/** What is told about a workbook while it is read, and how sure the mapping still is. */
final class Findings {
    private final List<CellFinding> all = new ArrayList<>();
    private Certainty certainty = Certainty.CERTAIN;

    void add(Weight weight, String code, CellPlace place, String value, MessageRef message) {
        all.add(new CellFinding(weight, code, place, value, message));
    }

    /** A question about the mapping: it is no longer certain. */
    void ask(String code, CellPlace place, String value, MessageRef message) {
        add(Weight.QUESTION, code, place, value, message);
        lower(Certainty.LIKELY);
    }

    /** What was told about another sheet of the same form. */
    void add(Findings others) {
        all.addAll(others.all);
        lower(others.certainty);
    }

    void lower(Certainty to) {
        if (to.ordinal() > certainty.ordinal()) {
            certainty = to;
        }
    }

    Certainty certainty() {
        return certainty;
    }

    /** In reading order; what has no place comes last. */
    List<CellFinding> sorted() {
        Comparator<CellFinding> byPlace = Comparator.comparing(
                CellFinding::place,
                Comparator.nullsLast(Comparator.comparingInt(CellPlace::row).thenComparingInt(CellPlace::column)));
        return all.stream().sorted(byPlace).toList();
    }
}
