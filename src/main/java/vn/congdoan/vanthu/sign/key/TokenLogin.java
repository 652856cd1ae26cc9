package vn.congdoan.vanthu.sign.key;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.AuthProvider;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.security.Security;
import java.util.concurrent.atomic.AtomicInteger;
import javax.security.auth.login.LoginException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.signature.KeySource;

/** Tokens and smart cards by their makers' PKCS#11 libraries. */
final class TokenLogin {
    private static final Logger LOG = LoggerFactory.getLogger(TokenLogin.class);

    /** Two providers of one process must not share a name. */
    private static final AtomicInteger OPENED = new AtomicInteger();

    private TokenLogin() {}

    static SigningKey open(KeySource.Token token, char[] pin, SigningKeys keys) {
        requireLibrary(token.library());
        TokenState state = TokenState.of(token);
        if (state.pin() == PinState.LOCKED) {
            throw ProblemException.of("sign.key.pinLocked");
        }
        Provider provider = provider(token, state);
        try {
            KeyStore store = KeyStore.getInstance("PKCS11", provider);
            store.load(null, pin);
            return keys.key(store, null, provider, () -> logout(provider));
        } catch (KeyStoreException e) {
            if (e.getCause() instanceof NoSuchAlgorithmException) { // offered only while a token is in the slot
                throw ProblemException.causedBy(e, "sign.key.noToken", token.slot());
            }
            throw KeyProblems.whileOpening(e, state.pin());
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            if (e instanceof ProblemException problem) {
                throw problem;
            }
            logout(provider);
            throw KeyProblems.whileOpening(e, TokenState.of(token).pin());
        }
    }

    private static void requireLibrary(String library) {
        try {
            Path path = Path.of(library);
            if (!Files.isRegularFile(path)) {
                throw ProblemException.of("sign.key.noLibrary", library);
            }
        } catch (InvalidPathException e) {
            throw ProblemException.causedBy(e, "sign.key.noLibrary", library);
        }
    }

    private static Provider provider(KeySource.Token token, TokenState state) {
        Provider base = Security.getProvider("SunPKCS11");
        if (base == null) {
            throw ProblemException.of("sign.key.noTokenSupport");
        }
        try {
            return base.configure(configuration(token, state));
        } catch (RuntimeException e) {
            String said = String.valueOf(e.getMessage()) + e.getCause();
            boolean slot = said.contains("slotListIndex") || said.contains("CKR_SLOT_ID_INVALID");
            throw slot
                    ? ProblemException.causedBy(e, "sign.key.noToken", token.slot())
                    : ProblemException.causedBy(e, "sign.key.notLibrary", token.library());
        }
    }

    /** As the provider reads it: an inline configuration begins with two hyphens. */
    private static String configuration(KeySource.Token token, TokenState state) {
        String path = Path.of(token.library()).toAbsolutePath().toString().replace("\\", "\\\\");
        String slot = state.slotId() >= 0 ? "slot = " + state.slotId() : "slotListIndex = " + token.slot();
        return "--name = vanthu" + OPENED.incrementAndGet() + "\nlibrary = \"" + path + "\"\n" + slot + "\n";
    }

    private static void logout(Provider provider) {
        try {
            ((AuthProvider) provider).logout();
        } catch (LoginException | RuntimeException e) {
            LOG.debug("no logout from the token", e); // it is gone, or nobody was logged in
        }
    }
}
