package vn.congdoan.vanthu.app.signing.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.files.AtomicFile;
import vn.congdoan.vanthu.files.Folders;
import vn.congdoan.vanthu.files.Sha256;

/** The folder of signed PDFs and scans. Whatever comes out of it is as it was put in, or the file is named. */
final class SignedFolder {
    private static final Logger LOG = LoggerFactory.getLogger(SignedFolder.class);
    private static final int HASH_IN_NAME = 16;

    /** A file that was put in. */
    record Kept(String copy, String hash) {}

    private final Path folder;

    /** @param folder made when the first file is put in */
    SignedFolder(Path folder) {
        this.folder = Objects.requireNonNull(folder, "folder");
    }

    /** @param ending with its dot */
    Kept put(long documentId, byte[] bytes, String ending) {
        String hash = Sha256.of(bytes);
        String copy = documentId + "-" + hash.substring(0, HASH_IN_NAME) + ending;
        Folders.make(folder);
        AtomicFile.write(folder.resolve(copy), out -> out.write(bytes));
        return new Kept(copy, hash);
    }

    /** @throws ProblemException {@code signing.file.missing}, {@code signing.file.changed}, {@code signing.file.unreadable} */
    byte[] read(String copy, String hash) {
        byte[] bytes = bytes(folder.resolve(copy));
        if (!Sha256.of(bytes).equals(hash)) {
            throw ProblemException.of("signing.file.changed", folder.resolve(copy));
        }
        return bytes;
    }

    /** Bytes; 0 for a file that isn't there. */
    long length(String copy) {
        try {
            return Files.size(folder.resolve(copy));
        } catch (IOException e) {
            return 0; // whoever reads it is told
        }
    }

    Path path(String copy) {
        return folder.resolve(copy);
    }

    /** Of no use any more; that it can't be removed harms nothing. */
    void remove(String copy) {
        try {
            Files.deleteIfExists(folder.resolve(copy));
        } catch (IOException e) {
            LOG.warn("{} stays", copy, e);
        }
    }

    /** Any file's bytes, with a message where it can't be read. */
    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw ProblemException.causedBy(e, "signing.file.missing", file);
        } catch (IOException e) {
            throw ProblemException.causedBy(e, "signing.file.unreadable", file);
        }
    }
}
