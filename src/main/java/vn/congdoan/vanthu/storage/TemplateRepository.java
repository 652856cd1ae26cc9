package vn.congdoan.vanthu.storage;

import static vn.congdoan.vanthu.storage.jooq.Tables.OWN_TEMPLATE;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import vn.congdoan.vanthu.storage.jooq.tables.records.OwnTemplateRecord;

/** The templates that the office wrote itself, each as its source text. */
public final class TemplateRepository {

    /** A template as it was written. */
    public record StoredTemplate(String id, String source) {}

    private final Database database;
    private final Clock clock;

    public TemplateRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Ordered by id. */
    public List<StoredTemplate> all() {
        return database.read(dsl -> dsl.selectFrom(OWN_TEMPLATE)
                .orderBy(OWN_TEMPLATE.ID)
                .fetch(row -> new StoredTemplate(row.getId(), row.getSource())));
    }

    /** Stores it, in the place of an earlier one with this id. */
    public void save(StoredTemplate template) {
        OwnTemplateRecord row = new OwnTemplateRecord(template.id(), template.source(), OffsetDateTime.now(clock));
        database.write(dsl -> dsl.insertInto(OWN_TEMPLATE)
                .set(row)
                .onConflict(OWN_TEMPLATE.ID)
                .doUpdate()
                .set(row)
                .execute());
    }

    /** Does nothing when there is none. */
    public void remove(String id) {
        database.write(dsl ->
                dsl.deleteFrom(OWN_TEMPLATE).where(OWN_TEMPLATE.ID.eq(id)).execute());
    }
}
