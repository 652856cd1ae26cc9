package vn.congdoan.vanthu.sign.verify;

import com.itextpdf.kernel.pdf.PdfDocument;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.signature.SignatureStatus.Trust;
import vn.congdoan.vanthu.sign.key.CertificateChains;
import vn.congdoan.vanthu.sign.key.CertificateNames;

/** Whether a signer's certificate comes from a trusted authority and was in force when it signed (RFC 5280, 6). */
final class TrustCheck {
    /** @param remarks the gravest first */
    record Result(Trust trust, List<MessageRef> remarks) {}

    private final TrustedRoots roots;
    private final Revocations revocations;

    TrustCheck(TrustedRoots roots, PdfDocument document) {
        this.roots = roots;
        this.revocations = Revocations.in(document);
    }

    /** @param time null when the file doesn't say */
    Result of(CmsSignature value, Instant time) {
        X509Certificate signer = value.signer();
        List<X509Certificate> known = new ArrayList<>(value.certificates());
        known.addAll(roots.certificates());
        List<X509Certificate> chain = CertificateChains.of(signer, known);
        X509Certificate top = chain.get(chain.size() - 1);
        if (time == null) {
            return new Result(Trust.UNKNOWN, List.of(MessageRef.of("sign.verify.noTime")));
        }
        if (!isInForce(signer, time)) {
            return new Result(Trust.NO, List.of(MessageRef.of("sign.verify.notInForce")));
        }
        Boolean revoked = revocations.isRevoked(signer, chain, time);
        if (Boolean.TRUE.equals(revoked)) {
            return new Result(Trust.NO, List.of(MessageRef.of("sign.verify.revoked")));
        }
        if (!roots.certificates().contains(top)) {
            return new Result(
                    Trust.UNKNOWN,
                    List.of(MessageRef.of("sign.verify.unknownAuthority", CertificateNames.issuer(top))));
        }
        if (!isPath(signer, known, time)) {
            return new Result(Trust.NO, List.of(MessageRef.of("sign.verify.chain")));
        }
        List<MessageRef> remarks = new ArrayList<>();
        if (value.stamp() != null && !isTrusted(value.stamp())) {
            remarks.add(MessageRef.of("sign.verify.unknownStamp"));
        }
        if (revoked == null) {
            remarks.add(MessageRef.of("sign.verify.revocationUnknown"));
        }
        return new Result(Trust.YES, remarks);
    }

    private boolean isTrusted(TimeStamp stamp) {
        List<X509Certificate> known = new ArrayList<>(stamp.certificates());
        known.addAll(roots.certificates());
        return isPath(stamp.certificates().get(0), known, stamp.time());
    }

    private static boolean isInForce(X509Certificate certificate, Instant time) {
        return !time.isBefore(certificate.getNotBefore().toInstant())
                && !time.isAfter(certificate.getNotAfter().toInstant());
    }

    private boolean isPath(X509Certificate signer, List<X509Certificate> known, Instant time) {
        try {
            Set<TrustAnchor> anchors = new HashSet<>();
            roots.certificates().forEach(root -> anchors.add(new TrustAnchor(root, null)));
            X509CertSelector target = new X509CertSelector();
            target.setCertificate(signer);
            PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors, target);
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(time));
            parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(known)));
            CertPathBuilder.getInstance("PKIX").build(parameters);
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
