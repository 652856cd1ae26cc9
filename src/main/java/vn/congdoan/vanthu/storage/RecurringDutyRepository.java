package vn.congdoan.vanthu.storage;

import static vn.congdoan.vanthu.storage.jooq.Tables.RECURRING_DUTY;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import vn.congdoan.vanthu.domain.report.plan.RecurringDuty;
import vn.congdoan.vanthu.storage.jooq.tables.records.RecurringDutyRecord;

/** The reports that are due again and again. */
public final class RecurringDutyRepository {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Database database;

    public RecurringDutyRepository(Database database) {
        this.database = database;
    }

    /** By title. */
    public List<RecurringDuty> list() {
        return database.read(dsl -> dsl.selectFrom(RECURRING_DUTY)
                .orderBy(RECURRING_DUTY.TITLE, RECURRING_DUTY.ID)
                .fetch(row -> read(row.getDuty()).withId(row.getId())));
    }

    /** Adds one without an id, else changes it. @return with its id */
    public RecurringDuty save(RecurringDuty duty) {
        return database.write(dsl -> {
            RecurringDutyRecord row = duty.id() == 0
                    ? dsl.newRecord(RECURRING_DUTY)
                    : dsl.fetchSingle(RECURRING_DUTY, RECURRING_DUTY.ID.eq(duty.id()));
            row.setTitle(duty.title());
            row.setDuty(written(duty));
            row.setActive(duty.active());
            row.store();
            return duty.withId(row.getId());
        });
    }

    /** Its rounds stay. */
    public void remove(long id) {
        database.write(dsl ->
                dsl.deleteFrom(RECURRING_DUTY).where(RECURRING_DUTY.ID.eq(id)).execute());
    }

    private static String written(RecurringDuty duty) {
        try {
            return MAPPER.writeValueAsString(duty);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a duty that can't be written", e);
        }
    }

    private static RecurringDuty read(String json) {
        try {
            return MAPPER.readValue(json, RecurringDuty.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored duty that can't be read", e);
        }
    }
}
