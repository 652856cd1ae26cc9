package vn.congdoan.vanthu.storage;

import static vn.congdoan.vanthu.storage.jooq.Tables.DOCUMENT_LINK;

import java.util.List;
import vn.congdoan.vanthu.domain.sending.DocumentLink;
import vn.congdoan.vanthu.storage.jooq.tables.records.DocumentLinkRecord;

/** Which document corrects, replaces, recalls, answers which. */
public final class LinkRepository {
    private final Database database;

    public LinkRepository(Database database) {
        this.database = database;
    }

    /** Those in which the document is one of the two, the oldest first. */
    public List<DocumentLink> of(long documentId) {
        return database.read(dsl -> dsl.selectFrom(DOCUMENT_LINK)
                .where(DOCUMENT_LINK.FROM_DOCUMENT.eq(documentId))
                .or(DOCUMENT_LINK.TO_DOCUMENT.eq(documentId))
                .orderBy(DOCUMENT_LINK.LINKED_AT, DOCUMENT_LINK.FROM_DOCUMENT)
                .fetch(row -> new DocumentLink(
                        row.getFromDocument(),
                        row.getToDocument(),
                        DocumentLink.Kind.valueOf(row.getKind()),
                        row.getReason(),
                        row.getLinkedAt().toInstant(),
                        row.getLinkedBy())));
    }

    public void add(DocumentLink link) {
        DocumentLinkRecord row = new DocumentLinkRecord(
                link.from(), link.to(), link.kind().name(), link.reason(), SummaryRow.stored(link.at()), link.by());
        database.write(dsl -> dsl.insertInto(DOCUMENT_LINK)
                .set(row)
                .onConflict(DOCUMENT_LINK.FROM_DOCUMENT, DOCUMENT_LINK.TO_DOCUMENT, DOCUMENT_LINK.KIND)
                .doUpdate()
                .set(row)
                .execute());
    }
}
