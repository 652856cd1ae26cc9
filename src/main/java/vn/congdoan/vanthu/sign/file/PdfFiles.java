package vn.congdoan.vanthu.sign.file;

import com.itextpdf.io.source.RandomAccessSourceFactory;
import com.itextpdf.kernel.exceptions.BadPasswordException;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.ReaderProperties;
import java.io.IOException;
import vn.congdoan.vanthu.domain.problem.ProblemException;

/** PDF bytes as documents, which must be whole: a file that has to be repaired to be read can't be appended to. */
public final class PdfFiles {
    /** The mark may stand behind some bytes that a mail program put before it (ISO 32000-1, annex H.3.4.1). */
    private static final int MARK_WITHIN = 1024;

    private PdfFiles() {}

    /**
     * For reading only.
     *
     * @throws ProblemException {@code sign.pdf.empty}, {@code .notPdf}, {@code .encrypted}, {@code .damaged}
     */
    public static PdfDocument open(byte[] pdf) {
        requireMark(pdf);
        PdfDocument document = null;
        try {
            PdfReader reader = reader(pdf);
            document = new PdfDocument(reader);
            if (reader.isEncrypted()) {
                throw ProblemException.of("sign.pdf.encrypted");
            }
            if (reader.hasRebuiltXref() || reader.hasFixedXref() || document.getNumberOfPages() < 1) {
                throw ProblemException.of("sign.pdf.damaged");
            }
            return document;
        } catch (ProblemException e) {
            close(document);
            throw e;
        } catch (BadPasswordException e) {
            throw ProblemException.causedBy(e, "sign.pdf.encrypted");
        } catch (IOException | RuntimeException | AssertionError | StackOverflowError | OutOfMemoryError e) {
            throw ProblemException.causedBy(e, "sign.pdf.damaged");
        }
    }

    /** Reads the bytes without copying them. */
    public static PdfReader reader(byte[] pdf) throws IOException {
        return new PdfReader(new RandomAccessSourceFactory().createSource(pdf), new ReaderProperties());
    }

    private static void requireMark(byte[] pdf) {
        if (pdf.length == 0) {
            throw ProblemException.of("sign.pdf.empty");
        }
        int last = Math.min(pdf.length - 5, MARK_WITHIN);
        for (int i = 0; i <= last; i++) {
            if (pdf[i] == '%' && pdf[i + 1] == 'P' && pdf[i + 2] == 'D' && pdf[i + 3] == 'F' && pdf[i + 4] == '-') {
                return;
            }
        }
        throw ProblemException.of("sign.pdf.notPdf");
    }

    private static void close(PdfDocument document) {
        if (document != null) {
            document.close();
        }
    }
}
