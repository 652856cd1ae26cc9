package vn.congdoan.vanthu.storage;

import static vn.congdoan.vanthu.storage.jooq.Tables.DISPATCH_CHOICE;

import java.util.List;
import vn.congdoan.vanthu.domain.sending.Channel;
import vn.congdoan.vanthu.domain.sending.DispatchChoice;
import vn.congdoan.vanthu.storage.jooq.tables.records.DispatchChoiceRecord;

/** What a person decided about the recipients of single documents. */
public final class DispatchChoiceRepository {
    private final Database database;

    public DispatchChoiceRepository(Database database) {
        this.database = database;
    }

    public List<DispatchChoice> of(long documentId) {
        return database.read(dsl -> dsl.selectFrom(DISPATCH_CHOICE)
                .where(DISPATCH_CHOICE.DOCUMENT_ID.eq(documentId))
                .orderBy(DISPATCH_CHOICE.CORRESPONDENT_ID, DISPATCH_CHOICE.RECIPIENT_KEY)
                .fetch(row -> new DispatchChoice(
                        row.getRecipientKey(),
                        row.getCorrespondentId() == null ? 0 : row.getCorrespondentId(),
                        row.getName(),
                        row.getGroupName(),
                        Channel.valueOf(row.getChannel()),
                        row.getCopies(),
                        row.getLeftOut())));
    }

    /** In the place of what was decided about the same recipient before. */
    public void save(long documentId, DispatchChoice choice) {
        DispatchChoiceRecord row = new DispatchChoiceRecord(
                documentId,
                choice.recipientKey(),
                choice.correspondentId() == 0 ? null : choice.correspondentId(),
                choice.name(),
                choice.group(),
                choice.channel().name(),
                choice.copies(),
                choice.leftOut());
        database.write(dsl -> dsl.insertInto(DISPATCH_CHOICE)
                .set(row)
                .onConflict(DISPATCH_CHOICE.DOCUMENT_ID, DISPATCH_CHOICE.RECIPIENT_KEY)
                .doUpdate()
                .set(row)
                .execute());
    }

    /** Back to what the document's lines say. */
    public void clear(long documentId) {
        database.write(dsl -> dsl.deleteFrom(DISPATCH_CHOICE)
                .where(DISPATCH_CHOICE.DOCUMENT_ID.eq(documentId))
                .execute());
    }
}
