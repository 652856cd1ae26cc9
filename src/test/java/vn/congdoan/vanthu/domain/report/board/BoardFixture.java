package vn.congdoan.vanthu.domain.report.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.ReportForm;
import vn.congdoan.vanthu.domain.report.ReportPeriod;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.report.Submission.Status;

/** Rounds, units and reports to make boards of. */
public final class BoardFixture {
    public static final LocalDate DEADLINE = LocalDate.of(2024, 10, 15);

    private BoardFixture() {}

    public static ReportingRound round(String code, LocalDate deadline) {
        ReportPeriod period = new ReportPeriod(deadline.withDayOfYear(1), deadline.minusDays(15));
        return new ReportingRound(
                1,
                code,
                "Báo cáo công tác tuyên truyền",
                period,
                deadline,
                new ReportForm(code, 1, "Báo cáo", List.of()),
                ReportingRound.Source.FREE,
                "TG",
                null,
                false);
    }

    public static ReportingRound round() {
        return round("TG-2024", DEADLINE);
    }

    public static ExpectedUnit unit(int number, String group) {
        return new ExpectedUnit(
                number, String.format("U%03d", number), "CĐCS Trường THPT số " + number, group, "", null);
    }

    public static ExpectedUnit exempt(ExpectedUnit unit) {
        return new ExpectedUnit(unit.unitId(), unit.code(), unit.name(), unit.group(), "Đã giải thể", null);
    }

    public static ExpectedUnit extended(ExpectedUnit unit, LocalDate until) {
        return new ExpectedUnit(unit.unitId(), unit.code(), unit.name(), unit.group(), "", until);
    }

    public static Receipt report(int unit, int version, LocalDate received, Status status) {
        return new Receipt(100L * unit + version, unit, version, "bc-" + unit + ".xlsx", received, status, "", false);
    }

    /** Units of five groups with every way of reporting; the same for the same seed. */
    public static Board random(long seed, int units, ReportingRound round, LocalDate today) {
        Random random = new Random(seed);
        List<ExpectedUnit> expected = new ArrayList<>();
        List<Receipt> reports = new ArrayList<>();
        for (int number = 1; number <= units; number++) {
            ExpectedUnit unit = unit(number, "Khối " + (1 + random.nextInt(5)));
            int fate = random.nextInt(20);
            unit = fate == 0
                    ? exempt(unit)
                    : fate == 1 ? extended(unit, round.deadline().plusDays(10)) : unit;
            expected.add(unit);
            LocalDate received = round.deadline().minusDays(20).plusDays(random.nextInt(30));
            int kind = random.nextInt(10);
            if (kind == 0) {
                reports.add(report(number, 1, received, Status.REJECTED));
            } else if (kind == 1) {
                reports.add(report(number, 1, received, Status.SUPERSEDED));
                reports.add(report(number, 2, received.plusDays(random.nextInt(9)), Status.COUNTS));
            } else if (kind > 2) {
                reports.add(report(number, 1, received, Status.COUNTS));
            }
        }
        return Board.of(round, expected, reports, today);
    }
}
