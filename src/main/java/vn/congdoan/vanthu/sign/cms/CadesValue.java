package vn.congdoan.vanthu.sign.cms;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.Certificate;

/**
 * A signature's value as PAdES baseline writes it (CMS detached, RFC 5652). The same parts give the same bytes.
 *
 * @param attributes what is signed
 * @param chain the signer's certificate first
 * @param stamp a time-stamp token; null for none
 */
public record CadesValue(ASN1Set attributes, byte[] signature, List<X509Certificate> chain, byte[] stamp) {

    /** The bytes for the file. */
    public byte[] encoded() throws GeneralSecurityException {
        try {
            SignedData data = new SignedData(
                    new DERSet(algorithms().digestIdentifier()),
                    new ContentInfo(CMSObjectIdentifiers.data, null),
                    certificates(),
                    null,
                    new DERSet(signer()));
            return new ContentInfo(CMSObjectIdentifiers.signedData, data).getEncoded(ASN1Encoding.DER);
        } catch (IOException e) {
            throw new GeneralSecurityException(e);
        }
    }

    private SignerInfo signer() throws GeneralSecurityException, IOException {
        Certificate own = Certificate.getInstance(chain.get(0).getEncoded());
        SignerIdentifier identifier = new SignerIdentifier(
                new IssuerAndSerialNumber(own.getIssuer(), own.getSerialNumber().getValue()));
        return new SignerInfo(
                identifier,
                algorithms().digestIdentifier(),
                attributes,
                algorithms().signatureIdentifier(),
                new DEROctetString(signature),
                unsignedAttributes());
    }

    private CadesAlgorithms algorithms() {
        return CadesAlgorithms.of(chain.get(0).getPublicKey());
    }

    private ASN1Set unsignedAttributes() throws IOException {
        if (stamp == null) {
            return null;
        }
        ASN1Encodable token = ASN1Primitive.fromByteArray(stamp);
        return new DERSet(new Attribute(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, new DERSet(token)));
    }

    private ASN1Set certificates() throws GeneralSecurityException {
        ASN1EncodableVector all = new ASN1EncodableVector();
        for (X509Certificate certificate : chain) {
            all.add(Certificate.getInstance(certificate.getEncoded()));
        }
        return new DERSet(all);
    }
}
