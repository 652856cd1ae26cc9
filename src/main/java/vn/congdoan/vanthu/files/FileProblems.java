package vn.congdoan.vanthu.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import vn.congdoan.vanthu.domain.problem.ProblemException;

/** What can be wrong with a file or its folder, in messages that say what to do. */
public final class FileProblems {
    /** The systems' words for a full disk, a path that is too long, and a file that somebody holds; lower case. */
    private static final List<String> FULL = List.of("no space left", "not enough space", "quota exceeded");

    private static final List<String> LONG = List.of("file name too long", "syntax is incorrect");
    private static final List<String> HELD = List.of("used by another process", "being used", "sharing violation");

    private FileProblems() {}

    /** The problem of a file that could not be written. */
    public static ProblemException of(IOException failure, Path file) {
        return ProblemException.causedBy(failure, key(failure, file), file.getFileName(), file.getParent());
    }

    /** Says before anything is written what would be in the way. */
    static void checkTarget(Path file) {
        Path folder = file.getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw ProblemException.of("error.file.isFolder", folder == null ? file : file.getFileName(), folder);
        }
        Folders.check(folder);
    }

    private static String key(IOException failure, Path file) {
        String words = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        if (contains(words, FULL)) {
            return "error.file.full";
        }
        if (contains(words, LONG)) {
            return "error.file.long";
        }
        if (contains(words, HELD)) {
            return "error.file.held";
        }
        if (failure instanceof NoSuchFileException) {
            return "error.file.folderGone";
        }
        if (failure instanceof AccessDeniedException) {
            // Windows denies the move onto a file that another program has open.
            return Files.exists(file) && Files.isWritable(file) ? "error.file.held" : "error.file.denied";
        }
        return "error.file.failed";
    }

    private static boolean contains(String words, List<String> some) {
        return some.stream().anyMatch(words::contains);
    }
}
