package vn.congdoan.vanthu.sign.key;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.signature.SigningCertificate;
import vn.congdoan.vanthu.sign.cms.CadesAlgorithms;

/** An opened key source: sign with one of its certificates until it is closed, which logs out of a token. */
public final class SigningKey implements AutoCloseable {
    /** One certificate with its private key, which stays where it is. */
    record Entry(SigningCertificate certificate, PrivateKey key, List<X509Certificate> chain) {}

    private final List<Entry> entries;
    private final Entry chosen;
    private final Provider provider;
    private final Runnable logout;

    SigningKey(List<Entry> entries, Entry chosen, Provider provider, Runnable logout) {
        this.entries = List.copyOf(entries);
        this.chosen = Objects.requireNonNull(chosen, "chosen");
        this.provider = provider;
        this.logout = logout;
    }

    /** All certificates that have a private key here, usable or not. */
    public List<SigningCertificate> certificates() {
        return entries.stream().map(Entry::certificate).toList();
    }

    /** The one that signs: the first usable, until another is chosen. */
    public SigningCertificate certificate() {
        return chosen.certificate();
    }

    /** From the signer's certificate upwards, as far as the source holds it. */
    public List<X509Certificate> chain() {
        return chosen.chain();
    }

    /**
     * The same source signing with another certificate; closing one closes both.
     *
     * @param wanted an id, or a part of the subject's name in any letter case
     * @throws ProblemException {@code sign.key.notFound} when no or more than one certificate is meant
     */
    public SigningKey with(String wanted) {
        Optional<Entry> byId = entries.stream()
                .filter(entry -> entry.certificate().id().equals(wanted))
                .findFirst();
        return new SigningKey(entries, byId.orElseGet(() -> named(wanted)), provider, logout);
    }

    private Entry named(String wanted) {
        List<Entry> found = entries.stream()
                .filter(entry -> PersonNames.contains(entry.certificate().subject(), wanted))
                .toList();
        List<Entry> usable =
                found.stream().filter(entry -> entry.certificate().isUsable()).toList();
        List<Entry> best = usable.isEmpty() ? found : usable;
        if (best.size() != 1) {
            String all = String.join(
                    "; ",
                    certificates().stream().map(SigningCertificate::subject).toList());
            throw ProblemException.of(best.isEmpty() ? "sign.key.notFound" : "sign.key.ambiguous", wanted, all);
        }
        return best.get(0);
    }

    /** @throws ProblemException why nothing can be signed with the chosen certificate today */
    public void requireUsable() {
        if (!chosen.certificate().isUsable()) {
            var obstacle = chosen.certificate().obstacle();
            throw ProblemException.of(obstacle.key(), obstacle.arguments().toArray());
        }
    }

    /** Whether the chosen certificate names this person; titles, letter case and the way of writing accents don't count. */
    public boolean belongsTo(String person) {
        return PersonNames.contains(chosen.certificate().subject(), person);
    }

    /** What its signatures are made with. */
    public CadesAlgorithms algorithms() {
        return CadesAlgorithms.of(chosen.chain().get(0).getPublicKey());
    }

    /**
     * Signs with its {@link #algorithms}.
     *
     * @throws ProblemException when a token fails or is gone
     */
    public byte[] sign(byte[] message) {
        String algorithm = algorithms().signature();
        try {
            Signature signature =
                    provider == null ? Signature.getInstance(algorithm) : Signature.getInstance(algorithm, provider);
            signature.initSign(chosen.key());
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException | ProviderException | IllegalStateException e) {
            throw KeyProblems.whileSigning(e);
        }
    }

    @Override
    public void close() {
        logout.run();
    }
}
