package vn.congdoan.vanthu.app.round.intake;

import java.time.LocalDate;
import java.util.List;
import vn.congdoan.vanthu.domain.report.ReportedValue;
import vn.congdoan.vanthu.domain.report.Submission;
import vn.congdoan.vanthu.domain.report.Submission.Status;

/** Changed copies of a submission. */
final class Submissions {
    private Submissions() {}

    static Submission withStatus(Submission one, Status status) {
        return copy(one, one.received(), status, one.values(), one.problem());
    }

    static Submission receivedOn(Submission one, LocalDate received) {
        return copy(one, received, one.status(), one.values(), one.problem());
    }

    static Submission with(Submission one, Status status, List<ReportedValue> values, String problem) {
        return copy(one, one.received(), status, values, problem);
    }

    private static Submission copy(
            Submission one, LocalDate received, Status status, List<ReportedValue> values, String problem) {
        return new Submission(
                one.id(),
                one.roundId(),
                one.unitId(),
                one.version(),
                one.file(),
                one.sha256(),
                received,
                status,
                values,
                problem);
    }
}
