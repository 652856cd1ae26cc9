package vn.congdoan.vanthu.app.round;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.congdoan.vanthu.domain.report.Aggregate;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.IndicatorType;
import vn.congdoan.vanthu.domain.report.ReportPeriod;
import vn.congdoan.vanthu.domain.report.plan.RoundPlan;
import vn.congdoan.vanthu.domain.unit.Unit;

/** Rounds, units and indicators for tests. */
public final class Rounds {
    public static final ReportPeriod YEAR = new ReportPeriod(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
    public static final LocalDate DEADLINE = LocalDate.of(2024, 10, 15);

    private Rounds() {}

    public static RoundPlan plan(Indicator... indicators) {
        return RoundPlan.free("TG-2024", "Báo cáo tuyên truyền", YEAR, DEADLINE, List.of(indicators));
    }

    public static Indicator count(String code, String label) {
        return indicator(code, label, IndicatorType.INTEGER, Aggregate.SUM, "", "", "");
    }

    public static Indicator ratio(String code, String numerator, String denominator) {
        return indicator(code, "Tỷ lệ", IndicatorType.PERCENT, Aggregate.RATIO, "", numerator, denominator);
    }

    public static Indicator indicator(
            String code,
            String label,
            IndicatorType type,
            Aggregate aggregate,
            String weight,
            String numerator,
            String denominator) {
        return new Indicator(
                code,
                label,
                "",
                "người",
                type,
                true,
                type.isNumber() ? BigDecimal.ZERO : null,
                null,
                List.of(),
                aggregate,
                weight,
                numerator,
                denominator,
                "",
                null);
    }

    /** @param from null for always @param until null for still there */
    public static Unit unit(int number, LocalDate from, LocalDate until) {
        return new Unit(number, "U%02d".formatted(number), "CĐCS " + number, "Khối 1", "", "", "", null, from, until);
    }

    public static Unit newUnit(int number) {
        Unit unit = unit(number, null, null);
        return new Unit(0, unit.code(), unit.name(), unit.group(), "", "", "", null, null, null);
    }
}
