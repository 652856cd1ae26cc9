package vn.congdoan.vanthu.storage;

import static vn.congdoan.vanthu.storage.jooq.Tables.ACCEPTED_LAYOUT;
import static vn.congdoan.vanthu.storage.jooq.Tables.OPEN_QUESTION;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.congdoan.vanthu.domain.returned.OpenQuestion;
import vn.congdoan.vanthu.storage.jooq.tables.records.OpenQuestionRecord;

/** Returned files that wait for an answer, with their bytes; and the layouts that people agreed to, so that no answer is asked twice. */
public final class OpenQuestionRepository {
    private static final Prepared REMOVE = Prepared.of(dsl -> dsl.deleteFrom(OPEN_QUESTION)
            .where(OPEN_QUESTION.ROUND_ID.eq(Prepared.unknown(OPEN_QUESTION.ROUND_ID)))
            .and(OPEN_QUESTION.SHA256.eq(Prepared.unknown(OPEN_QUESTION.SHA256))));

    private final Database database;

    public OpenQuestionRepository(Database database) {
        this.database = database;
    }

    /** Of a round, in the order they came. */
    public List<OpenQuestion> of(long roundId) {
        return database.read(dsl -> dsl.selectFrom(OPEN_QUESTION)
                .where(OPEN_QUESTION.ROUND_ID.eq(roundId))
                .orderBy(OPEN_QUESTION.ID)
                .fetch(OpenQuestionRepository::question));
    }

    /** A file that waits already, by its bytes, isn't stored again. @return it with its id */
    public OpenQuestion save(OpenQuestion question, byte[] file) {
        return database.write(dsl -> {
            OpenQuestionRecord row = dsl.fetchOptional(
                            OPEN_QUESTION,
                            OPEN_QUESTION.ROUND_ID.eq(question.roundId()),
                            OPEN_QUESTION.SHA256.eq(question.sha256()))
                    .orElseGet(() -> dsl.newRecord(OPEN_QUESTION));
            row.setRoundId(question.roundId());
            row.setFileName(question.file());
            row.setSha256(question.sha256());
            row.setSender(question.sender());
            row.setFileTime(question.fileTime() == null ? null : SummaryRow.stored(question.fileTime()));
            row.setReceivedOn(question.received());
            row.setImportedAt(SummaryRow.stored(question.importedAt()));
            row.setImportedBy(question.importedBy());
            row.store();
            ReturnedFiles.keep(dsl, question.sha256(), file);
            return question(row);
        });
    }

    /** As it came in. */
    public byte[] file(OpenQuestion question) {
        return database.read(dsl -> ReturnedFiles.bytes(dsl, question.sha256()));
    }

    /** It is answered, or the file was taken as somebody's. */
    public void remove(long roundId, String sha256) {
        database.write(dsl -> REMOVE.change(dsl, roundId, sha256));
    }

    /** The layouts of a form that were agreed to, by version and digest. */
    public Set<AcceptedLayout> layouts(String formCode) {
        return database.read(dsl -> new HashSet<>(dsl.selectFrom(ACCEPTED_LAYOUT)
                .where(ACCEPTED_LAYOUT.FORM_CODE.eq(formCode))
                .fetch(row -> new AcceptedLayout(row.getFormVersion(), row.getLayout()))));
    }

    /** @param layout its digest */
    public void accept(String formCode, AcceptedLayout layout, Instant at, String by) {
        database.write(dsl -> dsl.insertInto(ACCEPTED_LAYOUT)
                .set(ACCEPTED_LAYOUT.FORM_CODE, formCode)
                .set(ACCEPTED_LAYOUT.FORM_VERSION, layout.formVersion())
                .set(ACCEPTED_LAYOUT.LAYOUT, layout.digest())
                .set(ACCEPTED_LAYOUT.ACCEPTED_AT, SummaryRow.stored(at))
                .set(ACCEPTED_LAYOUT.ACCEPTED_BY, by)
                .onConflictDoNothing()
                .execute());
    }

    /**
     * A way in which a form came back and that somebody agreed to.
     *
     * @param digest of which words stand for which figure
     */
    public record AcceptedLayout(int formVersion, String digest) {}

    private static OpenQuestion question(OpenQuestionRecord row) {
        OffsetDateTime fileTime = row.getFileTime();
        return new OpenQuestion(
                row.getId(),
                row.getRoundId(),
                row.getFileName(),
                row.getSha256(),
                row.getSender(),
                fileTime == null ? null : fileTime.toInstant(),
                row.getReceivedOn(),
                row.getImportedAt().toInstant(),
                row.getImportedBy());
    }
}
