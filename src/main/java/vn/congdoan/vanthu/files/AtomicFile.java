package vn.congdoan.vanthu.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.congdoan.vanthu.domain.problem.ProblemException;

/**
 * The only way in which files are written: whole, on the disk, and only then under their name. What stood under the name
 * before stays as it was until that moment, and for good when anything goes wrong.
 */
public final class AtomicFile {

    /** Writes a file's content; it needn't close the stream. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private AtomicFile() {}

    /** @throws ProblemException when it can't be written: what, where and what to do */
    public static void write(Path target, Content content) {
        writeAll(Map.of(target, content));
    }

    /**
     * Writes several files that belong together: all of them, or none. They are prepared one after the other, in the map's
     * order, and put under their names only when all are on the disk; what was replaced comes back when one can't be put there.
     *
     * @throws ProblemException naming the file that couldn't be written
     */
    public static void writeAll(Map<Path, Content> files) {
        List<PendingFile> pending = new ArrayList<>();
        try {
            new LinkedHashMap<>(files).forEach((target, content) -> {
                PendingFile file = PendingFile.beside(target);
                pending.add(file);
                file.fill(content);
            });
            putAll(pending);
        } finally {
            pending.forEach(PendingFile::discard);
        }
    }

    private static void putAll(List<PendingFile> pending) {
        boolean several = pending.size() > 1;
        try {
            for (PendingFile file : pending) {
                file.put(several);
            }
        } catch (ProblemException e) {
            pending.forEach(PendingFile::takeBack);
            throw e;
        }
    }
}
