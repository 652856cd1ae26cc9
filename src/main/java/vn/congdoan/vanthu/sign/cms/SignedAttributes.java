package vn.congdoan.vanthu.sign.cms;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/**
 * What a signature covers beside the file: the file's digest, and by their digests all certificates that come along, so that none
 * can be exchanged or changed (RFC 5035). PAdES forbids the time among them (ETSI EN 319 142-1, 6.3).
 */
public final class SignedAttributes {
    private static final AlgorithmIdentifier SHA_256 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);

    private SignedAttributes() {}

    /** @param chain the signer's first */
    public static DERSet of(byte[] digest, List<X509Certificate> chain) throws GeneralSecurityException {
        ASN1EncodableVector attributes = new ASN1EncodableVector();
        attributes.add(attribute(CMSAttributes.contentType, new DERSet(CMSObjectIdentifiers.data)));
        attributes.add(attribute(CMSAttributes.messageDigest, new DERSet(new DEROctetString(digest))));
        attributes.add(attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(bound(chain))));
        return new DERSet(attributes);
    }

    /** The bytes that are signed. */
    public static byte[] encoded(DERSet attributes) {
        try {
            return attributes.getEncoded(ASN1Encoding.DER);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Attribute attribute(ASN1ObjectIdentifier kind, DERSet values) {
        return new Attribute(kind, values);
    }

    private static SigningCertificateV2 bound(List<X509Certificate> chain) throws GeneralSecurityException {
        List<ESSCertIDv2> ids = new ArrayList<>();
        for (X509Certificate certificate : chain) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            ids.add(new ESSCertIDv2(SHA_256, digest));
        }
        return new SigningCertificateV2(ids.toArray(new ESSCertIDv2[0]));
    }
}
