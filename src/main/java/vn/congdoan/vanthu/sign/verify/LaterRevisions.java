package vn.congdoan.vanthu.sign.verify;

import com.itextpdf.kernel.pdf.DocumentRevision;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfRevisionsReader;
import com.itextpdf.signatures.AccessPermissions;
import com.itextpdf.signatures.validation.ValidatorChainBuilder;
import com.itextpdf.signatures.validation.context.CertificateSource;
import com.itextpdf.signatures.validation.context.TimeBasedContext;
import com.itextpdf.signatures.validation.context.ValidationContext;
import com.itextpdf.signatures.validation.context.ValidatorContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.congdoan.vanthu.domain.signature.SignatureStatus.Addition;
import vn.congdoan.vanthu.sign.file.PdfFiles;

/**
 * What was appended to a document after each of its signatures. Further signatures and filled fields are allowed; everything
 * else changes what is read, whether it replaces a page or lays something over it.
 */
final class LaterRevisions {
    private static final Logger LOG = LoggerFactory.getLogger(LaterRevisions.class);

    private final byte[] pdf;
    private final PdfDocument document;
    private List<Integer> forbidden;

    LaterRevisions(byte[] pdf, PdfDocument document) {
        this.pdf = pdf;
        this.document = document;
    }

    /** @param end first byte that the signature doesn't cover */
    Addition after(int end) {
        if (end == pdf.length) {
            return Addition.NOTHING;
        }
        if (forbidden == null) {
            forbidden = forbidden();
        }
        boolean changed = forbidden.stream().anyMatch(revision -> revision > end) || !looksAsBefore(end);
        return changed ? Addition.FORBIDDEN : Addition.ALLOWED;
    }

    private boolean looksAsBefore(int end) {
        try (PdfDocument earlier = PdfFiles.open(Arrays.copyOf(pdf, end))) {
            return SignedLooks.areSame(earlier, document);
        } catch (RuntimeException | AssertionError e) {
            LOG.debug("the signed revision can't be read", e);
            return false;
        }
    }

    /** Ends of the revisions that change more than they may; the whole file's when it can't be told. */
    private List<Integer> forbidden() {
        List<Integer> found = new ArrayList<>();
        try {
            List<Integer> ends = ends();
            int failures = 0;
            for (int end : ends) {
                int now = failures(Arrays.copyOf(pdf, end));
                if (now > failures) {
                    found.add(end);
                }
                failures = Math.max(now, failures);
            }
            if (ends.isEmpty() || ends.get(ends.size() - 1) < lastVisible()) {
                found.add(pdf.length); // bytes behind the last revision belong to none
            }
        } catch (IOException | RuntimeException | AssertionError | StackOverflowError e) {
            LOG.debug("revisions can't be told apart", e);
            found.add(pdf.length);
        }
        return found;
    }

    private int lastVisible() {
        int last = pdf.length;
        while (last > 0 && (pdf[last - 1] == '\n' || pdf[last - 1] == '\r')) {
            last--;
        }
        return last;
    }

    private List<Integer> ends() throws IOException {
        List<Integer> ends = new ArrayList<>();
        for (DocumentRevision revision : new PdfRevisionsReader(PdfFiles.reader(pdf)).getAllRevisions()) {
            ends.add((int) Math.min(revision.getEofOffset(), pdf.length));
        }
        return ends;
    }

    private static int failures(byte[] upTo) {
        try (PdfDocument document = PdfFiles.open(upTo)) {
            var context = new ValidationContext(
                    ValidatorContext.DOCUMENT_REVISIONS_VALIDATOR,
                    CertificateSource.SIGNER_CERT,
                    TimeBasedContext.PRESENT);
            var report = new ValidatorChainBuilder()
                    .buildDocumentRevisionsValidator()
                    .setAccessPermissions(AccessPermissions.FORM_FIELDS_MODIFICATION)
                    .validateAllDocumentRevisions(context, document);
            report.getFailures().forEach(failure -> LOG.debug("revision: {}", failure));
            return report.getFailures().size();
        }
    }
}
