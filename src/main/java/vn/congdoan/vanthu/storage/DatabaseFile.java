package vn.congdoan.vanthu.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.flywaydb.core.api.FlywayException;
import org.h2.jdbcx.JdbcConnectionPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.files.FileProblems;
import vn.congdoan.vanthu.files.Folders;
import vn.congdoan.vanthu.files.InstanceLock;

/** The file of the embedded database: how it is opened and brought to this program's schema, and what can be wrong with it. */
final class DatabaseFile {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseFile.class);
    private static final String SETTINGS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
            + ";WRITE_DELAY=0;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE"
            // Statements of all that one step asks stay parsed; H2 keeps 8.
            + ";QUERY_CACHE_SIZE=64"
            // H2 may answer a question that was asked before in a transaction from memory, although the table has
            // changed.
            + ";OPTIMIZE_REUSE_RESULTS=FALSE"
            // Failures are thrown, told and logged by us; H2 would note even our own closing in a file of its own.
            + ";TRACE_LEVEL_FILE=0";
    /** H2 ends the path of an address there. */
    private static final String FORBIDDEN = ";";

    private final String fileSystem;
    private final Path file;
    private Duration longestWait = Duration.ZERO;
    private Runnable whileWaiting = () -> {};
    private InstanceLock lock;

    /** @param fileSystem H2's prefix for it: "file:", or a faulty one in tests */
    DatabaseFile(String fileSystem, Path file) {
        this.fileSystem = fileSystem;
        this.file = file.toAbsolutePath().normalize();
    }

    /** The file as the person sees it in the folder. */
    Path path() {
        return sibling(".mv.db");
    }

    /** @param told run once when it has waited for a while */
    void waitForOthers(Duration longest, Runnable told) {
        longestWait = longest;
        whileWaiting = told;
    }

    /** Opens what is there, or a new one. */
    JdbcConnectionPool open() {
        if (file.toString().contains(FORBIDDEN)) {
            throw ProblemException.of("error.database.path", file.getParent());
        }
        Folders.make(file.getParent());
        acquire();
        JdbcConnectionPool pool = connected();
        try {
            Schema.bringUpToDate(pool, path());
            return pool;
        } catch (SQLException | FlywayException e) {
            shut(pool, "shutdown immediately");
            throw StorageProblems.of(e, path());
        } catch (RuntimeException e) {
            shut(pool, "shutdown immediately");
            throw e;
        }
    }

    private JdbcConnectionPool connected() {
        try {
            FileProbe.check(path());
        } catch (ProblemException e) {
            release();
            throw e;
        }
        return JdbcConnectionPool.create("jdbc:h2:" + fileSystem + file + SETTINGS, "sa", "");
    }

    /** Ends all work on it and lets another program have it. */
    void shut(JdbcConnectionPool pool, String command) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        } catch (SQLException e) {
            LOG.debug("{} was closed already", path(), e);
        } finally {
            pool.dispose();
            release();
        }
    }

    private void release() {
        if (lock != null) {
            lock.close();
            lock = null;
        }
    }

    private void acquire() {
        Path lockFile = sibling(".lock");
        try {
            lock = InstanceLock.acquire(lockFile, System.getProperty("user.name", ""), longestWait, whileWaiting)
                    .orElseThrow(
                            () -> ProblemException.of("error.database.locked", path(), InstanceLock.holder(lockFile)));
        } catch (IOException e) {
            throw FileProblems.of(e, lockFile);
        }
    }

    private Path sibling(String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }
}
