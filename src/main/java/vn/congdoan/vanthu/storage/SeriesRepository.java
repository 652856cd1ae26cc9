package vn.congdoan.vanthu.storage;

import static vn.congdoan.vanthu.storage.jooq.Tables.NUMBER_SERIES;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import vn.congdoan.vanthu.domain.register.NumberSeries;
import vn.congdoan.vanthu.domain.register.SeriesGrouping;
import vn.congdoan.vanthu.domain.register.SeriesScope;
import vn.congdoan.vanthu.storage.jooq.tables.records.NumberSeriesRecord;

/** The rules by which documents are numbered. */
public final class SeriesRepository {
    private static final Prepared LIST =
            Prepared.of(dsl -> dsl.selectFrom(NUMBER_SERIES).orderBy(NUMBER_SERIES.SORT_ORDER, NUMBER_SERIES.ID));
    private static final Prepared LOCK = Prepared.of(dsl -> dsl.select(NUMBER_SERIES.ID)
            .from(NUMBER_SERIES)
            .where(NUMBER_SERIES.ID.eq(Prepared.unknown(NUMBER_SERIES.ID)))
            .forUpdate());

    private final Database database;

    public SeriesRepository(Database database) {
        this.database = database;
    }

    /** In the order in which they are asked whether they cover a document. */
    public List<NumberSeries> list() {
        return database.read(dsl -> LIST.list(dsl, SeriesRepository::series));
    }

    /** Nobody else gives, reserves or inserts a number of this series before the running transaction ends. */
    public void lock(long id) {
        database.write(dsl -> LOCK.list(dsl, row -> row.getLong(1), id));
    }

    /** The same for all of them. */
    public void lockAll() {
        database.write(dsl -> dsl.select(NUMBER_SERIES.ID)
                .from(NUMBER_SERIES)
                .orderBy(NUMBER_SERIES.ID)
                .forUpdate()
                .fetch());
    }

    /** @return the series with its id: a new one when it was 0 */
    public NumberSeries save(NumberSeries series) {
        return database.write(dsl -> {
            NumberSeriesRecord row = dsl.newRecord(NUMBER_SERIES);
            row.setName(series.name());
            row.setGroupingName(series.grouping().name());
            row.setTypeCodes(String.join(",", series.typeCodes()));
            row.setScopeName(series.scope().name());
            row.setTermFrom(series.termFrom());
            row.setTermTo(series.termTo());
            row.setStartNumber(series.start());
            row.setSymbolPattern(series.symbolPattern());
            row.setOwnPrefix(series.ownPrefix());
            row.setAllowSuffix(series.allowSuffix());
            row.setSortOrder(series.order());
            if (series.id() == 0) {
                row.insert();
                return series.withId(row.getId());
            }
            dsl.update(NUMBER_SERIES)
                    .set(row)
                    .where(NUMBER_SERIES.ID.eq(series.id()))
                    .execute();
            return series;
        });
    }

    public void remove(long id) {
        database.write(dsl ->
                dsl.deleteFrom(NUMBER_SERIES).where(NUMBER_SERIES.ID.eq(id)).execute());
    }

    private static NumberSeries series(ResultSet row) throws SQLException {
        String types = row.getString(NUMBER_SERIES.TYPE_CODES.getName());
        return new NumberSeries(
                row.getLong(NUMBER_SERIES.ID.getName()),
                row.getString(NUMBER_SERIES.NAME.getName()),
                SeriesGrouping.valueOf(row.getString(NUMBER_SERIES.GROUPING_NAME.getName())),
                types.isEmpty() ? List.of() : List.of(types.split(",")),
                SeriesScope.valueOf(row.getString(NUMBER_SERIES.SCOPE_NAME.getName())),
                row.getObject(NUMBER_SERIES.TERM_FROM.getName(), LocalDate.class),
                row.getObject(NUMBER_SERIES.TERM_TO.getName(), LocalDate.class),
                row.getInt(NUMBER_SERIES.START_NUMBER.getName()),
                row.getString(NUMBER_SERIES.SYMBOL_PATTERN.getName()),
                row.getString(NUMBER_SERIES.OWN_PREFIX.getName()),
                row.getBoolean(NUMBER_SERIES.ALLOW_SUFFIX.getName()),
                row.getInt(NUMBER_SERIES.SORT_ORDER.getName()));
    }
}
