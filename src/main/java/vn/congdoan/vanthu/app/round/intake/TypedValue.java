package vn.congdoan.vanthu.app.round.intake;

import java.util.List;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.ReportForm;
import vn.congdoan.vanthu.domain.report.ReportPeriod;
import vn.congdoan.vanthu.domain.returned.CellFinding.Weight;
import vn.congdoan.vanthu.domain.sheet.SheetCell;
import vn.congdoan.vanthu.text.value.ValueReader;
import vn.congdoan.vanthu.text.value.ValueReading;

/** A value that a person types in place of what a unit wrote, in any of the shapes that units use too. */
final class TypedValue {
    private TypedValue() {}

    /**
     * @param typed "" to leave the figure out
     * @param reason why; it is kept beside the value
     * @throws ProblemException {@code report.in.correct.reason}, {@code report.in.correct.code}, or what is wrong with the value: one
     *     that could be meant in two ways isn't taken
     */
    static Correction read(ReportForm form, ReportPeriod period, String code, String typed, String reason) {
        if (reason.isBlank()) {
            throw ProblemException.of("report.in.correct.reason");
        }
        Indicator indicator =
                form.indicator(code).orElseThrow(() -> ProblemException.of("report.in.correct.code", code));
        ValueReading reading = ValueReader.read(
                indicator,
                typed.isBlank() ? SheetCell.EMPTY : SheetCell.text(typed.strip()),
                new ValueReader.Context(period, false));
        List<Finding> wrong = reading.remarks().stream()
                .filter(remark -> remark.weight() != Weight.NOTE)
                .map(remark -> new Finding(Severity.ERROR, code, remark.message()))
                .toList();
        if (!wrong.isEmpty()) {
            throw new ProblemException(wrong, null);
        }
        return new Correction(reading.value(), reason.strip());
    }
}
