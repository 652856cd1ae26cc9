package vn.congdoan.vanthu.storage;

import static vn.congdoan.vanthu.storage.jooq.Tables.DISPATCH;
import static vn.congdoan.vanthu.storage.jooq.Tables.DISPATCH_RECIPIENT;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;
import vn.congdoan.vanthu.domain.sending.Channel;
import vn.congdoan.vanthu.domain.sending.Delivery;
import vn.congdoan.vanthu.domain.sending.PlannedRecipient;
import vn.congdoan.vanthu.storage.jooq.tables.records.DispatchRecipientRecord;

/** What was sent to whom, and who confirmed it. */
public final class DispatchRepository {
    private final Database database;

    public DispatchRepository(Database database) {
        this.database = database;
    }

    /** Begins a sending. @return its id */
    public long begin(long documentId, Instant at, String by) {
        return database.write(dsl -> dsl.insertInto(DISPATCH)
                .set(DISPATCH.DOCUMENT_ID, documentId)
                .set(DISPATCH.SENT_AT, SummaryRow.stored(at))
                .set(DISPATCH.SENT_BY, by)
                .returning(DISPATCH.ID)
                .fetchSingle()
                .getId());
    }

    public void add(long dispatchId, PlannedRecipient recipient) {
        database.write(dsl -> {
            DispatchRecipientRecord row = dsl.newRecord(DISPATCH_RECIPIENT);
            row.setDispatchId(dispatchId);
            row.setRecipientKey(recipient.key());
            row.setCorrespondentId(recipient.correspondentId() == 0 ? null : recipient.correspondentId());
            row.setName(recipient.name());
            row.setGroupName(recipient.group());
            row.setChannel(recipient.channel().name());
            row.setAddress(recipient.address());
            row.setCopies(recipient.copies());
            row.setAcknowledgedBy("");
            return row.insert();
        });
    }

    /** The first sent first. */
    public List<Delivery> of(long documentId) {
        return deliveries(DISPATCH.DOCUMENT_ID.eq(documentId));
    }

    /** On paper within these moments, the last not included; the first sent first. */
    public List<Delivery> onPaper(Instant from, Instant until) {
        return deliveries(DISPATCH_RECIPIENT
                .CHANNEL
                .eq(Channel.PAPER.name())
                .and(DISPATCH.SENT_AT.ge(SummaryRow.stored(from)))
                .and(DISPATCH.SENT_AT.lt(SummaryRow.stored(until))));
    }

    /** Those that were sent to anybody. */
    public Set<Long> documents() {
        return database.read(
                dsl -> dsl.selectDistinct(DISPATCH.DOCUMENT_ID).from(DISPATCH).fetchSet(DISPATCH.DOCUMENT_ID));
    }

    /** When the document first went out. */
    public Optional<Instant> firstSent(long documentId) {
        return database.read(dsl -> dsl.select(DSL.min(DISPATCH.SENT_AT))
                .from(DISPATCH)
                .where(DISPATCH.DOCUMENT_ID.eq(documentId))
                .fetchOptional(row -> row.value1() == null ? null : row.value1().toInstant()));
    }

    /** @param at null takes the mark back */
    public void acknowledge(Collection<Long> deliveries, Instant at, String by) {
        database.write(dsl -> dsl.update(DISPATCH_RECIPIENT)
                .set(DISPATCH_RECIPIENT.ACKNOWLEDGED_AT, at == null ? null : SummaryRow.stored(at))
                .set(DISPATCH_RECIPIENT.ACKNOWLEDGED_BY, by)
                .where(DISPATCH_RECIPIENT.ID.in(deliveries))
                .execute());
    }

    /** As if they had not been sent; a sending without recipients goes with them. */
    public void remove(long documentId, Collection<Long> deliveries) {
        database.write(dsl -> {
            dsl.deleteFrom(DISPATCH_RECIPIENT)
                    .where(DISPATCH_RECIPIENT.ID.in(deliveries))
                    .execute();
            return dsl.deleteFrom(DISPATCH)
                    .where(DISPATCH.DOCUMENT_ID.eq(documentId))
                    .and(DISPATCH.ID.notIn(
                            DSL.select(DISPATCH_RECIPIENT.DISPATCH_ID).from(DISPATCH_RECIPIENT)))
                    .execute();
        });
    }

    private List<Delivery> deliveries(Condition where) {
        return database.read(dsl -> dsl.select(DISPATCH.DOCUMENT_ID, DISPATCH.SENT_AT, DISPATCH.SENT_BY)
                .select(DISPATCH_RECIPIENT.fields())
                .from(DISPATCH_RECIPIENT)
                .join(DISPATCH)
                .on(DISPATCH.ID.eq(DISPATCH_RECIPIENT.DISPATCH_ID))
                .where(where)
                .orderBy(DISPATCH.SENT_AT, DISPATCH_RECIPIENT.ID)
                .fetch(DispatchRepository::delivery));
    }

    private static Delivery delivery(Record row) {
        DispatchRecipientRecord of = row.into(DISPATCH_RECIPIENT);
        return new Delivery(
                of.getId(),
                of.getDispatchId(),
                row.get(DISPATCH.DOCUMENT_ID),
                of.getRecipientKey(),
                of.getCorrespondentId() == null ? 0 : of.getCorrespondentId(),
                of.getName(),
                of.getGroupName(),
                Channel.valueOf(of.getChannel()),
                of.getAddress(),
                of.getCopies(),
                row.get(DISPATCH.SENT_AT).toInstant(),
                row.get(DISPATCH.SENT_BY),
                of.getAcknowledgedAt() == null ? null : of.getAcknowledgedAt().toInstant(),
                of.getAcknowledgedBy());
    }
}
