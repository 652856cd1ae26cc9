package vn.congdoan.vanthu.sign.verify;

import com.itextpdf.kernel.pdf.PdfDate;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.signatures.SignatureUtil;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.signature.SignatureStatus;
import vn.congdoan.vanthu.domain.signature.SignatureStatus.Addition;
import vn.congdoan.vanthu.domain.signature.SignatureStatus.Trust;
import vn.congdoan.vanthu.sign.file.PdfFiles;
import vn.congdoan.vanthu.sign.key.CertificateNames;

/**
 * Reads and judges the signatures of PDF files. Nothing is asked over the network: what a file doesn't bring along and this
 * machine doesn't know stays unknown, and is told so.
 */
public final class SignatureVerification {
    private static final Logger LOG = LoggerFactory.getLogger(SignatureVerification.class);

    private final TrustedRoots roots;

    public SignatureVerification(TrustedRoots roots) {
        this.roots = roots;
    }

    /**
     * All signatures in the order in which they were made.
     *
     * @return empty when the file has none
     * @throws ProblemException when the file can't be read as a PDF: {@code sign.pdf.…}
     */
    public List<SignatureStatus> verify(byte[] pdf) {
        try (PdfDocument document = PdfFiles.open(pdf)) {
            return statuses(pdf, document, new TrustCheck(roots, document));
        } catch (ProblemException e) {
            throw e;
        } catch (RuntimeException | AssertionError | StackOverflowError | OutOfMemoryError e) {
            throw ProblemException.causedBy(e, "sign.pdf.damaged");
        }
    }

    /** Only whether the signatures are whole and what was added behind them; trust stays unknown. */
    public static List<SignatureStatus> integrity(byte[] pdf, PdfDocument document) {
        try {
            return statuses(pdf, document, null);
        } catch (ProblemException e) {
            throw e;
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            throw ProblemException.causedBy(e, "sign.pdf.damaged");
        }
    }

    private static List<SignatureStatus> statuses(byte[] pdf, PdfDocument document, TrustCheck trust) {
        LaterRevisions later = new LaterRevisions(pdf, document);
        SignatureUtil signatures = new SignatureUtil(document);
        List<SignatureStatus> statuses = new ArrayList<>();
        for (String name : signatures.getSignatureNames()) {
            statuses.add(status(name, signatures.getSignatureDictionary(name), pdf, later, trust));
        }
        return statuses;
    }

    private static SignatureStatus status(
            String name, PdfDictionary signature, byte[] pdf, LaterRevisions later, TrustCheck trust) {
        SignedRange range = SignedRange.of(signature, pdf);
        if (range == null) {
            return broken(name, signature, MessageRef.of("sign.verify.range"));
        }
        try {
            CmsSignature value = read(signature, range, pdf);
            return judged(name, signature, value, range, pdf, later, trust);
        } catch (CmsSignature.Broken e) {
            LOG.debug("signature {} is broken", name, e);
            return broken(name, signature, MessageRef.of("sign.verify.changed"));
        }
    }

    private static CmsSignature read(PdfDictionary signature, SignedRange range, byte[] pdf)
            throws CmsSignature.Broken {
        PdfName kind = signature.getAsName(PdfName.SubFilter);
        if (PdfName.ETSI_RFC3161.equals(kind)) {
            return CmsSignature.readStamp(range.value(pdf), range.covered(pdf));
        }
        return CmsSignature.read(
                range.value(pdf), range.covered(pdf), PdfName.Adbe_pkcs7_sha1.equals(kind), OwnMark.isOn(signature));
    }

    private static SignatureStatus judged(
            String name,
            PdfDictionary signature,
            CmsSignature value,
            SignedRange range,
            byte[] pdf,
            LaterRevisions later,
            TrustCheck trust) {
        Addition added = later.after(range.end());
        Instant time =
                value.stamp() == null ? claimedTime(signature) : value.stamp().time();
        List<MessageRef> remarks = new ArrayList<>();
        if (added == Addition.FORBIDDEN) {
            remarks.add(MessageRef.of("sign.verify.addedForbidden"));
        }
        TrustCheck.Result trusted =
                trust == null ? new TrustCheck.Result(Trust.UNKNOWN, List.of()) : trust.of(value, time);
        remarks.addAll(trusted.remarks());
        if (added == Addition.ALLOWED) {
            remarks.add(MessageRef.of("sign.verify.addedAllowed"));
        }
        return new SignatureStatus(
                name,
                CertificateNames.subject(value.signer()),
                CertificateNames.issuer(value.signer()),
                time,
                value.stamp() != null,
                true,
                range.reachesEnd(pdf),
                added,
                trusted.trust(),
                remarks);
    }

    /** As the file says, which anybody could have written. */
    private static Instant claimedTime(PdfDictionary signature) {
        PdfString written = signature.getAsString(PdfName.M);
        var time = written == null ? null : PdfDate.decode(written.getValue());
        return time == null ? null : time.toInstant();
    }

    private static SignatureStatus broken(String name, PdfDictionary signature, MessageRef why) {
        PdfString signer = signature.getAsString(PdfName.Name);
        return new SignatureStatus(
                name,
                signer == null ? "" : signer.toUnicodeString(),
                "",
                claimedTime(signature),
                false,
                false,
                false,
                Addition.FORBIDDEN,
                Trust.UNKNOWN,
                List.of(why));
    }
}
