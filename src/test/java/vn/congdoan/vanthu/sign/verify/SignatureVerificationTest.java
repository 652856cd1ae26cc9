package vn.congdoan.vanthu.sign.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.congdoan.vanthu.app.signing.SigningDrafts.EXPORTS;

import com.itextpdf.forms.fields.PdfFormCreator;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.EncryptionConstants;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.StampingProperties;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.pdf.annot.PdfTextAnnotation;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.app.signing.SigningDrafts;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.signature.SignatureStatus;
import vn.congdoan.vanthu.domain.signature.SignatureStatus.Addition;
import vn.congdoan.vanthu.domain.signature.SignatureStatus.Trust;
import vn.congdoan.vanthu.sign.SigningSituation;

class SignatureVerificationTest {
    private static SigningSituation situation;
    private static byte[] once;
    private static byte[] twice;

    @BeforeAll
    static void sign() throws Exception {
        situation = new SigningSituation();
        once = situation.byLeader(SigningSituation.prepared(SigningDrafts.plan()));
        twice = situation.byOffice(once);
    }

    @AfterAll
    static void close() {
        situation.close();
    }

    /** What somebody does to an open document. */
    private interface Change {
        void to(PdfDocument document) throws IOException;
    }

    private static byte[] appended(byte[] pdf, Change change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfDocument document = new PdfDocument(
                new PdfReader(new ByteArrayInputStream(pdf)),
                new PdfWriter(out),
                new StampingProperties().useAppendMode())) {
            change.to(document);
        }
        return out.toByteArray();
    }

    private static void assertForbidden(byte[] changed) {
        List<SignatureStatus> statuses = situation.verify(changed);
        assertThat(statuses).isNotEmpty().noneMatch(SignatureStatus::isSound);
        assertThat(statuses).allMatch(one -> one.later() == Addition.FORBIDDEN);
        assertThat(statuses.get(0).remarks().get(0).key()).isEqualTo("sign.verify.addedForbidden");
        assertThatThrownBy(() -> situation.byOffice(changed))
                .hasMessageContaining("sign.pdf.broken")
                .hasMessageContaining(SigningDrafts.SIGNER);
    }

    @Test
    void findsNothingWrongWithWhatWasJustSigned() {
        SignatureStatus status = situation.verify(once).get(0);
        assertThat(status.isSound()).isTrue();
        assertThat(status.coversWholeFile()).isTrue();
        assertThat(status.signer()).isEqualTo(SigningDrafts.SIGNER);
        assertThat(status.time()).isEqualTo(SigningDrafts.CLOCK.instant());
        assertThat(status.trusted()).isEqualTo(Trust.YES);
    }

    @Test
    void noticesTextPaintedOverASignedPage() throws Exception {
        assertForbidden(appended(
                once,
                document -> new PdfCanvas(document.getPage(1))
                        .rectangle(100, 100, 200, 50)
                        .fill()
                        .release()));
    }

    @Test
    void noticesAPageThatIsAdded() throws Exception {
        assertForbidden(appended(once, PdfDocument::addNewPage));
    }

    @Test
    void noticesANoteLaidOverThePage() throws Exception {
        assertForbidden(appended(
                once,
                document -> document.getPage(1)
                        .addAnnotation(
                                new PdfTextAnnotation(new Rectangle(100, 400, 50, 50)).setContents("không đồng ý"))));
    }

    @Test
    void noticesAnotherPictureOfASignature() throws Exception {
        assertForbidden(appended(once, document -> {
            PdfDictionary field = PdfFormCreator.getAcroForm(document, false)
                    .getField("SigNguoiKy")
                    .getPdfObject();
            PdfFormXObject other = new PdfFormXObject(new Rectangle(100, 50));
            new PdfCanvas(other, document).rectangle(0, 0, 100, 50).fill().release();
            other.makeIndirect(document);
            field.getAsDictionary(PdfName.AP).put(PdfName.N, other.getPdfObject());
            field.setModified();
            field.getAsDictionary(PdfName.AP).setModified();
        }));
    }

    @Test
    void noticesAChangeBetweenTwoSignatures() throws Exception {
        byte[] changed = appended(once, document -> document.getCatalog().put(PdfName.OpenAction, new PdfString("x")));
        assertForbidden(changed);
    }

    @Test
    void noticesBytesBehindTheEnd() {
        byte[] longer = Arrays.copyOf(twice, twice.length + 40);
        Arrays.fill(longer, twice.length, longer.length, (byte) 'x');
        assertThat(soundAndWhole(longer)).isFalse();
    }

    @Test
    void noticesARangeThatLeavesOutMoreThanTheValue() {
        String text = new String(once, StandardCharsets.ISO_8859_1);
        int at = text.lastIndexOf("/ByteRange");
        String range = text.substring(at, text.indexOf(']', at) + 1);
        String[] numbers = range.replaceAll("[^0-9 ]", "").strip().split(" +");
        String shorter = numbers[3].substring(0, numbers[3].length() - 1) + "0";
        byte[] changed = text.replace(range, range.replace(numbers[3], shorter)).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(situation.verify(changed)).noneMatch(SignatureStatus::isSound);
    }

    @Test
    void tellsWhoIsNotTrustedHere() {
        SignatureVerification nobody = new SignatureVerification(TrustedRoots.of(List.of()));
        SignatureStatus status = nobody.verify(once).get(0);
        assertThat(status.isSound()).isTrue();
        assertThat(status.trusted()).isEqualTo(Trust.UNKNOWN);
        assertThat(status.remarks().get(0).key()).isEqualTo("sign.verify.unknownAuthority");
    }

    @Test
    void findsNoSignatureInAnUnsignedFile() {
        assertThat(situation.verify(EXPORTS.pdf(SigningDrafts.plan()))).isEmpty();
        assertThat(situation.verify(SigningSituation.prepared(SigningDrafts.plan())))
                .isEmpty();
    }

    @Test
    void namesFilesThatAreNoPdfs() throws Exception {
        assertNamed(new byte[0], "sign.pdf.empty");
        assertNamed("KẾ HOẠCH".getBytes(StandardCharsets.UTF_8), "sign.pdf.notPdf");
        assertNamed("%PDF-1.7\nrác".getBytes(StandardCharsets.UTF_8), "sign.pdf.damaged");
        assertNamed(Arrays.copyOf(once, once.length / 2), "sign.pdf.damaged");
        assertNamed(encrypted(), "sign.pdf.encrypted");
    }

    private static void assertNamed(byte[] pdf, String key) {
        assertThatThrownBy(() -> situation.verify(pdf))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(key);
        assertThatThrownBy(() -> situation.byLeader(pdf))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(key);
    }

    private static byte[] encrypted() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WriterProperties properties = new WriterProperties()
                .setStandardEncryption(
                        "mở".getBytes(StandardCharsets.UTF_8),
                        "chủ".getBytes(StandardCharsets.UTF_8),
                        EncryptionConstants.ALLOW_PRINTING,
                        EncryptionConstants.ENCRYPTION_AES_128);
        try (PdfDocument document = new PdfDocument(new PdfWriter(out, properties))) {
            document.addNewPage();
        }
        return out.toByteArray();
    }

    /** Every byte counts: covered by the signature, or a part of its value, or where the file's parts are found. */
    @Test
    void neverFindsAChangedFileWhole() {
        Random random = new Random(20260305);
        for (int i = 0; i < 500; i++) {
            byte[] pdf = i % 2 == 0 ? once : twice;
            byte[] changed = pdf.clone();
            int at = random.nextInt(changed.length);
            changed[at] ^= (byte) (1 + random.nextInt(255));
            assertThat(soundAndWhole(changed))
                    .as("byte %d of %d", at, pdf.length)
                    .isFalse();
        }
    }

    /** The value itself isn't covered by its signature: its own bytes are the ones to tamper with. */
    @Test
    void neverFindsAChangedValueWhole() {
        String text = new String(once, StandardCharsets.ISO_8859_1);
        int start = text.lastIndexOf("/Contents <") + "/Contents ".length();
        int end = text.indexOf('>', start);
        Random random = new Random(1);
        for (int i = 0; i < 300; i++) {
            byte[] changed = once.clone();
            int at = start + random.nextInt(end - start + 1);
            byte before = changed[at];
            changed[at] = (byte) "0123456789abcdefABCDEF<> ".charAt(random.nextInt(25));
            if (changed[at] != before) {
                assertThat(soundAndWhole(changed))
                        .as("%d: %c for %c", at - start, changed[at], before)
                        .isFalse();
            }
        }
    }

    private static boolean soundAndWhole(byte[] pdf) {
        try {
            List<SignatureStatus> statuses = situation.verify(pdf);
            return statuses.stream().anyMatch(one -> one.isSound() && one.coversWholeFile());
        } catch (ProblemException named) {
            return false;
        }
    }
}
