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

    static TotalsBook book(RoundTotals totals) {
        return new TotalsBook(
                totals.round(),
                totals.totals(),
                totals.previous() == null ? null : totals.previous().totals(),
                late(totals));
    }

    private static List<LateUnit> late(RoundTotals totals) {
        Map<Long, LocalDate> received = new HashMap<>();
        for (Submission report : totals.totals().reports()) {
            received.put(report.unitId(), report.received());
        }
        return totals.totals().expectedUnits().stream()
                .filter(unit -> received.containsKey(unit.unitId()))
                .flatMap(unit -> late(unit, totals.round(), received.get(unit.unitId())))
                .toList();
    }

    private static Stream<LateUnit> late(ExpectedUnit unit, ReportingRound round, LocalDate received) {
        LocalDate last = unit.extension() == null ? round.deadline() : unit.extension();
        int days = (int) ChronoUnit.DAYS.between(last, received);
        return days > 0 ? Stream.of(new LateUnit(unit, received, days)) : Stream.empty();
    }
}
