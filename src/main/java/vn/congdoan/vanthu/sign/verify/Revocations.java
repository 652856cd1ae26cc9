package vn.congdoan.vanthu.sign.verify;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfStream;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The lists of revoked certificates that a document carries (DSS, ISO 32000-2, 12.8.4.3). */
final class Revocations {
    private static final Logger LOG = LoggerFactory.getLogger(Revocations.class);

    private final List<X509CRL> lists;

    private Revocations(List<X509CRL> lists) {
        this.lists = lists;
    }

    static Revocations in(PdfDocument document) {
        List<X509CRL> lists = new ArrayList<>();
        PdfDictionary store = document.getCatalog().getPdfObject().getAsDictionary(PdfName.DSS);
        PdfArray all = store == null ? null : store.getAsArray(PdfName.CRLs);
        for (int i = 0; all != null && i < all.size(); i++) {
            PdfStream stream = all.getAsStream(i);
            if (stream != null) {
                read(stream.getBytes(), lists);
            }
        }
        return new Revocations(lists);
    }

    private static void read(byte[] bytes, List<X509CRL> lists) {
        try {
            lists.add((X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(bytes)));
        } catch (GeneralSecurityException e) {
            LOG.debug("a list of revoked certificates is damaged", e);
        }
    }

    /** Whether it was revoked at that time; null when no list of its issuer is there. */
    Boolean isRevoked(X509Certificate certificate, List<X509Certificate> chain, Instant time) {
        if (chain.size() < 2) {
            return null;
        }
        Boolean revoked = null;
        for (X509CRL list : lists) {
            if (isOf(list, chain.get(1))) {
                X509CRLEntry entry = list.getRevokedCertificate(certificate);
                boolean here = entry != null
                        && !time.isBefore(entry.getRevocationDate().toInstant());
                revoked = here || Boolean.TRUE.equals(revoked);
            }
        }
        return revoked;
    }

    private static boolean isOf(X509CRL list, X509Certificate issuer) {
        try {
            list.verify(issuer.getPublicKey());
            return list.getIssuerX500Principal().equals(issuer.getSubjectX500Principal());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
