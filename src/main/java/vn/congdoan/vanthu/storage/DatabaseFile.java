package vn.congdoan.vanthu.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.h2.jdbcx.JdbcConnectionPool;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.files.Folders;

/** The file of the embedded database: how it is opened and brought to this program's schema, and what can be wrong with it. */
final class DatabaseFile {
    private static final String SETTINGS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
            + ";WRITE_DELAY=0;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE";

    private final Path file;

    DatabaseFile(Path file) {
        this.file = file.toAbsolutePath().normalize();
    }

    /** The file as the person sees it in the folder. */
    Path path() {
        return file.resolveSibling(file.getFileName() + ".mv.db");
    }

    JdbcConnectionPool open() {
        Folders.make(file.getParent());
        JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:file:" + file + SETTINGS, "sa", "");
        try (Connection connection = pool.getConnection()) {
            migrate(pool);
            return pool;
        } catch (SQLException | FlywayException e) {
            pool.dispose();
            throw StorageProblems.of(e, this);
        } catch (RuntimeException e) {
            pool.dispose();
            throw e;
        }
    }

    void release() {}

    private void migrate(JdbcConnectionPool pool) {
        Flyway flyway = Flyway.configure()
                .dataSource(pool)
                .locations("classpath:db/migration")
                .load();
        for (MigrationInfo applied : flyway.info().applied()) {
            if (applied.getState() == MigrationState.FUTURE_SUCCESS) {
                throw ProblemException.of("error.database.newer", path());
            }
        }
        flyway.migrate();
    }
}
