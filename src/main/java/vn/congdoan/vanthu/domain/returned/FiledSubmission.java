package vn.congdoan.vanthu.domain.returned;

import java.util.List;
import java.util.Objects;
import vn.congdoan.vanthu.domain.report.Submission;

/**
 * A submission with all that is kept about it.
 *
 * @param findings what was wrong or told when it was read, in reading order
 */
public record FiledSubmission(Submission submission, Filing filing, List<CellFinding> findings) {
    public FiledSubmission {
        Objects.requireNonNull(submission, "submission");
        Objects.requireNonNull(filing, "filing");
        findings = List.copyOf(findings);
    }

    /** The same filing and findings with another state of the report. */
    public FiledSubmission with(Submission changed) {
        return new FiledSubmission(changed, filing, findings);
    }

    /** The same report, filed otherwise. */
    public FiledSubmission with(Filing changed) {
        return new FiledSubmission(submission, changed, findings);
    }
}
