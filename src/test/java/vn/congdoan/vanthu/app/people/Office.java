package vn.congdoan.vanthu.app.people;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.editing.MovableClock;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.domain.audit.AuditEntry;
import vn.congdoan.vanthu.domain.user.Role;
import vn.congdoan.vanthu.domain.user.User;
import vn.congdoan.vanthu.storage.AuditRepository;
import vn.congdoan.vanthu.storage.Database;
import vn.congdoan.vanthu.storage.UserRepository;

/** People over a real store; the clock goes when told. */
final class Office implements AutoCloseable {
    static final String PASSWORD = "trăng sáng sân đình";

    final MovableClock clock;
    final Database database;
    final Session session;
    final PeopleService people;
    final SignInService signIn;
    private final AuditRepository entries;

    Office(Path folder) {
        this(folder, new MovableClock());
    }

    Office(Path folder, MovableClock clock) {
        this.clock = clock;
        database = new Database(folder.resolve("vanthu"), () -> false);
        session = new Session(new UserRepository(database), () -> true);
        entries = new AuditRepository(database);
        AuditTrail audit = new AuditTrail(entries, session, clock);
        people = new PeopleService(database, session, audit::note, clock);
        signIn = new SignInService(database, session, audit::note, clock);
    }

    static NewPerson person(String login, String name, Role... roles) {
        return new NewPerson(login, name, Set.of(roles), PASSWORD.toCharArray());
    }

    /** Turns sign-in on; Nguyễn Thị Hoa is administrator and clerk. */
    User withHoa() {
        return done(people.turnOn(person("hoa", "Nguyễn Thị Hoa", Role.ADMINISTRATOR, Role.CLERK)));
    }

    SignInOutcome tries(String login, String password) {
        return done(signIn.signIn(login, password.toCharArray()));
    }

    List<String> actions() {
        return entries.all().stream().map(AuditEntry::action).toList();
    }

    List<AuditEntry> entries() {
        return entries.all();
    }

    static <T> T done(Job<T> job) {
        try {
            return job.work().run(JobControl.UNATTENDED);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
