package vn.congdoan.vanthu.storage;

import static vn.congdoan.vanthu.storage.jooq.Tables.SUBMISSION;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import vn.congdoan.vanthu.domain.report.Submission;
import vn.congdoan.vanthu.domain.returned.FiledSubmission;
import vn.congdoan.vanthu.domain.returned.Filing;

/** The reports that units sent in, with the files as they came. None is ever removed; of a unit and round at most one counts. */
public final class SubmissionRepository {
    private static final Prepared ADD = Prepared.insert(SUBMISSION, SubmissionRow.FILLED);
    private static final Prepared CHANGE = Prepared.of(dsl -> dsl.update(SUBMISSION)
            .set(Prepared.unknown(SubmissionRow.FILLED))
            .where(SUBMISSION.ID.eq(Prepared.unknown(SUBMISSION.ID))));
    private static final Prepared COUNTING = ofRound(SubmissionRow.COLUMNS, SUBMISSION.COUNTING.isTrue());
    private static final Prepared ALL = ofRound(SubmissionRow.COLUMNS, DSL.noCondition());
    private static final Prepared FILED = ofRound(SubmissionRow.ALL, DSL.noCondition());
    private static final Prepared BY_ID = Prepared.of(dsl ->
            dsl.select(SubmissionRow.ALL).from(SUBMISSION).where(SUBMISSION.ID.eq(Prepared.unknown(SUBMISSION.ID))));

    private final Database database;

    public SubmissionRepository(Database database) {
        this.database = database;
    }

    private static Prepared ofRound(List<Field<?>> columns, Condition more) {
        return Prepared.of(dsl -> dsl.select(columns)
                .from(SUBMISSION)
                .where(SUBMISSION.ROUND_ID.eq(Prepared.unknown(SUBMISSION.ROUND_ID)))
                .and(more)
                .orderBy(SUBMISSION.UNIT_ID, SUBMISSION.VERSION));
    }

    /** Those of a round whose figures stand in the consolidation, by unit. */
    public List<Submission> counting(long roundId) {
        return database.read(dsl -> COUNTING.list(dsl, SubmissionRow::submission, roundId));
    }

    /** The same with the figures alone: without their cells, originals and notes, as many periods are compared. */
    public List<Submission> figures(long roundId) {
        List<String> codes = new ArrayList<>();
        return database.read(dsl -> COUNTING.list(
                dsl, row -> SubmissionRow.submission(row, packed -> ReportedBlob.figures(packed, codes)), roundId));
    }

    /** Of a round, by unit and version. */
    public List<Submission> all(long roundId) {
        return database.read(dsl -> ALL.list(dsl, SubmissionRow::submission, roundId));
    }

    /** The same with how each came in and what was found. */
    public List<FiledSubmission> filed(long roundId) {
        return database.read(dsl -> FILED.list(dsl, SubmissionRow::filed, roundId));
    }

    public Optional<FiledSubmission> byId(long id) {
        return database.read(dsl -> BY_ID.first(dsl, SubmissionRow::filed, id));
    }

    /** The file as it came; empty when it was stored without one. */
    public byte[] file(long submissionId) {
        return database.read(dsl -> {
            String sha256 = dsl.select(SUBMISSION.SHA256)
                    .from(SUBMISSION)
                    .where(SUBMISSION.ID.eq(submissionId))
                    .fetchOptional(SUBMISSION.SHA256)
                    .orElse("");
            return ReturnedFiles.bytes(dsl, sha256);
        });
    }

    /**
     * Stores a new one (id 0) or a changed one; a changed one keeps how it came in.
     *
     * @param file its bytes; null leaves the bytes of a changed one as they are
     * @return it with its id
     */
    public Submission save(Submission submission, byte[] file) {
        return database.write(dsl -> {
            FiledSubmission filed = byId(submission.id())
                    .map(known -> known.with(submission))
                    .orElseGet(() -> new FiledSubmission(submission, unknown(submission), List.of()));
            return save(filed, file).submission();
        });
    }

    /** The same with how it came in. */
    public FiledSubmission save(FiledSubmission filed, byte[] file) {
        return database.write(dsl -> {
            Submission submission = filed.submission();
            if (file != null) {
                ReturnedFiles.keep(dsl, submission.sha256(), file);
            }
            Object[] values = SubmissionRow.values(filed);
            if (submission.id() != 0) {
                CHANGE.change(
                        dsl,
                        Stream.concat(Stream.of(values), Stream.of(submission.id()))
                                .toArray());
                return filed;
            }
            return filed.with(submission.withId(ADD.add(dsl, SUBMISSION.ID, values)));
        });
    }

    private static Filing unknown(Submission submission) {
        return Filing.now(null, submission.received().atStartOfDay().toInstant(ZoneOffset.UTC), "");
    }
}
