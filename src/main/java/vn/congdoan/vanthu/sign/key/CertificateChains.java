package vn.congdoan.vanthu.sign.key;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Puts certificates in their order from the signer's up to its root. */
public final class CertificateChains {
    /** No real chain is longer; certificates that name each other in a circle end here. */
    private static final int LONGEST = 10;

    private CertificateChains() {}

    /** The leaf with those above it, as far as they are among the known ones. */
    public static List<X509Certificate> of(X509Certificate leaf, Collection<X509Certificate> known) {
        List<X509Certificate> chain = new ArrayList<>(List.of(leaf));
        X509Certificate last = leaf;
        while (!isSelfIssued(last) && chain.size() < LONGEST) {
            X509Certificate issuer = issuerOf(last, known);
            if (issuer == null || chain.contains(issuer)) {
                break;
            }
            chain.add(issuer);
            last = issuer;
        }
        return chain;
    }

    public static boolean isSelfIssued(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
    }

    /** Whether the issuer's key made the certificate's signature. */
    public static boolean isIssuedBy(X509Certificate certificate, X509Certificate issuer) {
        try {
            certificate.verify(issuer.getPublicKey());
            return certificate.getIssuerX500Principal().equals(issuer.getSubjectX500Principal());
        } catch (GeneralSecurityException | RuntimeException e) {
            return false; // another authority of the same name, or not of one at all
        }
    }

    private static X509Certificate issuerOf(X509Certificate certificate, Collection<X509Certificate> known) {
        return known.stream()
                .filter(candidate -> isIssuedBy(certificate, candidate))
                .findFirst()
                .orElse(null);
    }
}
