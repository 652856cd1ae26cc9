package vn.congdoan.vanthu.storage;

import static vn.congdoan.vanthu.storage.jooq.Tables.SUBMISSION;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Field;
import vn.congdoan.vanthu.domain.report.ReportedValue;
import vn.congdoan.vanthu.domain.report.Submission;
import vn.congdoan.vanthu.domain.report.Submission.Status;
import vn.congdoan.vanthu.domain.returned.FiledSubmission;
import vn.congdoan.vanthu.domain.returned.Filing;

/** A submission as columns. */
final class SubmissionRow {
    /** Of {@link #submission}, in its order. */
    static final List<Field<?>> COLUMNS = List.of(
            SUBMISSION.ID,
            SUBMISSION.ROUND_ID,
            SUBMISSION.UNIT_ID,
            SUBMISSION.VERSION,
            SUBMISSION.FILE_NAME,
            SUBMISSION.SHA256,
            SUBMISSION.RECEIVED_ON,
            SUBMISSION.STATUS,
            SUBMISSION.REPORTED,
            SUBMISSION.PROBLEM);

    private static final List<Field<?>> FILING = List.of(
            SUBMISSION.FILE_TIME,
            SUBMISSION.RECEIVED_REASON,
            SUBMISSION.IMPORTED_AT,
            SUBMISSION.IMPORTED_BY,
            SUBMISSION.STATUS_REASON,
            SUBMISSION.RETURNED_AT,
            SUBMISSION.RETURNED_BY,
            SUBMISSION.FINDINGS);
    /** Of {@link #filed}, in its order. */
    static final List<Field<?>> ALL =
            Stream.concat(COLUMNS.stream(), FILING.stream()).toList();
    /** Of {@link #values}, in its order. */
    static final List<Field<?>> FILLED =
            Stream.concat(ALL.stream().skip(1), Stream.of(SUBMISSION.COUNTING)).toList();

    private SubmissionRow() {}

    /** Reads a row without a jOOQ record around it: a year of 600 units has thousands. */
    static Submission submission(ResultSet row) throws SQLException {
        return submission(row, ReportedBlob::unpack);
    }

    /** @param figures of the packed bytes */
    static Submission submission(ResultSet row, Function<byte[], List<ReportedValue>> figures) throws SQLException {
        int column = 1;
        return new Submission(
                row.getLong(column++),
                row.getLong(column++),
                row.getLong(column++),
                row.getInt(column++),
                row.getString(column++),
                row.getString(column++),
                row.getObject(column++, LocalDate.class),
                Status.valueOf(row.getString(column++)),
                figures.apply(row.getBytes(column++)),
                row.getString(column));
    }

    static FiledSubmission filed(ResultSet row) throws SQLException {
        int column = COLUMNS.size() + 1;
        Filing filing = new Filing(
                instant(row, column++),
                row.getString(column++),
                instant(row, column++),
                row.getString(column++),
                row.getString(column++),
                instant(row, column++),
                row.getString(column++));
        return new FiledSubmission(submission(row), filing, FindingsBlob.unpack(row.getBytes(column)));
    }

    static Object[] values(FiledSubmission filed) {
        Submission submission = filed.submission();
        Filing filing = filed.filing();
        return new Object[] {
            submission.roundId(),
            submission.unitId(),
            submission.version(),
            submission.file(),
            submission.sha256(),
            submission.received(),
            submission.status().name(),
            ReportedBlob.pack(submission.values()),
            submission.problem(),
            stored(filing.fileTime()),
            filing.receivedReason(),
            stored(filing.importedAt()),
            filing.importedBy(),
            filing.statusReason(),
            stored(filing.returnedAt()),
            filing.returnedBy(),
            FindingsBlob.pack(filed.findings()),
            counting(submission.status())
        };
    }

    /** True or nothing: the database lets a unit have one true and any number of nothings. */
    static Boolean counting(Status status) {
        return status == Status.COUNTS ? Boolean.TRUE : null;
    }

    private static OffsetDateTime stored(Instant time) {
        return time == null ? null : SummaryRow.stored(time);
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
