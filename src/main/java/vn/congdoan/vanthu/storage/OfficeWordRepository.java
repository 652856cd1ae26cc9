package vn.congdoan.vanthu.storage;

import static vn.congdoan.vanthu.storage.jooq.Tables.OFFICE_WORD;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import vn.congdoan.vanthu.domain.check.OfficeWord;

/** The words that an office adds to the checker's. */
public final class OfficeWordRepository {
    private final Database database;
    private final Clock clock;

    public OfficeWordRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The first added first. */
    public List<OfficeWord> all() {
        return database.read(OfficeWordRepository::all);
    }

    /** Adds it where it isn't there yet. */
    public void add(OfficeWord word) {
        database.write(dsl -> insert(dsl, word));
    }

    public void remove(OfficeWord word) {
        database.write(dsl -> delete(dsl, word));
    }

    /** These and no others; those that were there keep the moment they were added. */
    public void replace(List<OfficeWord> words) {
        Set<OfficeWord> wanted = new LinkedHashSet<>(words);
        database.write(dsl -> {
            List<OfficeWord> gone = new ArrayList<>(all(dsl));
            gone.removeAll(wanted);
            gone.forEach(word -> delete(dsl, word));
            return wanted.stream().mapToInt(word -> insert(dsl, word)).sum();
        });
    }

    private static List<OfficeWord> all(DSLContext dsl) {
        return dsl.selectFrom(OFFICE_WORD)
                .orderBy(OFFICE_WORD.ADDED_AT, OFFICE_WORD.KIND, OFFICE_WORD.ENTRY)
                .fetch(row -> new OfficeWord(OfficeWord.Kind.valueOf(row.getKind()), row.getEntry()));
    }

    private int insert(DSLContext dsl, OfficeWord word) {
        OffsetDateTime now = SummaryRow.stored(clock.instant());
        return dsl.insertInto(OFFICE_WORD, OFFICE_WORD.KIND, OFFICE_WORD.ENTRY, OFFICE_WORD.ADDED_AT)
                .values(word.kind().name(), word.entry(), now)
                .onConflict(OFFICE_WORD.KIND, OFFICE_WORD.ENTRY)
                .doNothing()
                .execute();
    }

    private static int delete(DSLContext dsl, OfficeWord word) {
        return dsl.deleteFrom(OFFICE_WORD)
                .where(OFFICE_WORD.KIND.eq(word.kind().name()))
                .and(OFFICE_WORD.ENTRY.eq(word.entry()))
                .execute();
    }
}
