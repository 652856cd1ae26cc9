package vn.congdoan.vanthu.domain.report.total;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.report.Aggregate;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.IndicatorTarget;
import vn.congdoan.vanthu.domain.report.IndicatorType;
import vn.congdoan.vanthu.domain.report.ReportForm;
import vn.congdoan.vanthu.domain.report.ReportPeriod;
import vn.congdoan.vanthu.domain.report.ReportedValue;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.report.Submission;
import vn.congdoan.vanthu.domain.sheet.CellPlace;

/** Small forms and reports for tests. */
final class Rounds {
    private Rounds() {}

    static Indicator indicator(String code, IndicatorType type, Aggregate aggregate, String... parts) {
        boolean ratio = aggregate == Aggregate.RATIO;
        String first = parts.length > 0 ? parts[0] : "";
        String second = parts.length > 1 ? parts[1] : "";
        return new Indicator(
                code,
                "Chỉ tiêu " + code,
                "",
                "",
                type,
                false,
                null,
                null,
                List.of(),
                aggregate,
                ratio ? "" : first,
                ratio ? first : "",
                second,
                "",
                null);
    }

    static Indicator sum(String code) {
        return indicator(code, IndicatorType.INTEGER, Aggregate.SUM);
    }

    static Indicator withTarget(Indicator one, String comparator, String level) {
        return new Indicator(
                one.code(),
                one.label(),
                one.section(),
                one.unit(),
                one.type(),
                one.required(),
                one.min(),
                one.max(),
                one.choices(),
                one.aggregate(),
                one.weight(),
                one.numerator(),
                one.denominator(),
                one.rule(),
                new IndicatorTarget(comparator, new BigDecimal(level), ""));
    }

    static ExpectedUnit unit(long id, String group) {
        return new ExpectedUnit(id, "U" + id, "CĐCS " + id, group, "", null);
    }

    /** @param answers "A1=3", "G1=words" */
    static Submission report(long unit, String... answers) {
        List<ReportedValue> values = new ArrayList<>();
        for (String answer : answers) {
            String[] parts = answer.split("=", 2);
            values.add(new ReportedValue(parts[0], value(parts[1]), new CellPlace("S", 7, 3), parts[1], ""));
        }
        return new Submission(
                unit, 1, unit, 1, unit + ".xlsx", "0", LocalDate.of(2024, 1, 1), Submission.Status.COUNTS, values, "");
    }

    private static CellValue value(String text) {
        if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return new CellValue.Day(LocalDate.parse(text));
        }
        return text.matches("-?[0-9.]+") ? CellValue.Number.of(text) : new CellValue.Words(text);
    }

    static Consolidation consolidated(List<Indicator> indicators, List<ExpectedUnit> units, Submission... reports) {
        return Consolidation.of(new ReportForm("F", 1, "Báo cáo", indicators), units, List.of(reports));
    }

    static PeriodTotals period(int year, int month, Consolidation totals) {
        LocalDate first = LocalDate.of(year, month, 1);
        ReportPeriod period = new ReportPeriod(first, first.plusMonths(1).minusDays(1));
        return new PeriodTotals(
                new ReportingRound(
                        year * 100L + month,
                        "T" + month + "-" + year,
                        "Báo cáo",
                        period,
                        period.to(),
                        totals.form(),
                        ReportingRound.Source.FREE,
                        "T",
                        null,
                        false),
                totals);
    }
}
