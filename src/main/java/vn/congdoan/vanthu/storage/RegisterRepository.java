package vn.congdoan.vanthu.storage;

import static vn.congdoan.vanthu.storage.jooq.Tables.DOCUMENT_FLOW;
import static vn.congdoan.vanthu.storage.jooq.Tables.REGISTER_ENTRY;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.impl.DSL;
import vn.congdoan.vanthu.domain.register.RegisterCount;
import vn.congdoan.vanthu.domain.register.RegisterEntry;
import vn.congdoan.vanthu.domain.register.RegisterNumber;
import vn.congdoan.vanthu.storage.jooq.tables.records.RegisterEntryRecord;

/** The rows of the book of outgoing documents. None is ever removed. */
public final class RegisterRepository {
    private static final List<Field<?>> COLUMNS = Stream.of(REGISTER_ENTRY.fields())
            .filter(column -> !column.equals(REGISTER_ENTRY.ID))
            .toList();
    private static final Prepared ADD = Prepared.insert(REGISTER_ENTRY, COLUMNS);
    private static final Prepared LAST = Prepared.of(dsl -> dsl.select(
                    REGISTER_ENTRY.RUNNING_NUMBER,
                    REGISTER_ENTRY.ENTRY_DATE,
                    REGISTER_ENTRY.STATE,
                    REGISTER_ENTRY.REASON)
            .from(REGISTER_ENTRY)
            .where(REGISTER_ENTRY.SERIES_ID.eq(Prepared.unknown(REGISTER_ENTRY.SERIES_ID)))
            .and(REGISTER_ENTRY.GROUP_CODE.eq(Prepared.unknown(REGISTER_ENTRY.GROUP_CODE)))
            .and(REGISTER_ENTRY.PERIOD_CODE.eq(Prepared.unknown(REGISTER_ENTRY.PERIOD_CODE)))
            .orderBy(downwards())
            .limit(DSL.inline(1)));
    private static final Prepared OF_DOCUMENT = Prepared.of(dsl -> dsl.select(REGISTER_ENTRY.ID)
            .from(REGISTER_ENTRY)
            .where(REGISTER_ENTRY.DOCUMENT_ID.eq(Prepared.unknown(REGISTER_ENTRY.DOCUMENT_ID)))
            .and(REGISTER_ENTRY.STATE.ne(DSL.inline(RegisterEntry.State.VOID.name())))
            .orderBy(REGISTER_ENTRY.ID)
            .limit(DSL.inline(1)));

    private static final int LAST_MONTH = 12;
    private static final int LAST_DAY = 31;

    /**
     * The end of a count.
     *
     * @param date null for none
     * @param isOrdinary whether it was issued and is where it is without a reason
     */
    public record LastRow(int number, LocalDate date, boolean isOrdinary) {}

    private final Database database;

    public RegisterRepository(Database database) {
        this.database = database;
    }

    public Optional<RegisterEntry> byId(long id) {
        return entries(REGISTER_ENTRY.ID.eq(id)).stream().findFirst();
    }

    /** The row that a stored document has, unless it was voided. */
    public Optional<RegisterEntry> ofDocument(long documentId) {
        return database.read(dsl -> OF_DOCUMENT.first(dsl, row -> row.getLong(1), documentId))
                .flatMap(this::byId);
    }

    /** By series and number. */
    public List<RegisterEntry> ofYear(int year) {
        Condition dated =
                REGISTER_ENTRY.ENTRY_DATE.between(LocalDate.of(year, 1, 1), LocalDate.of(year, LAST_MONTH, LAST_DAY));
        return entries(REGISTER_ENTRY.PERIOD_CODE.eq(String.valueOf(year)).or(dated));
    }

    /** All years, by series and number. */
    public List<RegisterEntry> all() {
        return entries(DSL.noCondition());
    }

    /** By number. */
    public List<RegisterEntry> of(RegisterCount count) {
        return entries(in(count));
    }

    /** The row with the highest number, whatever became of it; nothing in a count without rows. */
    public Optional<LastRow> last(RegisterCount count) {
        return database.read(
                dsl -> LAST.first(dsl, RegisterRepository::lastRow, count.seriesId(), count.group(), count.period()));
    }

    /** The date of the nearest issued number below another that is where it is without a reason. */
    public Optional<LocalDate> dateBelow(RegisterCount count, int number) {
        return database.read(dsl -> dsl.select(REGISTER_ENTRY.ENTRY_DATE)
                .from(REGISTER_ENTRY)
                .where(in(count).and(REGISTER_ENTRY.RUNNING_NUMBER.lt(number)))
                .and(ordinary())
                .orderBy(downwards())
                .limit(1)
                .fetchOptional(REGISTER_ENTRY.ENTRY_DATE));
    }

    /** The date of the nearest issued number above another that is where it is without a reason. */
    public Optional<LocalDate> dateAbove(RegisterCount count, int number) {
        return database.read(dsl -> dsl.select(REGISTER_ENTRY.ENTRY_DATE)
                .from(REGISTER_ENTRY)
                .where(in(count).and(REGISTER_ENTRY.RUNNING_NUMBER.gt(number)))
                .and(ordinary())
                .orderBy(REGISTER_ENTRY.RUNNING_NUMBER)
                .limit(1)
                .fetchOptional(REGISTER_ENTRY.ENTRY_DATE));
    }

    private static Condition ordinary() {
        return REGISTER_ENTRY
                .REASON
                .eq("")
                .and(REGISTER_ENTRY.STATE.eq(RegisterEntry.State.ISSUED.name()))
                .and(REGISTER_ENTRY.ENTRY_DATE.isNotNull());
    }

    /** All columns of the index, for then the databases look at its end only and not at every row of the year. */
    private static List<OrderField<?>> downwards() {
        return List.of(
                REGISTER_ENTRY.SERIES_ID.desc(),
                REGISTER_ENTRY.GROUP_CODE.desc(),
                REGISTER_ENTRY.PERIOD_CODE.desc(),
                REGISTER_ENTRY.RUNNING_NUMBER.desc());
    }

    /** Whether a number stands in the book already, whatever became of it. */
    public List<RegisterEntry> withNumber(RegisterNumber number) {
        return entries(in(number.count())
                .and(REGISTER_ENTRY.RUNNING_NUMBER.eq(number.number()))
                .and(REGISTER_ENTRY.NUMBER_SUFFIX.eq(number.suffix())));
    }

    /** Whether any number was given by that series. */
    public boolean hasSeries(long seriesId) {
        return database.read(dsl -> dsl.select(REGISTER_ENTRY.ID)
                .from(REGISTER_ENTRY)
                .where(REGISTER_ENTRY.SERIES_ID.eq(seriesId))
                .limit(1)
                .fetchOptional()
                .isPresent());
    }

    /** @return the entry with its id */
    public RegisterEntry add(RegisterEntry entry, Instant now) {
        return database.write(dsl -> {
            RegisterEntryRecord row = dsl.newRecord(REGISTER_ENTRY);
            RegisterRow.fill(row, entry);
            row.setEnteredAt(SummaryRow.stored(now));
            return entry.withId(ADD.add(dsl, REGISTER_ENTRY.ID, Prepared.values(row, COLUMNS)));
        });
    }

    public void update(RegisterEntry entry) {
        database.write(dsl -> {
            RegisterEntryRecord row = new RegisterEntryRecord();
            RegisterRow.fill(row, entry);
            return dsl.update(REGISTER_ENTRY)
                    .set(row)
                    .where(REGISTER_ENTRY.ID.eq(entry.id()))
                    .execute();
        });
    }

    private static LastRow lastRow(ResultSet row) throws SQLException {
        LocalDate date = row.getObject(2, LocalDate.class);
        boolean isIssued = RegisterEntry.State.ISSUED.name().equals(row.getString(3));
        return new LastRow(
                row.getInt(1),
                date,
                date != null && isIssued && row.getString(4).isEmpty());
    }

    private static Condition in(RegisterCount count) {
        return REGISTER_ENTRY
                .SERIES_ID
                .eq(count.seriesId())
                .and(REGISTER_ENTRY.GROUP_CODE.eq(count.group()))
                .and(REGISTER_ENTRY.PERIOD_CODE.eq(count.period()));
    }

    private List<RegisterEntry> entries(Condition where) {
        return database.read(dsl -> dsl.select(REGISTER_ENTRY.fields())
                .select(DOCUMENT_FLOW.STATE)
                .from(REGISTER_ENTRY)
                .leftJoin(DOCUMENT_FLOW)
                .on(DOCUMENT_FLOW.DOCUMENT_ID.eq(REGISTER_ENTRY.DOCUMENT_ID))
                .where(where)
                .orderBy(
                        REGISTER_ENTRY.SERIES_ID,
                        REGISTER_ENTRY.GROUP_CODE,
                        REGISTER_ENTRY.PERIOD_CODE,
                        REGISTER_ENTRY.RUNNING_NUMBER,
                        REGISTER_ENTRY.NUMBER_SUFFIX,
                        REGISTER_ENTRY.ID)
                .fetch(row -> RegisterRow.entry(row.into(REGISTER_ENTRY), row.get(DOCUMENT_FLOW.STATE))));
    }
}
