package vn.congdoan.vanthu.sign.key;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import vn.congdoan.vanthu.domain.problem.ProblemException;

/** The certificates of the Windows account; Windows itself asks for a PIN where one is needed. */
final class WindowsKeys {
    private WindowsKeys() {}

    static KeyStore load() {
        try {
            KeyStore store = KeyStore.getInstance("Windows-MY");
            store.load(null, null);
            return store;
        } catch (GeneralSecurityException | IOException e) {
            throw ProblemException.causedBy(e, "sign.key.noWindowsStore");
        }
    }
}
