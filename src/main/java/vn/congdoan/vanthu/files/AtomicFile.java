package vn.congdoan.vanthu.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

    private static final Logger LOG = LoggerFactory.getLogger(AtomicFile.class);

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

    /**
     * Moves a broken file out of the way, so that it can still be looked at; the last one only.
     *
     * @return where it is now: still at its place when it can't be moved
     */
    public static Path setAside(Path broken) {
        Path aside = broken.resolveSibling(broken.getFileName() + ".broken");
        try {
            return Files.move(broken, aside, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("{} stays where it is", broken, e);
            return broken;
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
