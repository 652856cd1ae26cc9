package vn.congdoan.vanthu.storage;

import static vn.congdoan.vanthu.storage.jooq.Tables.GRASSROOTS_UNIT;
import static vn.congdoan.vanthu.storage.jooq.Tables.UNIT_ALIAS;
import static vn.congdoan.vanthu.storage.jooq.Tables.UNIT_CORRESPONDENT;
import static vn.congdoan.vanthu.storage.jooq.Tables.UNIT_EVENT;
import static vn.congdoan.vanthu.storage.jooq.Tables.UNIT_GROUP;
import static vn.congdoan.vanthu.storage.jooq.Tables.UNIT_GROUP_VERSION;
import static vn.congdoan.vanthu.storage.jooq.Tables.UNIT_RECIPIENT_GROUP;
import static vn.congdoan.vanthu.storage.jooq.Tables.UNIT_VERSION;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import vn.congdoan.vanthu.domain.unit.GroupHistory;
import vn.congdoan.vanthu.domain.unit.GroupVersion;
import vn.congdoan.vanthu.domain.unit.UnitEvent;
import vn.congdoan.vanthu.domain.unit.UnitHistory;
import vn.congdoan.vanthu.domain.unit.UnitTree;
import vn.congdoan.vanthu.domain.unit.UnitVersion;
import vn.congdoan.vanthu.storage.jooq.tables.records.GrassrootsUnitRecord;
import vn.congdoan.vanthu.storage.jooq.tables.records.UnitEventRecord;
import vn.congdoan.vanthu.storage.jooq.tables.records.UnitGroupVersionRecord;
import vn.congdoan.vanthu.storage.jooq.tables.records.UnitVersionRecord;

/** The units, their groups, what happened to them, and the other names they go by. */
public final class UnitRepository {
    private final Database database;

    public UnitRepository(Database database) {
        this.database = database;
    }

    /** Everything that is known of all units. */
    public UnitTree tree() {
        return database.read(dsl -> new UnitTree(groups(dsl), units(dsl), events(dsl)));
    }

    /** @return with its id: a new one when it was 0 */
    public GroupHistory save(GroupHistory group) {
        return database.write(dsl -> {
            long id = group.id() != 0
                    ? group.id()
                    : dsl.insertInto(UNIT_GROUP)
                            .defaultValues()
                            .returning(UNIT_GROUP.ID)
                            .fetchSingle()
                            .getId();
            dsl.deleteFrom(UNIT_GROUP_VERSION)
                    .where(UNIT_GROUP_VERSION.GROUP_ID.eq(id))
                    .execute();
            List<UnitGroupVersionRecord> rows = new ArrayList<>();
            for (GroupVersion version : group.versions()) {
                rows.add(new UnitGroupVersionRecord(
                        id, rows.size(), version.from(), version.name(), orNull(version.parent())));
            }
            dsl.batchInsert(rows).execute();
            return group.withId(id);
        });
    }

    /** In the given order; a new one (id 0) gets its id. */
    public List<UnitHistory> save(List<UnitHistory> units) {
        return database.write(dsl -> {
            List<UnitHistory> stored = new ArrayList<>();
            List<UnitVersionRecord> rows = new ArrayList<>();
            for (UnitHistory unit : units) {
                UnitHistory saved = unit.withId(head(dsl, unit));
                stored.add(saved);
                rows.addAll(versions(saved));
            }
            dsl.deleteFrom(UNIT_VERSION)
                    .where(UNIT_VERSION.UNIT_ID.in(
                            units.stream().map(UnitHistory::id).toList()))
                    .execute();
            dsl.batchInsert(rows).execute();
            return stored;
        });
    }

    private static long head(DSLContext dsl, UnitHistory unit) {
        GrassrootsUnitRecord row = dsl.newRecord(GRASSROOTS_UNIT);
        row.setCodeKey(codeKey(unit.latest().code()));
        row.setFirstDay(unit.from());
        row.setLastDay(unit.until());
        if (unit.id() == 0) {
            row.insert();
            return row.getId();
        }
        dsl.update(GRASSROOTS_UNIT)
                .set(row)
                .where(GRASSROOTS_UNIT.ID.eq(unit.id()))
                .execute();
        return unit.id();
    }

    private static List<UnitVersionRecord> versions(UnitHistory unit) {
        List<UnitVersionRecord> rows = new ArrayList<>();
        for (UnitVersion version : unit.versions()) {
            rows.add(new UnitVersionRecord(
                    unit.id(),
                    rows.size(),
                    version.from(),
                    version.code(),
                    version.name(),
                    orNull(version.group()),
                    version.address(),
                    version.email(),
                    version.phone(),
                    version.members()));
        }
        return rows;
    }

    /** As one step, behind all steps before. @return its number; 0 when there is nothing to remember */
    public long remember(List<UnitEvent> events) {
        return database.write(dsl -> {
            if (events.isEmpty()) {
                return 0L;
            }
            long step = 1
                    + dsl.select(DSL.coalesce(DSL.max(UNIT_EVENT.STEP), 0L))
                            .from(UNIT_EVENT)
                            .fetchSingle()
                            .value1();
            dsl.batchInsert(events.stream().map(event -> row(event, step)).toList())
                    .execute();
            return step;
        });
    }

    private static UnitEventRecord row(UnitEvent event, long step) {
        UnitEventRecord row = new UnitEventRecord();
        row.setStep(step);
        row.setKind(event.kind().name());
        row.setHappenedOn(event.day());
        row.setUnitId(event.unit());
        row.setOtherId(orNull(event.other()));
        row.setBeforeText(event.before());
        row.setAfterText(event.after());
        row.setReason(event.reason());
        return row;
    }

    /** Of what was undone. */
    public void forget(long step) {
        database.write(dsl ->
                dsl.deleteFrom(UNIT_EVENT).where(UNIT_EVENT.STEP.eq(step)).execute());
    }

    /** By unit, in no order that means anything. */
    public Map<Long, List<String>> aliases() {
        return database.read(dsl -> dsl.selectFrom(UNIT_ALIAS)
                .orderBy(UNIT_ALIAS.UNIT_ID, UNIT_ALIAS.ALIAS)
                .fetchGroups(UNIT_ALIAS.UNIT_ID, UNIT_ALIAS.ALIAS));
    }

    /** One alias means one unit: it is taken from any other. */
    public void learn(long unit, String alias) {
        database.write(dsl -> {
            dsl.deleteFrom(UNIT_ALIAS).where(UNIT_ALIAS.ALIAS.eq(alias)).execute();
            return dsl.insertInto(UNIT_ALIAS).values(unit, alias).execute();
        });
    }

    /** An address from which several units may send: it stays with the others too. */
    public void learnShared(long unit, String address) {
        database.write(dsl -> dsl.insertInto(UNIT_ALIAS)
                .values(unit, address)
                .onConflictDoNothing()
                .execute());
    }

    /** The entry of the directory that each unit is; without those that were never put into it. */
    public Map<Long, Long> correspondents() {
        return database.read(dsl -> dsl.selectFrom(UNIT_CORRESPONDENT)
                .fetchMap(UNIT_CORRESPONDENT.UNIT_ID, UNIT_CORRESPONDENT.CORRESPONDENT_ID));
    }

    /** In place of the entry that it was before. */
    public void joinCorrespondent(long unit, long correspondent) {
        database.write(dsl -> {
            dsl.deleteFrom(UNIT_CORRESPONDENT)
                    .where(UNIT_CORRESPONDENT.UNIT_ID.eq(unit))
                    .execute();
            return dsl.insertInto(UNIT_CORRESPONDENT)
                    .values(unit, correspondent)
                    .execute();
        });
    }

    /** The group of recipients that the units of each group are; 0 stands for all units. */
    public Map<Long, Long> recipientGroups() {
        return database.read(dsl -> dsl.selectFrom(UNIT_RECIPIENT_GROUP)
                .fetchMap(UNIT_RECIPIENT_GROUP.GROUP_ID, UNIT_RECIPIENT_GROUP.RECIPIENT_GROUP_ID));
    }

    /** In place of the group that it was before. @param group 0 for all units */
    public void joinRecipientGroup(long group, long recipients) {
        database.write(dsl -> {
            dsl.deleteFrom(UNIT_RECIPIENT_GROUP)
                    .where(UNIT_RECIPIENT_GROUP.GROUP_ID.eq(group))
                    .execute();
            return dsl.insertInto(UNIT_RECIPIENT_GROUP)
                    .values(group, recipients)
                    .execute();
        });
    }

    private static List<GroupHistory> groups(DSLContext dsl) {
        return dsl
                .selectFrom(UNIT_GROUP_VERSION)
                .orderBy(UNIT_GROUP_VERSION.GROUP_ID, UNIT_GROUP_VERSION.ORDINAL)
                .fetchGroups(UNIT_GROUP_VERSION.GROUP_ID)
                .entrySet()
                .stream()
                .map(entry -> new GroupHistory(
                        entry.getKey(),
                        entry.getValue().stream()
                                .map(row ->
                                        new GroupVersion(row.getValidFrom(), row.getName(), orZero(row.getParentId())))
                                .toList()))
                .toList();
    }

    private static List<UnitHistory> units(DSLContext dsl) {
        Map<Long, List<UnitVersion>> versions = dsl.selectFrom(UNIT_VERSION)
                .orderBy(UNIT_VERSION.UNIT_ID, UNIT_VERSION.ORDINAL)
                .fetchGroups(
                        UNIT_VERSION.UNIT_ID,
                        row -> new UnitVersion(
                                row.getValidFrom(),
                                row.getCode(),
                                row.getName(),
                                orZero(row.getGroupId()),
                                row.getAddress(),
                                row.getEmail(),
                                row.getPhone(),
                                row.getMembers()));
        return dsl.selectFrom(GRASSROOTS_UNIT)
                .orderBy(GRASSROOTS_UNIT.ID)
                .fetch(row ->
                        new UnitHistory(row.getId(), row.getFirstDay(), row.getLastDay(), versions.get(row.getId())));
    }

    private static List<UnitEvent> events(DSLContext dsl) {
        return dsl.selectFrom(UNIT_EVENT)
                .orderBy(UNIT_EVENT.ID)
                .fetch(row -> new UnitEvent(
                        row.getId(),
                        row.getStep(),
                        UnitEvent.Kind.valueOf(row.getKind()),
                        row.getHappenedOn(),
                        row.getUnitId(),
                        orZero(row.getOtherId()),
                        row.getBeforeText(),
                        row.getAfterText(),
                        row.getReason()));
    }

    private static String codeKey(String code) {
        return code.strip().toUpperCase(Locale.ROOT);
    }

    private static Long orNull(long id) {
        return id == 0 ? null : id;
    }

    private static long orZero(Long id) {
        return id == null ? 0 : id;
    }
}
