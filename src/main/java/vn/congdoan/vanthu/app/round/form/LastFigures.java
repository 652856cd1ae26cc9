package vn.congdoan.vanthu.app.round.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.congdoan.vanthu.app.round.RoundService;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.report.ReportedValue;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.report.Submission;
import vn.congdoan.vanthu.storage.SubmissionRepository;

/** What the units reported in the round before, for those that fill in the next. */
final class LastFigures {
    private final RoundService rounds;
    private final SubmissionRepository submissions;

    LastFigures(RoundService rounds, SubmissionRepository submissions) {
        this.rounds = rounds;
        this.submissions = submissions;
    }

    /** By the units' ids and the indicators' codes; empty for a duty that doesn't recur. */
    Map<Long, Map<String, CellValue>> before(ReportingRound round) {
        List<ReportingRound> earlier = rounds.earlier(round);
        Map<Long, Map<String, CellValue>> all = new HashMap<>();
        if (!earlier.isEmpty()) {
            for (Submission one : submissions.counting(earlier.get(0).id())) {
                all.put(one.unitId(), figures(one));
            }
        }
        return all;
    }

    private static Map<String, CellValue> figures(Submission submission) {
        Map<String, CellValue> figures = new HashMap<>();
        for (ReportedValue value : submission.values()) {
            figures.put(value.code(), value.value());
        }
        return figures;
    }
}
