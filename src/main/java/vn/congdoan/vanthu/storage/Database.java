package vn.congdoan.vanthu.storage;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.flywaydb.core.api.FlywayException;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/**
 * The office's database in one file, opened when it is first needed, so that the window needn't wait for it. Safe to use from
 * several threads.
 */
public final class Database implements AutoCloseable {
    private static final String SIZE = "info.FILE_SIZE";
    private static final String ALIVE = "info.CHUNKS_FILL_RATE";
    private static final Prepared SYNC = Prepared.of(dsl -> dsl.query("checkpoint sync"));
    /** Bytes. */
    private static final long SMALL = 8L << 20;
    /** Percent. */
    private static final int MOSTLY_ALIVE = 60;

    private final DatabaseFile file;
    private final BooleanSupplier onWindowThread;
    /** Of the transaction that runs on the thread. */
    private final ThreadLocal<DSLContext> running = new ThreadLocal<>();

    private JdbcConnectionPool pool;
    private DSLContext dsl;

    /**
     * @param file without H2's ending ".mv.db"; its folder is made when it is missing
     * @param onWindowThread whether the caller is the thread that paints the window, which must never wait for a disk
     */
    public Database(Path file, BooleanSupplier onWindowThread) {
        this(new DatabaseFile("file:", file), onWindowThread);
    }

    Database(DatabaseFile file, BooleanSupplier onWindowThread) {
        this.file = file;
        this.onWindowThread = Objects.requireNonNull(onWindowThread, "onWindowThread");
    }

    /**
     * Waits, when the file is opened, until another program has closed it; else that is refused at once.
     *
     * @param told run once when it has waited for a while
     */
    public void waitForOthers(Duration longest, Runnable told) {
        file.waitForOthers(longest, told);
    }

    /**
     * One transaction over several repositories: what the work reads and writes on this thread is done as a whole, or not at
     * all when it throws.
     */
    public <T> T transaction(Supplier<T> work) {
        return write(dsl -> work.get());
    }

    /** Reads; what it returns is no cursor but values. */
    <T> T read(Function<DSLContext, T> query) {
        DSLContext joined = running.get();
        return told(() -> query.apply(joined == null ? dsl() : joined));
    }

    /** Writes all or nothing, and returns when the disk has it; within a transaction when that ends. */
    <T> T write(Function<DSLContext, T> change) {
        DSLContext joined = running.get();
        if (joined != null) {
            return told(() -> change.apply(joined));
        }
        return told(() -> {
            T result = dsl().transactionResult(configuration -> {
                running.set(configuration.dsl());
                try {
                    return change.apply(configuration.dsl());
                } finally {
                    running.remove();
                }
            });
            // WRITE_DELAY=0 survives a killed process; this survives a power cut too.
            SYNC.change(dsl());
            return result;
        });
    }

    /** @throws IllegalStateException on the window's thread: a bug of the caller */
    DSLContext dsl() {
        if (onWindowThread.getAsBoolean()) {
            throw new IllegalStateException("the database was asked on the window's thread");
        }
        return opened();
    }

    private <T> T told(Supplier<T> work) {
        try {
            return work.get();
        } catch (DataAccessException | FlywayException e) {
            if (StorageProblems.isFatal(e)) {
                abandon();
            }
            throw StorageProblems.of(e, file.path());
        }
    }

    private synchronized DSLContext opened() {
        if (dsl == null) {
            JdbcConnectionPool opening = file.open();
            KeptConnections connections = new KeptConnections(opening);
            dsl = DSL.using(
                    connections,
                    SQLDialect.H2,
                    new Settings().withRenderSchema(false).withExecuteLogging(false));
            dsl.configuration().data(KeptConnections.class, connections);
            pool = opening;
        }
        return dsl;
    }

    /** After a failure of the disk H2 refuses all further work; the next question opens the file anew. */
    private synchronized void abandon() {
        shut("shutdown immediately");
    }

    /** Packs the file where that gains much, and gives it free; a later question opens it again. */
    @Override
    public synchronized void close() {
        // H2's plain shutdown takes longer than packing; "immediately" loses nothing, since every write was synced.
        shut(dsl != null && isWorthPacking() ? "shutdown compact" : "shutdown immediately");
    }

    /** A large file that is mostly alive takes seconds to pack, for nothing; a small one takes no time. */
    private boolean isWorthPacking() {
        try {
            Map<String, String> figures = dsl.fetch(
                            "select setting_name, setting_value"
                                    + " from information_schema.settings where setting_name in (?, ?)",
                            SIZE,
                            ALIVE)
                    .intoMap(row -> row.get(0, String.class), row -> row.get(1, String.class));
            return Long.parseLong(figures.getOrDefault(SIZE, "0")) < SMALL
                    || Integer.parseInt(figures.getOrDefault(ALIVE, "0")) < MOSTLY_ALIVE;
        } catch (DataAccessException e) {
            return false; // closing must go on
        }
    }

    private void shut(String command) {
        if (dsl != null) {
            JdbcConnectionPool closing = pool;
            pool = null;
            dsl = null;
            file.shut(closing, command);
        }
    }
}
