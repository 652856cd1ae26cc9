package vn.congdoan.vanthu.domain.report.board;

import java.time.LocalDate;
import java.util.Objects;
import vn.congdoan.vanthu.domain.report.Submission;

/**
 * That a report came in, without its figures: all that a board needs, so that 600 units × 12 periods stay light.
 *
 * @param submissionId 0 until stored
 * @param version from 1 for each unit of a round
 * @param problem why it can't be used; "" when it can
 * @param sentBack whether its unit was told
 */
public record Receipt(
        long submissionId,
        long unitId,
        int version,
        String file,
        LocalDate received,
        Submission.Status status,
        String problem,
        boolean sentBack) {
    public Receipt {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(received, "received");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(problem, "problem");
    }

    boolean counts() {
        return status == Submission.Status.COUNTS;
    }

    /** Its figures stand, or stood until a better report of the unit came. */
    boolean isUsable() {
        return status != Submission.Status.REJECTED;
    }
}
