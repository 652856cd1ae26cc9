package vn.congdoan.vanthu.sign.key;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.signature.KeySource;

/** PKCS#12 files (RFC 7292). */
final class KeyFiles {
    /** Hundreds of certificates fit in; what is larger was chosen by mistake. */
    private static final long LARGEST = 10 << 20;

    private KeyFiles() {}

    static KeyStore load(KeySource.KeyFile file, char[] pin) {
        byte[] bytes = bytes(file.path());
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(bytes), pin);
            return store;
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            String key = KeyProblems.isWrongPassword(e) ? "sign.key.wrongPassword" : "sign.key.notKeyFile";
            throw ProblemException.causedBy(e, key, file.path());
        }
    }

    private static byte[] bytes(String name) {
        try {
            Path path = Path.of(name);
            if (Files.size(path) > LARGEST) {
                throw ProblemException.of("sign.key.notKeyFile", name);
            }
            return Files.readAllBytes(path);
        } catch (NoSuchFileException | InvalidPathException e) {
            throw ProblemException.causedBy(e, "sign.key.noFile", name);
        } catch (AccessDeniedException e) {
            throw ProblemException.causedBy(e, "sign.key.fileRefused", name);
        } catch (IOException e) {
            throw ProblemException.causedBy(e, "sign.key.fileUnreadable", name);
        }
    }
}
