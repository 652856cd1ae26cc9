package vn.congdoan.vanthu.sign.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congdoan.vanthu.app.signing.SigningDrafts.EXPORTS;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.StampingProperties;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.app.signing.SigningDrafts;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.sign.SigningSituation;

class SameDocumentTest {
    private static final byte[] PREPARED = SigningSituation.prepared(SigningDrafts.plan());

    private static Optional<String> difference(byte[] signed) {
        return SameDocument.isPreparedFrom(PREPARED, signed).map(MessageRef::key);
    }

    @Test
    void knowsTheFileThatWasSigned() throws Exception {
        try (SigningSituation situation = new SigningSituation()) {
            byte[] signed = situation.byLeader(PREPARED);
            assertThat(difference(signed)).isEmpty();
            assertThat(difference(situation.byOffice(signed))).isEmpty();
        }
    }

    @Test
    void knowsTheFileThatAnotherProgramWroteAnew() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(PREPARED)) {
            document.save(out);
        }
        assertThat(out.toByteArray()).isNotEqualTo(PREPARED);
        assertThat(difference(out.toByteArray())).isEmpty();
    }

    @Test
    void namesAnotherDocument() {
        assertThat(difference(EXPORTS.pdf(SigningDrafts.longPlan()))).contains("sign.same.pages");
        assertThat(difference(EXPORTS.pdf(SigningDrafts.numbered()))).contains("sign.same.text");
    }

    @Test
    void namesWhatIsPaintedOverThoughTheBytesAreStillThere() throws Exception {
        byte[] painted = appended(document -> new PdfCanvas(document.getPage(1))
                .rectangle(50, 50, 90, 90)
                .fill()
                .release());
        assertThat(painted).startsWith(PREPARED);
        assertThat(difference(painted)).contains("sign.same.content");
    }

    private static byte[] appended(Consumer<PdfDocument> change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfDocument document = new PdfDocument(
                new PdfReader(new ByteArrayInputStream(PREPARED)),
                new PdfWriter(out),
                new StampingProperties().useAppendMode())) {
            change.accept(document);
        }
        return out.toByteArray();
    }
}
