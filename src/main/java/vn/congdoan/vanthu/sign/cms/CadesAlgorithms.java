package vn.congdoan.vanthu.sign.cms;

import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;

/**
 * The algorithms that a key signs with.
 *
 * @param digest "SHA-256", or as strong as a longer elliptic key asks for (FIPS 186-5)
 * @param signature "SHA256withRSA"
 */
public record CadesAlgorithms(String digest, String signature) {
    /** Signature names by a key's own: "EC" keys make "ECDSA" signatures. */
    public static CadesAlgorithms of(PublicKey key) {
        String digest = "SHA-256";
        if (key instanceof ECPublicKey elliptic) {
            int bits = elliptic.getParams().getOrder().bitLength();
            digest = bits > 384 ? "SHA-512" : bits > 256 ? "SHA-384" : "SHA-256";
        }
        String kind = key.getAlgorithm().equals("EC") ? "ECDSA" : key.getAlgorithm();
        return new CadesAlgorithms(digest, digest.replace("-", "") + "with" + kind);
    }

    /** Without parameters (RFC 5754, 2). */
    AlgorithmIdentifier digestIdentifier() {
        ASN1ObjectIdentifier identifier = switch (digest) {
            case "SHA-512" -> NISTObjectIdentifiers.id_sha512;
            case "SHA-384" -> NISTObjectIdentifiers.id_sha384;
            default -> NISTObjectIdentifiers.id_sha256;
        };
        return new AlgorithmIdentifier(identifier);
    }

    AlgorithmIdentifier signatureIdentifier() {
        return new DefaultSignatureAlgorithmIdentifierFinder().find(signature);
    }
}
