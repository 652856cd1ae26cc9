package vn.congdoan.vanthu.storage;

import static vn.congdoan.vanthu.storage.jooq.Tables.ARRIVAL_SERIES;
import static vn.congdoan.vanthu.storage.jooq.Tables.INCOMING_DOCUMENT;
import static vn.congdoan.vanthu.storage.jooq.Tables.INCOMING_REGISTER;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import vn.congdoan.vanthu.domain.incoming.ArrivalNumber;
import vn.congdoan.vanthu.domain.incoming.Assignment;
import vn.congdoan.vanthu.domain.incoming.Handling;
import vn.congdoan.vanthu.domain.incoming.IncomingEntry;
import vn.congdoan.vanthu.domain.incoming.Progress;
import vn.congdoan.vanthu.domain.incoming.Urgency;
import vn.congdoan.vanthu.storage.jooq.tables.records.ArrivalSeriesRecord;
import vn.congdoan.vanthu.storage.jooq.tables.records.IncomingRegisterRecord;

/** The lines of the incoming register. */
public final class IncomingRegisterRepository {
    /** The row that is always there. */
    private static final int LOCK = 0;

    private final Database database;

    public IncomingRegisterRepository(Database database) {
        this.database = database;
    }

    /** All of them, the last number first. */
    public List<IncomingEntry> list() {
        return entries(
                DSL.noCondition(), INCOMING_REGISTER.ARRIVAL_YEAR.desc(), INCOMING_REGISTER.ARRIVAL_NUMBER.desc());
    }

    /** Those of a year, by number. */
    public List<IncomingEntry> ofYear(int year) {
        return entries(INCOMING_REGISTER.ARRIVAL_YEAR.eq(year), INCOMING_REGISTER.ARRIVAL_NUMBER.asc());
    }

    /** Those with a deadline that aren't done, the nearest deadline first. */
    public List<IncomingEntry> open() {
        Condition open =
                INCOMING_REGISTER.PROGRESS.ne(Progress.DONE.name()).and(INCOMING_REGISTER.DEADLINE.isNotNull());
        return entries(
                open,
                INCOMING_REGISTER.DEADLINE.asc(),
                INCOMING_REGISTER.ARRIVAL_YEAR.asc(),
                INCOMING_REGISTER.ARRIVAL_NUMBER.asc());
    }

    /**
     * What a document of ours answers, in the order of arrival.
     *
     * @param number of that document; what was noted before it had its number is found by it
     */
    public List<IncomingEntry> answeredBy(long documentId, String number) {
        Condition noted = INCOMING_REGISTER
                .REPLY_DOCUMENT_ID
                .isNull()
                .and(INCOMING_REGISTER.REPLY_NUMBER.ne(""))
                .and(INCOMING_REGISTER.REPLY_NUMBER.equalIgnoreCase(number));
        return entries(
                INCOMING_REGISTER.REPLY_DOCUMENT_ID.eq(documentId).or(noted),
                INCOMING_REGISTER.ARRIVAL_YEAR.asc(),
                INCOMING_REGISTER.ARRIVAL_NUMBER.asc());
    }

    /** Takes the next number of a year; nobody else gets it, and it is free again when the transaction fails. */
    public ArrivalNumber next(int year) {
        return database.write(dsl -> {
            dsl.selectFrom(ARRIVAL_SERIES)
                    .where(ARRIVAL_SERIES.SERIES_YEAR.eq(LOCK))
                    .forUpdate()
                    .fetchSingle();
            ArrivalSeriesRecord series = dsl.fetchOptional(ARRIVAL_SERIES, ARRIVAL_SERIES.SERIES_YEAR.eq(year))
                    .orElseGet(() -> {
                        ArrivalSeriesRecord begun = dsl.newRecord(ARRIVAL_SERIES);
                        begun.setSeriesYear(year);
                        begun.setLastNumber(0);
                        return begun;
                    });
            series.setLastNumber(series.getLastNumber() + 1);
            series.store();
            return new ArrivalNumber(year, series.getLastNumber());
        });
    }

    public void add(IncomingEntry entry) {
        database.write(dsl -> {
            IncomingRegisterRecord row = dsl.newRecord(INCOMING_REGISTER);
            row.setDocumentId(entry.id());
            fill(row, entry);
            return row.insert();
        });
    }

    /** Nobody else changes the line until the transaction ends. */
    public Optional<IncomingEntry> lock(long id) {
        return database.write(dsl -> {
            dsl.selectFrom(INCOMING_REGISTER)
                    .where(INCOMING_REGISTER.DOCUMENT_ID.eq(id))
                    .forUpdate()
                    .fetchOptional();
            return entries(INCOMING_REGISTER.DOCUMENT_ID.eq(id), INCOMING_REGISTER.DOCUMENT_ID.asc()).stream()
                    .findFirst();
        });
    }

    public void save(IncomingEntry entry) {
        database.write(dsl -> {
            IncomingRegisterRecord row =
                    dsl.fetchSingle(INCOMING_REGISTER, INCOMING_REGISTER.DOCUMENT_ID.eq(entry.id()));
            fill(row, entry);
            return row.update();
        });
    }

    private List<IncomingEntry> entries(Condition where, SortField<?>... order) {
        return database.read(dsl -> dsl.select()
                .from(INCOMING_REGISTER)
                .join(INCOMING_DOCUMENT)
                .on(INCOMING_DOCUMENT.ID.eq(INCOMING_REGISTER.DOCUMENT_ID))
                .where(where)
                .orderBy(order)
                .fetch(IncomingRegisterRepository::entry));
    }

    private static void fill(IncomingRegisterRecord row, IncomingEntry entry) {
        row.setArrivalYear(entry.number().year());
        row.setArrivalNumber(entry.number().number());
        row.setArrivalDate(entry.date());
        row.setDateReason(entry.dateReason());
        row.setUrgency(entry.urgency().name());
        row.setNote(entry.note());
        Assignment assignment = entry.assignment();
        row.setHandler(assignment.handler());
        row.setInstruction(assignment.instruction());
        row.setAssignedBy(assignment.leader());
        row.setDeadline(assignment.deadline());
        row.setForwardedOn(assignment.forwardedOn());
        Handling handling = entry.handling();
        row.setProgress(handling.progress().name());
        row.setReplyNumber(handling.replyNumber());
        row.setReplyDocumentId(handling.replyDocument() == 0 ? null : handling.replyDocument());
        row.setFinishedOn(handling.finishedOn());
    }

    private static IncomingEntry entry(Record joined) {
        IncomingRegisterRecord row = joined.into(INCOMING_REGISTER);
        Long reply = row.getReplyDocumentId();
        return new IncomingEntry(
                IncomingRepository.document(joined.into(INCOMING_DOCUMENT)),
                new ArrivalNumber(row.getArrivalYear(), row.getArrivalNumber()),
                row.getArrivalDate(),
                row.getDateReason(),
                Urgency.valueOf(row.getUrgency()),
                row.getNote(),
                new Assignment(
                        row.getHandler(),
                        row.getInstruction(),
                        row.getAssignedBy(),
                        row.getDeadline(),
                        row.getForwardedOn()),
                new Handling(
                        Progress.valueOf(row.getProgress()),
                        row.getReplyNumber(),
                        reply == null ? 0 : reply,
                        row.getFinishedOn()));
    }
}
