package vn.congdoan.vanthu.sign.verify;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Provider;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * The value of a signature (CMS, RFC 5652), read strictly.
 *
 * @param certificates all that came with it, the signer's first
 * @param stamp null without a time stamp
 */
record CmsSignature(
        X509Certificate signer, List<X509Certificate> certificates, SignerInformation information, TimeStamp stamp) {
    private static final Provider PROVIDER = new BouncyCastleProvider();

    /** The value is damaged or doesn't belong to what it covers. */
    static final class Broken extends Exception {
        private static final long serialVersionUID = 1L;

        Broken(String why, Throwable cause) {
            super(why, cause);
        }
    }

    /**
     * @param value with the zeros that fill up its room
     * @param sha1Content whether the covered bytes are signed by their SHA-1 digest, as old programs did
     * @param own whether this program says to have signed
     * @throws Broken when anything of it isn't as it was signed
     */
    static CmsSignature read(byte[] value, byte[] covered, boolean sha1Content, boolean own) throws Broken {
        try {
            ContentInfo content = content(value);
            CMSSignedData data = sha1Content
                    ? withDigest(content, covered)
                    : new CMSSignedData(new CMSProcessableByteArray(covered), content);
            if (data.getSignerInfos().size() != 1) {
                throw new Broken("not exactly one signer", null);
            }
            SignerInformation signer = data.getSignerInfos().iterator().next();
            List<X509Certificate> certificates = certificates(data, signer);
            verify(signer, certificates.get(0));
            CmsForm.require(data, signer, certificates);
            if (own) {
                CmsForm.requireOwnForm(value, signer, certificates);
            }
            return new CmsSignature(certificates.get(0), certificates, signer, TimeStamp.of(signer));
        } catch (CMSException
                | IOException
                | GeneralSecurityException
                | OperatorCreationException
                | RuntimeException e) {
            throw new Broken("unreadable", e);
        }
    }

    /** A stamp of a time-stamp service over the document itself (RFC 3161). */
    static CmsSignature readStamp(byte[] value, byte[] covered) throws Broken {
        try {
            TimeStamp stamp = TimeStamp.over(content(value), covered);
            List<X509Certificate> all = stamp.certificates();
            return new CmsSignature(all.get(0), all, null, stamp);
        } catch (IOException | RuntimeException e) {
            throw new Broken("unreadable", e);
        }
    }

    static Provider provider() {
        return PROVIDER;
    }

    private static ContentInfo content(byte[] value) throws IOException, Broken {
        ByteArrayInputStream bytes = new ByteArrayInputStream(value);
        ContentInfo content;
        try (ASN1InputStream in = new ASN1InputStream(bytes)) {
            content = ContentInfo.getInstance(in.readObject());
        }
        for (int next = bytes.read(); next >= 0; next = bytes.read()) {
            if (next != 0) {
                throw new Broken("something hides behind the value", null);
            }
        }
        if (content == null) {
            throw new Broken("empty", null);
        }
        return content;
    }

    private static CMSSignedData withDigest(ContentInfo content, byte[] covered)
            throws CMSException, GeneralSecurityException, Broken {
        CMSSignedData data = new CMSSignedData(content);
        byte[] expected = MessageDigest.getInstance("SHA-1").digest(covered);
        if (data.getSignedContent() == null
                || !Arrays.equals(expected, (byte[]) data.getSignedContent().getContent())) {
            throw new Broken("another content", null);
        }
        return data;
    }

    private static List<X509Certificate> certificates(CMSSignedData data, SignerInformation signer)
            throws GeneralSecurityException, IOException, Broken {
        List<X509Certificate> all = new ArrayList<>();
        for (X509CertificateHolder holder : data.getCertificates().getMatches(null)) {
            X509Certificate certificate = certificate(holder);
            all.add(signer.getSID().match(holder) ? 0 : all.size(), certificate);
        }
        boolean found = data.getCertificates().getMatches(null).stream().anyMatch(signer.getSID()::match);
        if (!found) {
            throw new Broken("the signer's certificate is missing", null);
        }
        return all;
    }

    static X509Certificate certificate(X509CertificateHolder holder) throws GeneralSecurityException, IOException {
        CertificateFactory factory = CertificateFactory.getInstance("X.509");
        return (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(holder.getEncoded()));
    }

    private static void verify(SignerInformation signer, X509Certificate certificate)
            throws CMSException, OperatorCreationException, Broken {
        boolean valid = signer.verify(
                new JcaSimpleSignerInfoVerifierBuilder().setProvider(PROVIDER).build(certificate.getPublicKey()));
        if (!valid) {
            throw new Broken("another content", null);
        }
    }
}
