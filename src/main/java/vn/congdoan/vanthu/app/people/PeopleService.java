package vn.congdoan.vanthu.app.people;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.domain.audit.AuditSubject;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.domain.user.Role;
import vn.congdoan.vanthu.domain.user.User;
import vn.congdoan.vanthu.secret.PasswordHash;
import vn.congdoan.vanthu.storage.Database;
import vn.congdoan.vanthu.storage.UserRepository;

/**
 * The list of people. An office begins without one; the first person in it is an administrator, and one of those stays. Every
 * change is noted in the audit log, passwords never are.
 */
public final class PeopleService {
    private final Database database;
    private final UserRepository users;
    private final Session session;
    private final PeopleLog log;
    private final Clock clock;

    public PeopleService(Database database, Session session, PeopleLog log, Clock clock) {
        this.database = Objects.requireNonNull(database, "database");
        this.session = Objects.requireNonNull(session, "session");
        this.log = Objects.requireNonNull(log, "log");
        this.clock = Objects.requireNonNull(clock, "clock");
        users = new UserRepository(database);
    }

    /** Whether the office keeps a list of people, as {@link Session#keepsPeople}. */
    public boolean isOn() {
        return session.keepsPeople();
    }

    /** All of them by name, also those who have left; makes no database to find nobody in it. */
    public Job<List<User>> list() {
        return new Job<>(MessageRef.of("people.job.list"), control -> {
            session.require(Permission.PEOPLE);
            return session.keepsPeople() ? users.list() : List.of();
        });
    }

    /** Who works here now, by name; every colleague may know. */
    public Job<List<User>> colleagues() {
        return new Job<>(MessageRef.of("people.job.list"), control -> {
            session.user();
            return session.keepsPeople()
                    ? users.list().stream().filter(User::active).toList()
                    : List.of();
        });
    }

    /**
     * From now on one signs in. The first administrator is signed in at once.
     *
     * @return the administrator; the job fails with a {@link ProblemException} when people are kept already, the role of an
     *     administrator is missing, or something in the form is
     */
    public Job<User> turnOn(NewPerson first) {
        return hashed(first.password(), () -> checkFirst(first), hash -> {
            User added = database.transaction(() -> {
                if (users.any()) {
                    throw ProblemException.of("people.alreadyOn");
                }
                User person = users.add(first.user(), hash, clock.instant());
                log.note(person.name(), PeopleAction.SIGN_IN_TURNED_ON.name(), subject(person), described(person));
                return person;
            });
            session.begin(added);
            return added;
        });
    }

    private void checkFirst(NewPerson first) {
        session.require(Permission.PEOPLE);
        first.check();
        if (!first.roles().contains(Role.ADMINISTRATOR)) {
            throw ProblemException.of("people.firstAdministrator", first.name());
        }
    }

    /** Lets somebody in; fails with {@code people.notOn} before {@link #turnOn}. */
    public Job<User> add(NewPerson person) {
        return hashed(
                person.password(),
                () -> {
                    session.require(Permission.PEOPLE);
                    mustBeOn();
                    person.check();
                },
                hash -> database.transaction(() -> {
                    if (users.credentials(person.login()).isPresent()) {
                        throw ProblemException.of("people.loginTaken", person.login());
                    }
                    User added = users.add(person.user(), hash, clock.instant());
                    note(PeopleAction.PERSON_ADDED, added, described(added));
                    return added;
                }));
    }

    /**
     * Stores name, roles and whether the person is active; the login stays.
     *
     * @return the person as stored
     */
    public Job<User> change(User changed) {
        return new Job<>(MessageRef.of("people.job.save"), control -> {
            session.require(Permission.PEOPLE);
            PersonRules.check(changed);
            User stored = database.transaction(() -> stored(changed));
            session.changed(stored);
            return stored;
        });
    }

    /**
     * The same with a new password, both or neither.
     *
     * @param password wiped when the job ends
     */
    public Job<User> change(User changed, char[] password) {
        return hashed(
                password,
                () -> {
                    session.require(Permission.PEOPLE);
                    PersonRules.check(changed);
                    PersonRules.check(password);
                },
                hash -> {
                    User stored = database.transaction(() -> {
                        User after = stored(changed);
                        reset(after, hash);
                        return after;
                    });
                    session.changed(stored);
                    return stored;
                });
    }

    private User stored(User changed) {
        List<User> all = users.lockAll();
        User before = all.stream()
                .filter(person -> person.id() == changed.id())
                .findFirst()
                .orElseThrow(() -> ProblemException.of("people.unknown", changed.name()));
        if (before.active()
                && !changed.active()
                && before.id() == session.user().id()) {
            throw ProblemException.of("people.notSelf");
        }
        PersonRules.keepAdministrator(all, changed);
        User after = new User(before.id(), before.login(), changed.name().strip(), changed.roles(), changed.active());
        users.update(after);
        if (before.active() != after.active()) {
            note(after.active() ? PeopleAction.PERSON_RETURNED : PeopleAction.PERSON_LEFT, after, described(after));
        }
        if (!before.name().equals(after.name()) || !before.roles().equals(after.roles())) {
            note(PeopleAction.PERSON_CHANGED, after, described(before) + " → " + described(after));
        }
        return after;
    }

    /** A new password for somebody who lost theirs. */
    public Job<User> resetPassword(long id, char[] password) {
        return hashed(
                password,
                () -> {
                    session.require(Permission.PEOPLE);
                    PersonRules.check(password);
                },
                hash -> database.transaction(() -> {
                    User person = users.credentials(id)
                            .orElseThrow(() -> ProblemException.of("people.unknown", id))
                            .user();
                    reset(person, hash);
                    return person;
                }));
    }

    private void reset(User person, String hash) {
        users.setHash(person.id(), hash);
        note(PeopleAction.PASSWORD_RESET, person, described(person));
    }

    private void mustBeOn() {
        if (!isOn()) {
            throw ProblemException.of("people.notOn");
        }
    }

    private interface WithHash<T> {
        T run(String hash);
    }

    /** Checks first, because hashing takes long; whatever happens, the password is wiped. */
    private static <T> Job<T> hashed(char[] password, Runnable check, WithHash<T> work) {
        return new Job<>(MessageRef.of("people.job.save"), control -> {
            try {
                check.run();
                return work.run(PasswordHash.of(password));
            } finally {
                Arrays.fill(password, '\0');
            }
        });
    }

    private void note(PeopleAction action, User about, String detail) {
        log.note(session.user().name(), action.name(), subject(about), detail);
    }

    private static AuditSubject subject(User person) {
        return AuditSubject.user(person.id());
    }

    /** Name, login and the names of the roles, which the screen puts into words. */
    private static String described(User person) {
        return person.name() + " (" + person.login() + "): "
                + person.roles().stream().sorted().map(Role::name).collect(Collectors.joining(", "));
    }
}
