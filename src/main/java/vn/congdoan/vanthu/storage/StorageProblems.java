package vn.congdoan.vanthu.storage;

import java.sql.SQLException;
import java.util.function.Supplier;
import org.flywaydb.core.api.FlywayException;
import org.h2.api.ErrorCode;
import org.jooq.exception.DataAccessException;
import vn.congdoan.vanthu.domain.problem.ProblemException;

/** Puts the expected failures of the database into messages that say what to do. */
final class StorageProblems {
    private StorageProblems() {}

    /** Does the work; what the database throws becomes a {@link ProblemException} where somebody can do something about it. */
    static <T> T told(DatabaseFile file, Supplier<T> work) {
        try {
            return work.get();
        } catch (DataAccessException | FlywayException e) {
            throw of(e, file);
        }
    }

    static RuntimeException of(Exception failure, DatabaseFile file) {
        SQLException sql = sqlCause(failure);
        String key = sql == null ? "error.database.failed" : key(sql.getErrorCode());
        return ProblemException.causedBy(failure, key, file.path());
    }

    private static String key(int code) {
        return switch (code) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1, ErrorCode.ERROR_OPENING_DATABASE_1 -> "error.database.locked";
            case ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_VERSION_ERROR_1 -> "error.database.corrupt";
            default -> "error.database.failed";
        };
    }

    private static SQLException sqlCause(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }
}
