package vn.congdoan.vanthu.domain.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A report of a unit, one of perhaps several in a round.
 *
 * @param id 0 until stored
 * @param version from 1 for each unit of a round, in the order of receipt
 * @param file its name as it came
 * @param sha256 of its bytes, hexadecimal
 * @param received the day it came in; it decides between in time and late
 * @param values in the order of the form; of one that can't be used those that could be read
 * @param problem why it can't be used, in words for the unit; "" when it can
 */
public record Submission(
        long id,
        long roundId,
        long unitId,
        int version,
        String file,
        String sha256,
        LocalDate received,
        Status status,
        List<ReportedValue> values,
        String problem) {

    /** What a submission is worth. Of each unit at most one counts. */
    public enum Status {
        /** Its values stand in the consolidation. */
        COUNTS,
        /** A later one of the unit counts, or a person chose another. */
        SUPERSEDED,
        /** Can't be used as it is; the unit has to send a better one. */
        REJECTED
    }

    public Submission {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(received, "received");
        Objects.requireNonNull(status, "status");
        values = List.copyOf(values);
        Objects.requireNonNull(problem, "problem");
    }

    /** The same one, stored. */
    public Submission withId(long stored) {
        return new Submission(stored, roundId, unitId, version, file, sha256, received, status, values, problem);
    }

    public Submission withStatus(Status other) {
        return changed(received, other, values, problem);
    }

    public Submission receivedOn(LocalDate day) {
        return changed(day, status, values, problem);
    }

    /** After it was corrected, accepted or sent back. */
    public Submission judged(Status other, List<ReportedValue> figures, String cause) {
        return changed(received, other, figures, cause);
    }

    private Submission changed(LocalDate day, Status other, List<ReportedValue> figures, String cause) {
        return new Submission(id, roundId, unitId, version, file, sha256, day, other, figures, cause);
    }
}
