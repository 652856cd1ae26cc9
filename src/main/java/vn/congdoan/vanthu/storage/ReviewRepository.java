package vn.congdoan.vanthu.storage;

import static vn.congdoan.vanthu.storage.jooq.Tables.REVIEW_COMMENT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.impl.DSL;
import vn.congdoan.vanthu.domain.check.CheckPlace;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.domain.review.ReviewComment;
import vn.congdoan.vanthu.storage.jooq.tables.records.ReviewCommentRecord;

/** What leaders said about documents. */
public final class ReviewRepository {
    private static final String BODY = "BODY";
    private static final String PART = "PART";
    private static final String WHOLE = "WHOLE";

    private final Database database;

    public ReviewRepository(Database database) {
        this.database = database;
    }

    /**
     * A comment with what binds it.
     *
     * @param versionId the kept state that its place belongs to
     * @param authorId of the person; 0 for the sole one
     */
    public record Kept(ReviewComment comment, long versionId, long authorId) {}

    /** @return its id */
    public long add(ReviewComment comment, long versionId, long authorId) {
        return database.write(dsl -> {
            ReviewCommentRecord row = dsl.newRecord(REVIEW_COMMENT);
            row.setDocumentId(comment.documentId());
            row.setVersionId(versionId);
            place(row, comment.place());
            row.setQuote(comment.quote());
            row.setWords(comment.words());
            row.setAuthorId(authorId);
            row.setAuthor(comment.author());
            row.setMadeAt(SummaryRow.stored(comment.at()));
            row.setDone(comment.done());
            row.setDoneBy(comment.doneBy());
            row.insert();
            return row.getId();
        });
    }

    /** Nobody else changes it before the running transaction ends. */
    public Optional<Kept> lock(long commentId) {
        return database.write(dsl -> dsl.selectFrom(REVIEW_COMMENT)
                .where(REVIEW_COMMENT.ID.eq(commentId))
                .forUpdate()
                .fetchOptional(ReviewRepository::kept));
    }

    /** In the order in which they were made. */
    public List<Kept> of(long documentId) {
        return database.read(dsl -> dsl.selectFrom(REVIEW_COMMENT)
                .where(REVIEW_COMMENT.DOCUMENT_ID.eq(documentId))
                .orderBy(REVIEW_COMMENT.ID)
                .fetch(ReviewRepository::kept));
    }

    public void reword(long commentId, String words) {
        database.write(dsl -> dsl.update(REVIEW_COMMENT)
                .set(REVIEW_COMMENT.WORDS, words)
                .where(REVIEW_COMMENT.ID.eq(commentId))
                .execute());
    }

    public void remove(long commentId) {
        database.write(dsl -> dsl.deleteFrom(REVIEW_COMMENT)
                .where(REVIEW_COMMENT.ID.eq(commentId))
                .execute());
    }

    /** @param doneBy "" when it is open again */
    public void tick(long commentId, boolean done, String doneBy) {
        database.write(dsl -> dsl.update(REVIEW_COMMENT)
                .set(REVIEW_COMMENT.DONE, done)
                .set(REVIEW_COMMENT.DONE_BY, doneBy)
                .where(REVIEW_COMMENT.ID.eq(commentId))
                .execute());
    }

    /** How many comments nobody has ticked, by document; those without any are left out. */
    public Map<Long, Integer> openCounts() {
        return database.read(dsl -> dsl.select(REVIEW_COMMENT.DOCUMENT_ID, DSL.count())
                .from(REVIEW_COMMENT)
                .where(REVIEW_COMMENT.DONE.eq(false))
                .groupBy(REVIEW_COMMENT.DOCUMENT_ID)
                .fetchMap(REVIEW_COMMENT.DOCUMENT_ID, DSL.count()));
    }

    private static void place(ReviewCommentRecord row, CheckPlace place) {
        if (place instanceof CheckPlace.InBody body) {
            place(row, BODY, "", 0, body.start(), body.end());
        } else if (place instanceof CheckPlace.InPart part) {
            place(row, PART, part.part().name(), part.item(), part.start(), part.end());
        } else {
            place(row, WHOLE, "", 0, 0, 0);
        }
    }

    private static void place(ReviewCommentRecord row, String kind, String part, int item, int start, int end) {
        row.setPlaceKind(kind);
        row.setPart(part);
        row.setItem(item);
        row.setStartOffset(start);
        row.setEndOffset(end);
    }

    private static Kept kept(ReviewCommentRecord row) {
        ReviewComment comment = new ReviewComment(
                row.getId(),
                row.getDocumentId(),
                place(row),
                row.getQuote(),
                row.getWords(),
                row.getAuthor(),
                row.getMadeAt().toInstant(),
                row.getDone(),
                row.getDoneBy());
        return new Kept(comment, row.getVersionId(), row.getAuthorId());
    }

    private static CheckPlace place(ReviewCommentRecord row) {
        return switch (row.getPlaceKind()) {
            case BODY -> new CheckPlace.InBody(row.getStartOffset(), row.getEndOffset());
            case PART ->
                new CheckPlace.InPart(
                        Part.valueOf(row.getPart()), row.getItem(), row.getStartOffset(), row.getEndOffset());
            default -> new CheckPlace.Whole();
        };
    }
}
