package vn.congdoan.vanthu.app.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.domain.audit.AuditSubject;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.user.Credentials;
import vn.congdoan.vanthu.domain.user.LoginName;
import vn.congdoan.vanthu.domain.user.SignInDelay;
import vn.congdoan.vanthu.domain.user.User;
import vn.congdoan.vanthu.secret.PasswordHash;
import vn.congdoan.vanthu.storage.Database;
import vn.congdoan.vanthu.storage.UserRepository;

/**
 * Signing in and out. Wrong passwords are counted in the database, so that a restart doesn't shorten the wait; an unknown login
 * is treated like a wrong password, also in the time it takes and in the wait, so that nobody learns who works here.
 */
public final class SignInService {
    private final Database database;
    private final UserRepository users;
    private final Session session;
    private final PeopleLog log;
    private final Clock clock;
    private final Strangers strangers = new Strangers();

    public SignInService(Database database, Session session, PeopleLog log, Clock clock) {
        this.database = Objects.requireNonNull(database, "database");
        this.session = Objects.requireNonNull(session, "session");
        this.log = Objects.requireNonNull(log, "log");
        this.clock = Objects.requireNonNull(clock, "clock");
        users = new UserRepository(database);
    }

    /**
     * Signs somebody in, instead of whoever is.
     *
     * @param password wiped when the job ends
     */
    public Job<SignInOutcome> signIn(String login, char[] password) {
        return wiping(password, () -> {
            if (!session.keepsPeople()) {
                throw ProblemException.of("people.notOn");
            }
            SignInOutcome outcome = tried(LoginName.of(login), password, Try.SIGN_IN, person -> {});
            outcome.person().ifPresent(session::begin);
            return outcome;
        });
    }

    /**
     * Whether whoever locked the window is back; their session goes on.
     *
     * @param password wiped when the job ends
     */
    public Job<SignInOutcome> unlock(char[] password) {
        return wiping(password, () -> {
            SignInOutcome outcome = tried(session.user().login(), password, Try.UNLOCK, person -> {});
            outcome.person().ifPresent(session::changed);
            return outcome;
        });
    }

    /**
     * A new password of whoever is signed in.
     *
     * @param old wiped when the job ends, as the new one
     * @return refused when the old one was wrong
     */
    public Job<SignInOutcome> changePassword(char[] old, char[] changed) {
        return wiping(old, () -> {
            try {
                String login = session.user().login();
                PersonRules.check(changed);
                String hash = PasswordHash.of(changed);
                return tried(login, old, Try.CHANGE_PASSWORD, person -> users.setHash(person.id(), hash));
            } finally {
                Arrays.fill(changed, '\0');
            }
        });
    }

    /** Nobody is signed in afterwards. */
    public Job<Void> signOut() {
        return new Job<>(MessageRef.of("people.job.signOut"), control -> {
            session.signedIn().ifPresent(person -> {
                session.end();
                note(PeopleAction.SIGN_OUT, person);
            });
            return null;
        });
    }

    /** One try after the other: many at once would get around the wait. */
    private synchronized SignInOutcome tried(String login, char[] password, Try what, Consumer<User> step) {
        Optional<Credentials> known = users.credentials(login);
        Credentials credentials = known.orElseGet(() -> strangers.credentials(login));
        Duration wait = credentials.waitAt(clock.instant());
        if (!wait.isZero()) {
            return SignInOutcome.tooEarly(wait);
        }
        boolean matches = PasswordHash.matches(password, credentials.hash());
        if (matches && known.isPresent() && credentials.user().active()) {
            return accepted(credentials.user(), what, step);
        }
        return refused(credentials, known.isPresent(), what);
    }

    /** @param step done in the same transaction */
    private SignInOutcome accepted(User person, Try what, Consumer<User> step) {
        return database.transaction(() -> {
            users.setFailures(person.id(), 0, null);
            step.accept(person);
            note(what.right, person);
            return SignInOutcome.of(person);
        });
    }

    private SignInOutcome refused(Credentials credentials, boolean isKnown, Try what) {
        int failures = credentials.failures() + 1;
        Duration wait = SignInDelay.after(failures);
        Instant until = wait.isZero() ? null : clock.instant().plus(wait);
        return database.transaction(() -> {
            if (isKnown) {
                users.setFailures(credentials.user().id(), failures, until);
            } else {
                strangers.failed(credentials, failures, until);
            }
            note(what.wrong, credentials.user());
            return SignInOutcome.refused(wait);
        });
    }

    private void note(PeopleAction action, User person) {
        log.note(person.name(), action.name(), AuditSubject.user(person.id()), "");
    }

    /** What somebody wants by showing their password, and what the log says of it. */
    private enum Try {
        SIGN_IN(PeopleAction.SIGN_IN, PeopleAction.SIGN_IN_REFUSED),
        UNLOCK(PeopleAction.UNLOCK, PeopleAction.UNLOCK_REFUSED),
        CHANGE_PASSWORD(PeopleAction.PASSWORD_CHANGED, PeopleAction.PASSWORD_CHANGE_REFUSED);

        private final PeopleAction right;
        private final PeopleAction wrong;

        Try(PeopleAction right, PeopleAction wrong) {
            this.right = right;
            this.wrong = wrong;
        }
    }

    private interface Work {
        SignInOutcome run();
    }

    private static Job<SignInOutcome> wiping(char[] password, Work work) {
        return new Job<>(MessageRef.of("people.job.signIn"), control -> {
            try {
                return work.run();
            } finally {
                Arrays.fill(password, '\0');
            }
        });
    }
}
