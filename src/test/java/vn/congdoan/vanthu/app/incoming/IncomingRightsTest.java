package vn.congdoan.vanthu.app.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.calendar.CalendarService;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.domain.incoming.Assignment;
import vn.congdoan.vanthu.domain.incoming.IncomingEntry;
import vn.congdoan.vanthu.domain.incoming.Progress;
import vn.congdoan.vanthu.domain.incoming.Urgency;
import vn.congdoan.vanthu.domain.user.Role;
import vn.congdoan.vanthu.domain.user.User;
import vn.congdoan.vanthu.storage.AuditRepository;
import vn.congdoan.vanthu.storage.Database;
import vn.congdoan.vanthu.ui.TestOffice;

/** The clerk registers, the leader assigns, everybody notes their progress. */
class IncomingRightsTest {
    private static final Assignment OFFICE = new Assignment("Văn phòng", "", "", null, null);

    @TempDir
    Path folder;

    private Database database;

    @BeforeEach
    void open() {
        database = new Database(folder.resolve("vanthu"), () -> false);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void onlyTheClerkRegisters() throws Exception {
        assertRefused(() -> receive(Role.LEADER));
        assertRefused(() -> receive(Role.STAFF));
        assertThat(receive(Role.CLERK).number().number())
                .as("refused ones took no number")
                .isEqualTo(1);
    }

    @Test
    void onlyTheLeaderAssigns() throws Exception {
        long id = receive(Role.CLERK).id();
        assertRefused(() -> run(assignments(Role.CLERK).assign(id, OFFICE)));
        assertThat(assignments(Role.CLERK).mayAssign()).isFalse();
        assertThat(run(assignments(Role.LEADER).assign(id, OFFICE)).assignment().handler())
                .isEqualTo("Văn phòng");
    }

    @Test
    void whoeverWritesNotesProgressAndTheAdministratorDoesNot() throws Exception {
        long id = receive(Role.CLERK).id();
        assertThat(run(assignments(Role.STAFF).progress(id, Progress.IN_WORK, ""))
                        .handling()
                        .progress())
                .isEqualTo(Progress.IN_WORK);
        assertRefused(() -> run(assignments(Role.ADMINISTRATOR).progress(id, Progress.DONE, "")));
    }

    private IncomingEntry receive(Role role) throws Exception {
        Access access = access(role);
        IncomingParts parts =
                new IncomingParts("Công văn", "1/CV", "Tổng Liên đoàn", PartialDate.BLANK, "về việc báo cáo", "");
        return run(new IncomingService(database, audit(access), access, folder, TestOffice.CLOCK)
                .receive(new Arrival(parts, "", null, null, "", Urgency.NONE, "")));
    }

    private AssignmentService assignments(Role role) {
        Access access = access(role);
        DeadlineReader deadlines = new DeadlineReader(new CalendarService(folder)::workingDays);
        return new AssignmentService(database, audit(access), access, deadlines, number -> 0, TestOffice.CLOCK);
    }

    private AuditTrail audit(Access access) {
        return new AuditTrail(new AuditRepository(database), access, TestOffice.CLOCK);
    }

    private static Access access(Role role) {
        return () -> new User(1, "a", "A", Set.of(role), true);
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).hasMessageContaining("people.refused");
    }

    private static <T> T run(Job<T> job) throws Exception {
        return job.work().run(JobControl.UNATTENDED);
    }
}
