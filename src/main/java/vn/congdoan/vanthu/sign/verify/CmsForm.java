package vn.congdoan.vanthu.sign.verify;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.operator.DefaultAlgorithmNameFinder;
import vn.congdoan.vanthu.sign.cms.CadesValue;
import vn.congdoan.vanthu.sign.key.CertificateChains;

/**
 * The parts of a signature's value that its signature doesn't cover, checked by what they must agree with, so that none can be
 * changed unseen.
 */
final class CmsForm {
    private CmsForm() {}

    static void require(CMSSignedData data, SignerInformation signer, List<X509Certificate> certificates)
            throws CmsSignature.Broken, GeneralSecurityException {
        requireAlgorithms(data, signer);
        List<ESSCertIDv2> bound = bound(signer);
        requireSame(bound, certificates);
        for (X509Certificate certificate : certificates) {
            requireUndamaged(certificate, certificates);
        }
    }

    private static void requireAlgorithms(CMSSignedData data, SignerInformation signer) throws CmsSignature.Broken {
        AlgorithmIdentifier digest = signer.getDigestAlgorithmID();
        boolean named = data.getDigestAlgorithmIDs().stream()
                .anyMatch(one -> one.getAlgorithm().equals(digest.getAlgorithm()));
        boolean plain = data.getDigestAlgorithmIDs().stream().allMatch(CmsForm::isPlain) && isPlain(digest);
        int version = data.getVersion();
        if (!named || !plain || version < 1 || version > 5 || signer.getVersion() != 1 && signer.getVersion() != 3) {
            throw new CmsSignature.Broken("algorithms that don't agree", null);
        }
    }

    private static boolean isPlain(AlgorithmIdentifier algorithm) {
        ASN1Encodable parameters = algorithm.getParameters();
        boolean known = new DefaultAlgorithmNameFinder().hasAlgorithmName(algorithm.getAlgorithm());
        return known && (parameters == null || DERNull.INSTANCE.equals(parameters));
    }

    /** The certificates that the signature binds (RFC 5035), the signer's first; empty where it binds none. */
    private static List<ESSCertIDv2> bound(SignerInformation signer) {
        Attribute attribute = signer.getSignedAttributes() == null
                ? null
                : signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        return attribute == null
                ? List.of()
                : List.of(SigningCertificateV2.getInstance(
                                attribute.getAttrValues().getObjectAt(0))
                        .getCerts());
    }

    private static void requireSame(List<ESSCertIDv2> bound, List<X509Certificate> certificates)
            throws CmsSignature.Broken, GeneralSecurityException {
        for (int i = 0; i < bound.size(); i++) {
            boolean found = false;
            for (X509Certificate certificate : i == 0 ? certificates.subList(0, 1) : certificates) {
                found |= isBound(bound.get(i), certificate);
            }
            if (!found) {
                throw new CmsSignature.Broken("another certificate", null);
            }
        }
    }

    private static boolean isBound(ESSCertIDv2 id, X509Certificate certificate) throws GeneralSecurityException {
        String digest = id.getHashAlgorithm().getAlgorithm().getId();
        byte[] actual =
                MessageDigest.getInstance(digest, CmsSignature.provider()).digest(certificate.getEncoded());
        return Arrays.equals(actual, id.getCertHash());
    }

    /**
     * A value that this program wrote has one form only, which is known in every byte. Those of other programs have too many to
     * know.
     */
    static void requireOwnForm(byte[] value, SignerInformation signer, List<X509Certificate> certificates)
            throws CmsSignature.Broken, GeneralSecurityException, IOException {
        SignerInfo info = signer.toASN1Structure();
        CadesValue same =
                new CadesValue(info.getAuthenticatedAttributes(), signer.getSignature(), certificates, stamp(info));
        byte[] expected = same.encoded();
        if (value.length < expected.length || !Arrays.equals(expected, Arrays.copyOf(value, expected.length))) {
            throw new CmsSignature.Broken("another form", null);
        }
    }

    private static byte[] stamp(SignerInfo info) throws IOException {
        if (info.getUnauthenticatedAttributes() == null) {
            return null;
        }
        Attribute attribute =
                Attribute.getInstance(info.getUnauthenticatedAttributes().getObjectAt(0));
        return attribute.getAttrValues().getObjectAt(0).toASN1Primitive().getEncoded();
    }

    /** Where the issuer came along, its signature on the certificate must be right. */
    private static void requireUndamaged(X509Certificate certificate, List<X509Certificate> all)
            throws CmsSignature.Broken {
        List<X509Certificate> issuers = all.stream()
                .filter(one -> one.getSubjectX500Principal().equals(certificate.getIssuerX500Principal()))
                .toList();
        if (!issuers.isEmpty() && issuers.stream().noneMatch(one -> CertificateChains.isIssuedBy(certificate, one))) {
            throw new CmsSignature.Broken("a damaged certificate", null);
        }
    }
}
