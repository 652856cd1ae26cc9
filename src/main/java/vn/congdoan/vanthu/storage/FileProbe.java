package vn.congdoan.vanthu.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.files.FileProblems;

/**
 * Looks into a database file without changing it. H2 itself takes a file of which only the first block is sound for an empty
 * one and writes over the rest, which somebody could still have saved.
 */
final class FileProbe {
    /** A fresh database has this much before its first table; less can't hold anything of value. */
    private static final long FRESH = 24 * 1024;

    private FileProbe() {}

    /** @throws ProblemException when the file holds something that can't be read as a database */
    static void check(Path file) {
        if (!Files.exists(file)) {
            return;
        }
        try (MVStore store =
                new MVStore.Builder().fileName(file.toString()).readOnly().open()) {
            if (store.getMapNames().isEmpty() && Files.size(file) > FRESH) {
                throw ProblemException.of("error.database.corrupt", file);
            }
        } catch (MVStoreException e) {
            if (isCreationCutShort(file)) {
                return;
            }
            throw ProblemException.causedBy(e, key(e.getErrorCode()), file, "");
        } catch (IOException e) {
            throw FileProblems.of(e, file);
        }
    }

    private static String key(int code) {
        return switch (code) {
            case DataUtils.ERROR_UNSUPPORTED_FORMAT -> "error.database.newer";
            case DataUtils.ERROR_FILE_LOCKED -> "error.database.locked";
            default -> "error.database.corrupt";
        };
    }

    private static boolean isCreationCutShort(Path file) {
        try {
            return Files.size(file) == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
