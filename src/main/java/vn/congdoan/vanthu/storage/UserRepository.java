package vn.congdoan.vanthu.storage;

import static vn.congdoan.vanthu.storage.jooq.Tables.APP_USER;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import vn.congdoan.vanthu.domain.user.Credentials;
import vn.congdoan.vanthu.domain.user.Role;
import vn.congdoan.vanthu.domain.user.User;
import vn.congdoan.vanthu.storage.jooq.tables.records.AppUserRecord;

/** The people who work with the program. Nobody is ever removed, because what they did keeps their name. */
public final class UserRepository {
    private final Database database;

    public UserRepository(Database database) {
        this.database = database;
    }

    /** Whether the office keeps a list of people. */
    public boolean any() {
        return database.read(dsl -> dsl.fetchExists(APP_USER));
    }

    /** By name. */
    public List<User> list() {
        return database.read(dsl ->
                dsl.selectFrom(APP_USER).orderBy(APP_USER.NAME, APP_USER.ID).fetch(UserRepository::user));
    }

    /** The same within a transaction that changes one of them: nobody else changes any meanwhile. */
    public List<User> lockAll() {
        return database.write(
                dsl -> dsl.selectFrom(APP_USER).orderBy(APP_USER.ID).forUpdate().fetch(UserRepository::user));
    }

    /** @param login lower case */
    public Optional<Credentials> credentials(String login) {
        return credentials(APP_USER.LOGIN.eq(login));
    }

    public Optional<Credentials> credentials(long id) {
        return credentials(APP_USER.ID.eq(id));
    }

    private Optional<Credentials> credentials(Condition who) {
        return database.read(dsl -> dsl.selectFrom(APP_USER)
                .where(who)
                .fetchOptional(row -> new Credentials(user(row), row.getPasswordHash(), row.getFailures(), time(row))));
    }

    /** @return the person with the new id */
    public User add(User user, String hash, Instant now) {
        return database.write(dsl -> {
            AppUserRecord row = dsl.newRecord(APP_USER);
            fill(row, user);
            row.setPasswordHash(hash);
            row.setFailures(0);
            row.setCreatedAt(SummaryRow.stored(now));
            row.insert();
            return user(row);
        });
    }

    /** Stores name, roles and whether the person is active. */
    public void update(User user) {
        database.write(dsl -> {
            AppUserRecord row = dsl.fetchSingle(APP_USER, APP_USER.ID.eq(user.id()));
            fill(row, user);
            return row.update();
        });
    }

    /** A new password; wrong ones of before count no more. */
    public void setHash(long id, String hash) {
        database.write(dsl -> dsl.update(APP_USER)
                .set(APP_USER.PASSWORD_HASH, hash)
                .set(APP_USER.FAILURES, 0)
                .setNull(APP_USER.BLOCKED_UNTIL)
                .where(APP_USER.ID.eq(id))
                .execute());
    }

    /** @param blockedUntil null for no block */
    public void setFailures(long id, int failures, Instant blockedUntil) {
        database.write(dsl -> dsl.update(APP_USER)
                .set(APP_USER.FAILURES, failures)
                .set(APP_USER.BLOCKED_UNTIL, blockedUntil == null ? null : SummaryRow.stored(blockedUntil))
                .where(APP_USER.ID.eq(id))
                .execute());
    }

    private static void fill(AppUserRecord row, User user) {
        row.setLogin(user.login());
        row.setName(user.name());
        row.setRoles(user.roles().stream().sorted().map(Role::name).collect(Collectors.joining(",")));
        row.setActive(user.active());
    }

    private static Instant time(AppUserRecord row) {
        return row.getBlockedUntil() == null ? null : row.getBlockedUntil().toInstant();
    }

    private static User user(AppUserRecord row) {
        return new User(row.getId(), row.getLogin(), row.getName(), roles(row.getRoles()), row.getActive());
    }

    /** A role that a newer program knows gives no rights here. */
    private static Set<Role> roles(String names) {
        List<String> stored = Arrays.asList(names.split(","));
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (stored.contains(role.name())) {
                roles.add(role);
            }
        }
        return roles;
    }
}
