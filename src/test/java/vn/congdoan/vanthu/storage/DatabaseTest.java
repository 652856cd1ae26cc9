package vn.congdoan.vanthu.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.domain.problem.ProblemException;

class DatabaseTest {
    private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");

    @TempDir
    Path folder;

    private Path file;
    private Path h2File;

    @BeforeEach
    void name() {
        file = folder.resolve("dữ liệu của tôi").resolve("vanthu");
        h2File = file.resolveSibling("vanthu.mv.db");
    }

    @Test
    void isMadeWithItsFolderWhenItIsFirstAsked() {
        try (Database database = open()) {
            assertThat(h2File).doesNotExist();
            assertThat(new DocumentRepository(database).list()).isEmpty();
            assertThat(h2File).exists();
        }
    }

    @Test
    void keepsWhatWasWrittenOverAClosing() {
        long id;
        try (Database database = open()) {
            id = new DocumentRepository(database).create(Drafts.plan("a", "I. Mục  đích \n"), "", "", NOW);
        }
        try (Database database = open()) {
            assertThat(new DocumentRepository(database).draft(id)).contains(Drafts.plan("a", "I. Mục  đích \n"));
        }
    }

    @Test
    void aFileThatMayOnlyBeReadIsNoBugWhenItIsWritten() {
        assertThat(StorageProblems.of(new SQLException("read only", "90097", 90097), file))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(
                                        problem.findings().get(0).message().key())
                                .isEqualTo("error.database.readOnly"));
    }

    @Test
    void leavesNoTraceOfH2Behind() {
        try (Database database = open()) {
            new DocumentRepository(database).create(Drafts.plan("a", ""), "", "", NOW);
        }
        assertThat(file.resolveSibling("vanthu.trace.db")).doesNotExist();
    }

    @Test
    void opensAgainAfterItWasClosed() {
        try (Database database = open()) {
            DocumentRepository documents = new DocumentRepository(database);
            documents.create(Drafts.plan("a", ""), "", "", NOW);
            database.close();
            assertThat(documents.list()).hasSize(1);
        }
    }

    @Test
    void refusesTheThreadOfTheWindow() {
        try (Database database = new Database(file, () -> true)) {
            assertThatThrownBy(() -> new DocumentRepository(database).list())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("window");
            assertThat(h2File).doesNotExist();
        }
    }

    @Test
    void writesAllOrNothing() {
        try (Database database = open()) {
            assertThatThrownBy(() -> database.write(dsl -> {
                        dsl.execute("insert into own_template values ('a', 'b', current_timestamp)");
                        throw new IllegalStateException("a bug after the first half");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(new TemplateRepository(database, java.time.Clock.systemUTC()).all())
                    .isEmpty();
        }
    }

    @Test
    void takesAFaultyQuestionForABugAndNotForAFaultyDisk() {
        try (Database database = open()) {
            assertThatThrownBy(() -> database.read(dsl -> dsl.fetch("select nothing from nowhere")))
                    .isInstanceOf(org.jooq.exception.DataAccessException.class);
        }
    }

    @Test
    void refusesASecondUserOfTheSameData() {
        try (Database first = open();
                Database second = open()) {
            new DocumentRepository(first).list();
            assertThat(keyOf(() -> new DocumentRepository(second).list())).isEqualTo("error.database.locked");
            first.close();
            assertThat(new DocumentRepository(second).list()).isEmpty();
        }
    }

    @Test
    void refusesDataOfALaterProgramAndLeavesThemAlone() throws SQLException {
        openAndClose();
        later("insert into \"flyway_schema_history\" values "
                + "(99, '999', 'later', 'SQL', 'V999__later.sql', 1, 'sa', current_timestamp, 1, true)");
        later("create table later_things (id integer)");
        try (Database database = open()) {
            assertThat(keyOf(() -> new DocumentRepository(database).list())).isEqualTo("error.database.newer");
        }
        later("select * from later_things");
    }

    @Test
    void tellsOfABrokenFileAndLeavesItAsItIs() throws IOException {
        openAndClose();
        byte[] garbage = "đây không phải cơ sở dữ liệu\n".repeat(2000).getBytes(StandardCharsets.UTF_8);
        Files.write(h2File, garbage);
        try (Database database = open()) {
            assertThat(keyOf(() -> new DocumentRepository(database).list())).isEqualTo("error.database.corrupt");
        }
        assertThat(Files.readAllBytes(h2File)).isEqualTo(garbage);
    }

    @Test
    void tellsOfAFileThatWasOverwrittenInTheMiddle() throws IOException {
        try (Database database = open()) {
            for (int i = 0; i < 50; i++) {
                new DocumentRepository(database).create(Drafts.plan("số " + i, "x".repeat(5000) + i), "", "", NOW);
            }
        }
        byte[] broken = Files.readAllBytes(h2File);
        java.util.Arrays.fill(broken, 4096, broken.length, (byte) 'z');
        Files.write(h2File, broken);
        try (Database database = open()) {
            assertThat(keyOf(() -> new DocumentRepository(database).list())).isEqualTo("error.database.corrupt");
        }
        assertThat(Files.readAllBytes(h2File)).isEqualTo(broken);
    }

    @Test
    void tellsOfAFileWhereTheFolderShouldBe() throws IOException {
        Files.writeString(file.getParent(), "");
        try (Database database = open()) {
            assertThat(keyOf(() -> new DocumentRepository(database).list())).isEqualTo("error.folder.isFile");
        }
    }

    @Test
    void refusesAPathThatH2WouldCut() {
        try (Database database = new Database(folder.resolve("a;b").resolve("vanthu"), () -> false)) {
            assertThat(keyOf(() -> new DocumentRepository(database).list())).isEqualTo("error.database.path");
        }
    }

    private Database open() {
        return new Database(file, () -> false);
    }

    private void openAndClose() {
        try (Database database = open()) {
            new DocumentRepository(database).list();
        }
    }

    private void later(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                "jdbc:h2:file:" + file + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE", "sa", "")) {
            connection.createStatement().execute(sql);
            connection.createStatement().execute("shutdown"); // H2 remembers that it was told to stay open
        }
    }

    private static String keyOf(ThrowingCallable call) {
        return catchThrowableOfType(ProblemException.class, call)
                .findings()
                .get(0)
                .message()
                .key();
    }
}
