package vn.congdoan.vanthu.app.round.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.congdoan.vanthu.app.round.PastFigures;
import vn.congdoan.vanthu.app.round.RoundService;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.report.ReportedValue;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.storage.SubmissionRepository;

/** What the units reported in the round before, for those that fill in the next. */
final class LastFigures {
    private final PastFigures past;

    LastFigures(RoundService rounds, SubmissionRepository submissions) {
        past = new PastFigures(rounds, submissions);
    }

    /** By the units' ids and the indicators' codes; empty for a duty that doesn't recur. */
    Map<Long, Map<String, CellValue>> before(ReportingRound round) {
        Map<Long, Map<String, CellValue>> all = new HashMap<>();
        past.before(round).forEach((unit, values) -> all.put(unit, figures(values)));
        return all;
    }

    private static Map<String, CellValue> figures(List<ReportedValue> values) {
        Map<String, CellValue> figures = new HashMap<>();
        for (ReportedValue value : values) {
            figures.put(value.code(), value.value());
        }
        return figures;
    }
}
