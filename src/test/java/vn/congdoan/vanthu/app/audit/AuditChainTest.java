package vn.congdoan.vanthu.app.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.editing.MovableClock;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.domain.audit.AuditEntry;
import vn.congdoan.vanthu.domain.audit.AuditSubject;
import vn.congdoan.vanthu.domain.user.Role;
import vn.congdoan.vanthu.domain.user.User;
import vn.congdoan.vanthu.storage.AuditRepository;
import vn.congdoan.vanthu.storage.Database;

/** Somebody opens the database file with another program and changes the log: the check names the first place. */
class AuditChainTest {
    private static final int ENTRIES = 6;
    private static final User HOA =
            new User(1, "hoa", "Nguyễn Thị Hoa", EnumSet.of(Role.CLERK, Role.ADMINISTRATOR), true);

    @TempDir
    Path folder;

    private final MovableClock clock = new MovableClock();

    @BeforeEach
    void writeALog() {
        try (Database database = open()) {
            AuditTrail trail = new AuditTrail(new AuditRepository(database), () -> HOA, clock);
            for (int i = 1; i <= ENTRIES; i++) {
                trail.note("SUBMIT", AuditSubject.document(i), "lần " + i);
                clock.pass(java.time.Duration.ofMinutes(1));
            }
        }
    }

    @Test
    void whatNobodyTouchedIsIntact() {
        assertThat(firstBroken()).isZero();
    }

    @Test
    void anEmptyLogIsIntact(@TempDir Path other) {
        try (Database database = new Database(other.resolve("vanthu"), () -> false)) {
            assertThat(new AuditTrail(new AuditRepository(database), () -> HOA, clock).firstBroken())
                    .isZero();
        }
    }

    @Test
    void anEditIsFoundInEveryColumn() throws SQLException {
        for (String edit : new String[] {
            "detail = 'lần khác'",
            "actor = 'Người khác'",
            "action_name = 'APPROVE'",
            "subject_id = 99",
            "subject_kind = 'INCOMING'",
            "subject_kind = 'NO_SUCH_KIND'",
            "done_at = dateadd(second, 1, done_at)",
            "hash = repeat('0', 64)"
        }) {
            String before = rows();
            run("update audit_entry set " + edit + " where sequence_number = 3");
            assertThat(firstBroken()).as(edit).isEqualTo(3);
            assertThat(before).isNotEqualTo(rows());
            restore();
        }
    }

    @Test
    void aDeletionInTheMiddleIsFound() throws SQLException {
        run("delete from audit_entry where sequence_number = 4");
        assertThat(firstBroken()).isEqualTo(4);
    }

    @Test
    void aDeletionInTheMiddleIsFoundAlsoWhenTheRestMovesUp() throws SQLException {
        run("delete from audit_entry where sequence_number = 4");
        run("update audit_entry set sequence_number = sequence_number - 1 where sequence_number > 4");
        assertThat(firstBroken()).isEqualTo(4);
    }

    @Test
    void aDeletionAtTheEndIsFound() throws SQLException {
        run("delete from audit_entry where sequence_number >= 5");
        assertThat(firstBroken()).isEqualTo(5);
    }

    @Test
    void aDeletionAtTheEndIsFoundAlsoWhenTheCountIsSetBack() throws SQLException {
        run("delete from audit_entry where sequence_number = 6");
        run("update audit_head set entries = 5");
        assertThat(firstBroken()).isEqualTo(6);
    }

    @Test
    void anInsertionIsFoundInTheMiddleAndAtTheEnd() throws SQLException {
        insert(7);
        assertThat(firstBroken()).isEqualTo(7);
        run("delete from audit_entry where sequence_number = 7");

        run("update audit_entry set sequence_number = sequence_number + 1 where sequence_number > 2");
        insert(3);
        assertThat(firstBroken()).isEqualTo(3);
    }

    @Test
    void anEmptiedLogIsFound() throws SQLException {
        run("delete from audit_entry");
        assertThat(firstBroken()).isEqualTo(1);
        run("delete from audit_head");
        assertThat(firstBroken()).isEqualTo(1);
    }

    @Test
    void whatIsWrittenAfterwardsHidesNothing() throws SQLException {
        run("update audit_entry set detail = 'lần khác' where sequence_number = 2");
        try (Database database = open()) {
            new AuditTrail(new AuditRepository(database), () -> HOA, clock)
                    .note("APPROVE", AuditSubject.document(1), "");
        }
        assertThat(firstBroken()).isEqualTo(2);
    }

    @Test
    void onlyWhoMayReadsAndVerifiesTheLog() {
        User staff = new User(2, "an", "Lê An", EnumSet.of(Role.STAFF), true);
        try (Database database = open()) {
            AuditTrail trail = new AuditTrail(new AuditRepository(database), () -> staff, clock);
            assertThatThrownBy(trail::all).hasMessageContaining("people.refused");
            assertThatThrownBy(trail::firstBroken).hasMessageContaining("people.refused");
            assertThat(trail.of(AuditSubject.document(2)))
                    .extracting(AuditEntry::detail)
                    .containsExactly("lần 2");
        }
    }

    private long firstBroken() {
        try (Database database = open()) {
            return new AuditTrail(new AuditRepository(database), Access.SOLE, clock).firstBroken();
        }
    }

    private void insert(int sequence) throws SQLException {
        run("insert into audit_entry select " + sequence
                + ", done_at, actor, action_name, subject_kind, subject_id, detail, hash"
                + " from audit_entry where sequence_number = 2");
    }

    /** The log as it was written first. */
    private void restore() throws SQLException {
        run("delete from audit_entry");
        run("update audit_head set entries = 0, hash = ''");
        writeALog();
    }

    private String rows() throws SQLException {
        try (Connection raw = raw();
                Statement statement = raw.createStatement();
                var rows = statement.executeQuery("select * from audit_entry where sequence_number = 3")) {
            StringBuilder text = new StringBuilder();
            rows.next();
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                text.append(rows.getString(i)).append('|');
            }
            return text.toString();
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection raw = raw();
                Statement statement = raw.createStatement()) {
            assertThat(statement.executeUpdate(sql)).as(sql).isPositive();
        }
    }

    /** As any other program opens the file. */
    private Connection raw() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:h2:file:" + folder.resolve("vanthu") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=0",
                "sa",
                "");
    }

    private Database open() {
        return new Database(folder.resolve("vanthu"), () -> false);
    }
}
