package vn.congdoan.vanthu.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was registered before there were arrival numbers. */
class IncomingMigrationTest {
    @TempDir
    Path folder;

    @Test
    void olderDocumentsGetNumbersInTheOrderOfArrivalAndTheNextFollows() throws Exception {
        Path before = folder.resolve("before");
        JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:" + before + ";DATABASE_TO_UPPER=FALSE", "", "");
        flyway(pool, "007").migrate();
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            arrive(statement, "2025-11-02 08:00:00+07", "b");
            arrive(statement, "2025-03-02 08:00:00+07", "a");
            arrive(statement, "2026-01-05 08:00:00+07", "c");
        }
        flyway(pool, null).migrate();
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select number_symbol || ' ' || arrival_number || '/' || arrival_year"
                        + " from incoming_register join incoming_document on id = document_id"
                        + " order by arrival_year, arrival_number")) {
            StringBuilder found = new StringBuilder();
            while (rows.next()) {
                found.append(rows.getString(1)).append("; ");
            }
            assertThat(found).hasToString("a 1/2025; b 2/2025; c 1/2026; ");
        }
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                var last = statement.executeQuery("select last_number from arrival_series where series_year = 2025")) {
            assertThat(last.next()).isTrue();
            assertThat(last.getInt(1)).isEqualTo(2);
        }
        pool.dispose();
    }

    private static void arrive(Statement statement, String when, String number) throws Exception {
        statement.executeUpdate(
                "insert into incoming_document (arrived_at, type_name, number_symbol, number_key, issuer,"
                        + " issuer_key, subject, signer, file_name, file_copy, file_hash, body) values (timestamp with time zone '"
                        + when + "', '', '" + number + "', '', '', '', '', '', '', '', '', '')");
    }

    private static Flyway flyway(JdbcConnectionPool pool, String target) {
        var configured = Flyway.configure().dataSource(pool).locations("classpath:" + Schema.LOCATION);
        return (target == null ? configured : configured.target(target)).load();
    }
}
