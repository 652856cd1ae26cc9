package vn.congdoan.vanthu.sign.key;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.signature.KeySource;
import vn.congdoan.vanthu.domain.signature.SigningCertificate;

/** Opens key sources of every kind. */
public final class SigningKeys {
    private final Clock clock;
    private final Collection<X509Certificate> authorities;

    /**
     * @param clock for what is valid today
     * @param authorities certificates that may complete a chain: many tokens hold only the signer's own
     */
    public SigningKeys(Clock clock, Collection<X509Certificate> authorities) {
        this.clock = clock;
        this.authorities = List.copyOf(authorities);
    }

    public SigningKeys(Clock clock) {
        this(clock, List.of());
    }

    /**
     * Opens a source, which may ask a token for its login.
     *
     * @param pin wiped before this returns, also when it fails; empty where the system asks by itself
     * @throws ProblemException a {@code sign.key.…} of its own for each cause: file or library missing or of another kind, PIN
     *     wrong (with what the token tells of the tries left) or locked, no token, no certificate with a private key
     */
    public SigningKey open(KeySource source, char[] pin) {
        try {
            if (source instanceof KeySource.KeyFile file) {
                return key(KeyFiles.load(file, pin), pin, null, () -> {});
            }
            if (source instanceof KeySource.Token token) {
                return TokenLogin.open(token, pin, this);
            }
            return key(WindowsKeys.load(), null, null, () -> {});
        } catch (KeyStoreException e) {
            throw KeyProblems.whileOpening(e, PinState.UNKNOWN);
        } finally {
            Arrays.fill(pin, '\0');
        }
    }

    SigningKey key(KeyStore store, char[] pin, Provider provider, Runnable logout) throws KeyStoreException {
        List<SigningKey.Entry> entries = new ArrayList<>();
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias) && store.getCertificate(alias) instanceof X509Certificate leaf) {
                entries.add(entry(store, alias, leaf, pin));
            }
        }
        if (entries.isEmpty()) {
            logout.run();
            throw ProblemException.of("sign.key.noCertificate");
        }
        SigningKey.Entry first = entries.stream()
                .filter(e -> e.certificate().isUsable())
                .findFirst()
                .orElse(entries.get(0));
        return new SigningKey(entries, first, provider, logout);
    }

    private SigningKey.Entry entry(KeyStore store, String alias, X509Certificate leaf, char[] pin)
            throws KeyStoreException {
        try {
            PrivateKey key = (PrivateKey) store.getKey(alias, pin);
            return new SigningKey.Entry(described(alias, leaf), key, chain(store, alias, leaf));
        } catch (GeneralSecurityException e) {
            throw KeyProblems.whileOpening(e, PinState.UNKNOWN);
        }
    }

    private SigningCertificate described(String alias, X509Certificate leaf) {
        Instant now = clock.instant();
        return new SigningCertificate(
                alias,
                CertificateNames.subject(leaf),
                CertificateNames.issuer(leaf),
                leaf.getNotBefore().toInstant(),
                leaf.getNotAfter().toInstant(),
                leaf.getSerialNumber().toString(16),
                Usability.obstacle(leaf, now, clock.getZone()));
    }

    private List<X509Certificate> chain(KeyStore store, String alias, X509Certificate leaf) throws KeyStoreException {
        List<X509Certificate> known = new ArrayList<>();
        Certificate[] own = store.getCertificateChain(alias);
        for (Certificate certificate : own == null ? new Certificate[0] : own) {
            known.add((X509Certificate) certificate);
        }
        for (String other : Collections.list(store.aliases())) {
            if (store.getCertificate(other) instanceof X509Certificate certificate) {
                known.add(certificate);
            }
        }
        known.addAll(authorities);
        return CertificateChains.of(leaf, known);
    }
}
