package vn.congdoan.vanthu.app.round.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.report.ReportForm;
import vn.congdoan.vanthu.domain.report.ReportedValue;
import vn.congdoan.vanthu.domain.returned.CellFinding;
import vn.congdoan.vanthu.domain.returned.CellFinding.Weight;
import vn.congdoan.vanthu.domain.returned.Certainty;
import vn.congdoan.vanthu.domain.returned.MappedCell;
import vn.congdoan.vanthu.text.returned.FormChecks;

/**
 * Findings anew when values were corrected: what was said about a corrected cell goes, what the form demands between figures is
 * reckoned again, and so is how they stand beside the last period's.
 */
final class FigureChecks {
    private static final String RULE = "returned.rule.";
    private static final String PAST = "returned.past.";

    private FigureChecks() {}

    /**
     * @param found when the file was read
     * @param corrected codes whose value a person put in
     * @param agreed questions that a person answered with yes
     * @param past the unit's figures of the last period; empty for none
     */
    static List<CellFinding> again(
            ReportForm form,
            List<ReportedValue> values,
            List<CellFinding> found,
            Set<String> corrected,
            Predicate<CellFinding> agreed,
            List<ReportedValue> past) {
        List<CellFinding> findings = new ArrayList<>();
        Set<String> doubtful = new HashSet<>();
        for (CellFinding one : found) {
            if (!isReckoned(one) && (one.code().isEmpty() || !corrected.contains(one.code()))) {
                findings.add(one);
                if (one.weight() == Weight.QUESTION && !agreed.test(one)) {
                    doubtful.add(one.code());
                }
            }
        }
        List<MappedCell> cells = values.stream().map(FigureChecks::cell).toList();
        findings.addAll(FormChecks.rules(form, cells, doubtful));
        FormChecks.past(form, cells, numbers(past)).stream()
                .filter(one -> !corrected.contains(one.code()))
                .forEach(findings::add);
        return findings;
    }

    private static boolean isReckoned(CellFinding finding) {
        String key = finding.message().key();
        return key.startsWith(RULE) || key.startsWith(PAST);
    }

    private static MappedCell cell(ReportedValue value) {
        return new MappedCell(
                value.code(),
                "",
                null,
                value.place(),
                value.original(),
                Optional.of(value.value()),
                Certainty.CERTAIN,
                value.note());
    }

    private static Map<String, BigDecimal> numbers(List<ReportedValue> values) {
        Map<String, BigDecimal> numbers = new HashMap<>();
        for (ReportedValue value : values) {
            if (value.value() instanceof CellValue.Number number) {
                numbers.put(value.code(), number.value());
            }
        }
        return numbers;
    }
}
