package vn.congdoan.vanthu.sign.verify;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.operator.DefaultAlgorithmNameFinder;
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
        requireSameCertificate(signer, certificates.get(0));
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

    /** The signed attribute that binds the certificate (RFC 5035), where there is one. */
    private static void requireSameCertificate(SignerInformation signer, X509Certificate certificate)
            throws CmsSignature.Broken, GeneralSecurityException {
        Attribute attribute = signer.getSignedAttributes() == null
                ? null
                : signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        if (attribute == null) {
            return;
        }
        ESSCertIDv2 bound = SigningCertificateV2.getInstance(
                        attribute.getAttrValues().getObjectAt(0))
                .getCerts()[0];
        String digest = bound.getHashAlgorithm().getAlgorithm().getId();
        byte[] actual = MessageDigest.getInstance(digest, CmsSignature.provider()).digest(certificate.getEncoded());
        if (!Arrays.equals(actual, bound.getCertHash())) {
            throw new CmsSignature.Broken("another certificate", null);
        }
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
