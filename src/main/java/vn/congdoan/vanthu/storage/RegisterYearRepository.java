package vn.congdoan.vanthu.storage;

import static vn.congdoan.vanthu.storage.jooq.Tables.REGISTER_EXPLANATION;
import static vn.congdoan.vanthu.storage.jooq.Tables.REGISTER_YEAR;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.congdoan.vanthu.storage.jooq.tables.records.RegisterExplanationRecord;
import vn.congdoan.vanthu.storage.jooq.tables.records.RegisterYearRecord;

/** Which years of the book are closed, and why something in it is as it is. */
public final class RegisterYearRepository {
    private static final Prepared CLOSED = Prepared.of(
            dsl -> dsl.select(REGISTER_YEAR.YEAR_NUMBER).from(REGISTER_YEAR).orderBy(REGISTER_YEAR.YEAR_NUMBER.desc()));

    private final Database database;

    public RegisterYearRepository(Database database) {
        this.database = database;
    }

    public boolean isClosed(int year) {
        return closed().contains(year);
    }

    /** The latest first. */
    public List<Integer> closed() {
        return database.read(dsl -> CLOSED.list(dsl, row -> row.getInt(1)));
    }

    public void close(int year, String by, Instant now) {
        database.write(dsl -> {
            RegisterYearRecord row = dsl.newRecord(REGISTER_YEAR);
            row.setYearNumber(year);
            row.setClosedAt(SummaryRow.stored(now));
            row.setClosedBy(by);
            return row.merge();
        });
    }

    public void reopen(int year) {
        database.write(dsl -> dsl.deleteFrom(REGISTER_YEAR)
                .where(REGISTER_YEAR.YEAR_NUMBER.eq(year))
                .execute());
    }

    /** By the code of the fault. */
    public Map<String, String> explanations() {
        return database.read(dsl -> dsl.selectFrom(REGISTER_EXPLANATION)
                .fetchMap(REGISTER_EXPLANATION.FAULT_CODE, REGISTER_EXPLANATION.EXPLANATION));
    }

    public void explain(String faultCode, String explanation, String by, Instant now) {
        database.write(dsl -> {
            RegisterExplanationRecord row = dsl.newRecord(REGISTER_EXPLANATION);
            row.setFaultCode(faultCode);
            row.setExplanation(explanation);
            row.setExplainedAt(SummaryRow.stored(now));
            row.setExplainedBy(by);
            return row.merge();
        });
    }
}
