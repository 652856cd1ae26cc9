package vn.congdoan.vanthu.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.congdoan.vanthu.domain.problem.ProblemException;

/** Brings a database to the schema of this program. */
final class Schema {
    /**
     * The version of the last migration, held by a test: asking Flyway whether there is something to do takes longer than
     * opening the database, and nearly always there isn't.
     */
    static final String LATEST = "016";

    static final String LOCATION = "db/migration";
    private static final Logger LOG = LoggerFactory.getLogger(Schema.class);
    private static final String APPLIED = "select \"version\" from \"flyway_schema_history\""
            + " where \"success\" and \"version\" is not null order by \"installed_rank\" desc";

    private Schema() {}

    /** @throws ProblemException when a newer program made the database; it is left as it is */
    static void bringUpToDate(DataSource database, Path file) throws SQLException {
        MigrationVersion applied = applied(database);
        int toLatest = applied.compareTo(MigrationVersion.fromVersion(LATEST));
        if (toLatest > 0) {
            throw ProblemException.of("error.database.newer", file);
        }
        if (toLatest < 0) {
            LOG.info("from schema {} to {}", applied, LATEST);
            Flyway.configure()
                    .dataSource(database)
                    .locations("classpath:" + LOCATION)
                    .load()
                    .migrate();
        }
    }

    private static MigrationVersion applied(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            if (!hasHistory(connection)) {
                return MigrationVersion.EMPTY;
            }
            try (ResultSet rows = statement.executeQuery(APPLIED)) {
                return rows.next() ? MigrationVersion.fromVersion(rows.getString(1)) : MigrationVersion.EMPTY;
            }
        }
    }

    private static boolean hasHistory(Connection connection) throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(null, null, "flyway_schema_history", null)) {
            return tables.next();
        }
    }
}
