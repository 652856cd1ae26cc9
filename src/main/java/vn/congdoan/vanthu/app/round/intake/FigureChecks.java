package vn.congdoan.vanthu.app.round.intake;

import java.util.List;
import vn.congdoan.vanthu.domain.report.ReportedValue;
import vn.congdoan.vanthu.domain.returned.CellFinding;
import vn.congdoan.vanthu.domain.returned.ReturnedReport;

/** The checks of figures against each other and against the last period. */
final class FigureChecks {
    private final RoundFacts facts;

    FigureChecks(RoundFacts facts) {
        this.facts = facts;
    }

    List<CellFinding> of(List<ReportedValue> values, ReturnedReport report, long unit) {
        return List.of();
    }
}
