package vn.congdoan.vanthu.sign.key;

import java.security.cert.X509Certificate;
import java.text.Normalizer;
import java.util.List;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;

/** The names in a certificate as a person reads them. */
public final class CertificateNames {
    private CertificateNames() {}

    public static String subject(X509Certificate certificate) {
        return common(certificate.getSubjectX500Principal());
    }

    public static String issuer(X509Certificate certificate) {
        return common(certificate.getIssuerX500Principal());
    }

    /** The common name, else the organisation, else the whole name. */
    private static String common(X500Principal principal) {
        X500Name name = X500Name.getInstance(principal.getEncoded());
        for (ASN1ObjectIdentifier kind : List.of(BCStyle.CN, BCStyle.O)) {
            RDN[] found = name.getRDNs(kind);
            if (found.length > 0) {
                return text(found[0].getFirst().getValue());
            }
        }
        return principal.getName();
    }

    private static String text(ASN1Encodable value) {
        String written = value instanceof ASN1String text ? text.getString() : value.toString();
        return Normalizer.normalize(written, Normalizer.Form.NFC).strip();
    }
}
