package vn.congdoan.vanthu.app.round.total;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.report.Submission;
import vn.congdoan.vanthu.sheet.total.LateUnit;
import vn.congdoan.vanthu.sheet.total.TotalsBook;

/** What stands in the workbook of totals besides them: who was late. */
final class LateReports {
    private LateReports() {}

    /** @param received all that came in of the round, usable or not */
    static TotalsBook book(RoundTotals totals, List<Submission> received) {
        return new TotalsBook(
                totals.round(),
                totals.totals(),
                totals.previous() == null ? null : totals.previous().totals(),
                late(totals, received));
    }

    private static List<LateUnit> late(RoundTotals totals, List<Submission> received) {
        Map<Long, LocalDate> days = days(totals.totals().reports(), received);
        return totals.totals().expectedUnits().stream()
                .filter(unit -> days.containsKey(unit.unitId()))
                .flatMap(unit -> late(unit, totals.round(), days.get(unit.unitId())))
                .toList();
    }

    /** The same day as on the board: of the first usable report of a unit whose figures count. */
    static Map<Long, LocalDate> days(List<Submission> counting, List<Submission> received) {
        Map<Long, LocalDate> days = new HashMap<>();
        for (Submission report : counting) {
            days.put(report.unitId(), report.received());
        }
        for (Submission report : received) {
            if (report.status() != Submission.Status.REJECTED) {
                days.computeIfPresent(
                        report.unitId(),
                        (unit, day) -> report.received().isBefore(day) ? report.received() : day);
            }
        }
        return days;
    }

    private static Stream<LateUnit> late(ExpectedUnit unit, ReportingRound round, LocalDate received) {
        LocalDate last = unit.extension() == null ? round.deadline() : unit.extension();
        int days = (int) ChronoUnit.DAYS.between(last, received);
        return days > 0 ? Stream.of(new LateUnit(unit, received, days)) : Stream.empty();
    }
}
