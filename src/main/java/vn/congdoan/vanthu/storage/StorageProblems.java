package vn.congdoan.vanthu.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.h2.api.ErrorCode;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.files.FileProblems;

/** Puts the failures of the database into messages that say what to do. */
final class StorageProblems {
    private static final Set<Integer> FATAL = Set.of(
            ErrorCode.IO_EXCEPTION_1,
            ErrorCode.IO_EXCEPTION_2,
            ErrorCode.GENERAL_ERROR_1,
            ErrorCode.DATABASE_IS_CLOSED,
            ErrorCode.DATABASE_CALLED_AT_SHUTDOWN,
            ErrorCode.FILE_CORRUPTED_1);

    private StorageProblems() {}

    /** Whether H2 will do nothing more with the open file. */
    static boolean isFatal(Exception failure) {
        return cause(failure, SQLException.class)
                .map(sql -> FATAL.contains(sql.getErrorCode()))
                .orElse(false);
    }

    /** A {@link ProblemException} where somebody can do something about it; the failure itself where it is a bug of ours. */
    static RuntimeException of(Exception failure, Path file) {
        Optional<String> known =
                cause(failure, SQLException.class).flatMap(sql -> Optional.ofNullable(key(sql.getErrorCode())));
        if (known.isPresent()) {
            return ProblemException.causedBy(failure, known.get(), file, "");
        }
        Optional<IOException> disk = cause(failure, IOException.class);
        if (disk.isPresent()) {
            return FileProblems.of(disk.get(), file);
        }
        if (failure instanceof RuntimeException bug && !isFatal(failure)) {
            return bug;
        }
        return ProblemException.causedBy(failure, "error.database.failed", file);
    }

    private static String key(int code) {
        return switch (code) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> "error.database.locked";
            case ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_VERSION_ERROR_1 -> "error.database.corrupt";
            case ErrorCode.DATABASE_IS_READ_ONLY -> "error.database.readOnly";
            default -> null;
        };
    }

    private static <X extends Throwable> Optional<X> cause(Throwable failure, Class<X> kind) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return Optional.of(kind.cast(cause));
            }
        }
        return Optional.empty();
    }
}
