package vn.congdoan.vanthu.app.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import vn.congdoan.vanthu.domain.problem.ProblemException;

/** The bytes of a file that somebody wants read. */
public final class FileBytes {
    /** Bytes; documents with many pictures reach a hundred million, larger ones are no documents. */
    private static final long LARGEST = 256L << 20;

    private FileBytes() {}

    /** @throws ProblemException when the file is missing, a folder, unreadable or too large */
    public static byte[] of(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.isDirectory(file)) {
                throw ProblemException.of("document.read.folder", file.toString());
            }
            if (Files.size(file) > LARGEST) {
                throw ProblemException.of("document.read.tooLarge", name, LARGEST >> 20);
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw ProblemException.causedBy(e, "document.read.missing", file.toString());
        } catch (IOException e) {
            throw ProblemException.causedBy(e, "document.read.unreadable", file.toString());
        }
    }
}
