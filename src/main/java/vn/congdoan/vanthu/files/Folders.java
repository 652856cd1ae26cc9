package vn.congdoan.vanthu.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.congdoan.vanthu.domain.problem.ProblemException;

/** Folders that are written into. */
public final class Folders {
    private Folders() {}

    /**
     * Makes the folder, with those above it, when it isn't there; one that is there is freed of what a killed program left.
     *
     * @throws ProblemException when a file stands in the way or it can't be made
     */
    public static void make(Path folder) {
        if (Files.isDirectory(folder)) {
            Unfinished.sweep(folder);
            return;
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw ProblemException.causedBy(
                    e, isBehindFile(folder) ? "error.folder.isFile" : "error.folder.make", folder);
        }
    }

    /** @throws ProblemException when there is no such folder */
    static void check(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw ProblemException.of(isBehindFile(folder) ? "error.folder.isFile" : "error.folder.missing", folder);
        }
    }

    private static boolean isBehindFile(Path folder) {
        for (Path part = folder.toAbsolutePath(); part != null; part = part.getParent()) {
            if (Files.exists(part)) {
                return !Files.isDirectory(part);
            }
        }
        return false;
    }
}
