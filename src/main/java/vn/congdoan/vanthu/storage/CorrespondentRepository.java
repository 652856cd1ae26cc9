package vn.congdoan.vanthu.storage;

import static vn.congdoan.vanthu.storage.jooq.Tables.CORRESPONDENT;
import static vn.congdoan.vanthu.storage.jooq.Tables.RECIPIENT_GROUP;
import static vn.congdoan.vanthu.storage.jooq.Tables.RECIPIENT_GROUP_MEMBER;

import java.util.List;
import java.util.Map;
import vn.congdoan.vanthu.domain.sending.Channel;
import vn.congdoan.vanthu.domain.sending.Correspondent;
import vn.congdoan.vanthu.domain.sending.RecipientGroup;
import vn.congdoan.vanthu.storage.jooq.tables.records.CorrespondentRecord;

/** Whom the office writes to, and their groups. */
public final class CorrespondentRepository {
    private final Database database;

    public CorrespondentRepository(Database database) {
        this.database = database;
    }

    /** In the order in which they were entered. */
    public List<Correspondent> all() {
        return database.read(
                dsl -> dsl.selectFrom(CORRESPONDENT).orderBy(CORRESPONDENT.ID).fetch(row -> correspondent(row)));
    }

    /** @return with its id: a new one when it was 0 */
    public Correspondent save(Correspondent correspondent) {
        return database.write(dsl -> {
            CorrespondentRecord row = dsl.newRecord(CORRESPONDENT);
            row.setName(correspondent.name());
            row.setShortName(correspondent.shortName());
            row.setChannel(correspondent.channel().name());
            row.setAddress(correspondent.address());
            row.setEmail(correspondent.email());
            row.setPhone(correspondent.phone());
            row.setActive(correspondent.active());
            if (correspondent.id() == 0) {
                row.insert();
                return correspondent.withId(row.getId());
            }
            dsl.update(CORRESPONDENT)
                    .set(row)
                    .where(CORRESPONDENT.ID.eq(correspondent.id()))
                    .execute();
            return correspondent;
        });
    }

    public void remove(long id) {
        database.write(dsl ->
                dsl.deleteFrom(CORRESPONDENT).where(CORRESPONDENT.ID.eq(id)).execute());
    }

    /** In the order in which they were entered, each with its members in the order of the directory. */
    public List<RecipientGroup> groups() {
        return database.read(dsl -> {
            Map<Long, List<Long>> members = dsl.selectFrom(RECIPIENT_GROUP_MEMBER)
                    .orderBy(RECIPIENT_GROUP_MEMBER.CORRESPONDENT_ID)
                    .fetchGroups(RECIPIENT_GROUP_MEMBER.GROUP_ID, RECIPIENT_GROUP_MEMBER.CORRESPONDENT_ID);
            return dsl.selectFrom(RECIPIENT_GROUP)
                    .orderBy(RECIPIENT_GROUP.ID)
                    .fetch(row -> new RecipientGroup(
                            row.getId(), row.getName(), members.getOrDefault(row.getId(), List.of())));
        });
    }

    /** With these members and no others. @return with its id */
    public RecipientGroup save(RecipientGroup group) {
        return database.write(dsl -> {
            RecipientGroup stored = group;
            if (group.id() == 0) {
                stored = group.withId(dsl.insertInto(RECIPIENT_GROUP)
                        .set(RECIPIENT_GROUP.NAME, group.name())
                        .returning(RECIPIENT_GROUP.ID)
                        .fetchSingle()
                        .getId());
            } else {
                dsl.update(RECIPIENT_GROUP)
                        .set(RECIPIENT_GROUP.NAME, group.name())
                        .where(RECIPIENT_GROUP.ID.eq(group.id()))
                        .execute();
                dsl.deleteFrom(RECIPIENT_GROUP_MEMBER)
                        .where(RECIPIENT_GROUP_MEMBER.GROUP_ID.eq(group.id()))
                        .execute();
            }
            for (long member : group.members().stream().distinct().toList()) {
                dsl.insertInto(RECIPIENT_GROUP_MEMBER)
                        .values(stored.id(), member)
                        .execute();
            }
            return stored;
        });
    }

    /** Its members stay in the directory. */
    public void removeGroup(long id) {
        database.write(dsl ->
                dsl.deleteFrom(RECIPIENT_GROUP).where(RECIPIENT_GROUP.ID.eq(id)).execute());
    }

    private static Correspondent correspondent(CorrespondentRecord row) {
        return new Correspondent(
                row.getId(),
                row.getName(),
                row.getShortName(),
                Channel.valueOf(row.getChannel()),
                row.getAddress(),
                row.getEmail(),
                row.getPhone(),
                row.getActive());
    }
}
