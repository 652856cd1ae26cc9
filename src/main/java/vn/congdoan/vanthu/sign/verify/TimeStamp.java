package vn.congdoan.vanthu.sign.verify;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/**
 * A stamp that a service put on a signature or on a document (RFC 3161).
 *
 * @param certificates the service's own first
 */
record TimeStamp(Instant time, List<X509Certificate> certificates) {

    /** The stamp on a signature; null for none. */
    static TimeStamp of(SignerInformation signer) throws CmsSignature.Broken, IOException {
        Attribute attribute = signer.getUnsignedAttributes() == null
                ? null
                : signer.getUnsignedAttributes().get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
        return attribute == null
                ? null
                : over(ContentInfo.getInstance(attribute.getAttrValues().getObjectAt(0)), signer.getSignature());
    }

    /** @throws CmsSignature.Broken when it is damaged or stamps something else */
    static TimeStamp over(ContentInfo content, byte[] stamped) throws CmsSignature.Broken, IOException {
        try {
            TimeStampToken token = new TimeStampToken(content);
            String digest =
                    token.getTimeStampInfo().getHashAlgorithm().getAlgorithm().getId();
            byte[] imprint =
                    MessageDigest.getInstance(digest, CmsSignature.provider()).digest(stamped);
            List<X509Certificate> certificates = certificates(token);
            boolean valid = Arrays.equals(imprint, token.getTimeStampInfo().getMessageImprintDigest())
                    && token.isSignatureValid(new JcaSimpleSignerInfoVerifierBuilder()
                            .setProvider(CmsSignature.provider())
                            .build(certificates.get(0).getPublicKey()));
            if (!valid) {
                throw new CmsSignature.Broken("a stamp of something else", null);
            }
            return new TimeStamp(token.getTimeStampInfo().getGenTime().toInstant(), certificates);
        } catch (TSPException | GeneralSecurityException | OperatorCreationException | CMSException e) {
            throw new CmsSignature.Broken("a damaged stamp", e);
        }
    }

    private static List<X509Certificate> certificates(TimeStampToken token)
            throws GeneralSecurityException, IOException, CMSException, CmsSignature.Broken {
        List<X509Certificate> all = new ArrayList<>();
        for (X509CertificateHolder holder : token.getCertificates().getMatches(null)) {
            all.add(token.getSID().match(holder) ? 0 : all.size(), CmsSignature.certificate(holder));
        }
        if (all.isEmpty()) {
            throw new CmsSignature.Broken("the service's certificate is missing", null);
        }
        return all;
    }
}
