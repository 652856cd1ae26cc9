package vn.congdoan.vanthu.app.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.congdoan.vanthu.app.signing.SigningDrafts.EXPORTS;
import static vn.congdoan.vanthu.app.signing.SigningDrafts.FAMILY;

import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.signature.SignatureStatus;
import vn.congdoan.vanthu.domain.signature.SigningRole;
import vn.congdoan.vanthu.sign.SigningSituation;

class SigningServiceTest {
    private static SigningSituation situation;

    @BeforeAll
    static void issue() throws Exception {
        situation = new SigningSituation();
    }

    @AfterAll
    static void close() {
        situation.close();
    }

    @Test
    void neverMakesAnotherDateThanTheOneThatIsPrinted() {
        Clock april = Clock.offset(SigningDrafts.CLOCK, Duration.ofDays(30));
        SigningService later = new SigningService(() -> FAMILY, SigningSituation.PLACES, null, april);
        byte[] pdf = SigningSituation.prepared(SigningDrafts.plan());
        SigningOrder order = SigningOrder.as(SigningRole.DATE);
        assertThatThrownBy(() -> later.sign(pdf, order, situation.office)).hasMessageContaining("sign.date.otherMonth");
        assertThat(later.sign(pdf, order.withText("31"), situation.office).visible())
                .isTrue();
    }

    @Test
    void leavesAPrintedDayAsItIs() {
        SignedPdf signed = SigningSituation.SIGNING.sign(
                EXPORTS.pdf(SigningDrafts.numbered()), SigningOrder.as(SigningRole.DATE), situation.office);
        assertThat(signed.visible()).isFalse();
        assertThat(signed.remarks()).extracting(MessageRef::key).containsExactly("sign.done.dayPrinted");
    }

    @Test
    void namesTheRightPersonAndTheWrongOne() {
        situation.leader.requireOf("NGUYEN THI HUONG");
        assertThatThrownBy(() -> situation.leader.requireOf("Lê Văn Đạt"))
                .hasMessageContaining("sign.key.wrongPerson")
                .hasMessageContaining(SigningDrafts.SIGNER)
                .hasMessageContaining("Lê Văn Đạt");
    }

    /** A page on which no document is recognised: signed all the same, but never over its text. */
    @Test
    void signsUnseenWhereNoPlaceIsFound() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfDocument document = new PdfDocument(new PdfWriter(out))) {
            new PdfCanvas(document.addNewPage(PageSize.A4))
                    .beginText()
                    .setFontAndSize(PdfFontFactory.createFont(), 12)
                    .moveText(72, 700)
                    .showText("This page holds nothing but a sentence that is long enough to be read as text.")
                    .endText()
                    .release();
        }
        SignedPdf signed =
                SigningSituation.SIGNING.sign(out.toByteArray(), SigningOrder.as(SigningRole.PERSON), situation.leader);
        assertThat(signed.visible()).isFalse();
        assertThat(signed.remarks()).extracting(MessageRef::key).containsExactly("sign.done.invisible");
        assertThat(situation.verify(signed.pdf())).singleElement().matches(SignatureStatus::isSound);
    }

    @Test
    void letsEverybodySignOverTheOwnName() {
        SigningOrder order = SigningOrder.as(SigningRole.PERSON);
        byte[] prepared = SigningSituation.prepared(SigningDrafts.minutes());
        byte[] plain = EXPORTS.pdf(SigningDrafts.minutes());
        for (byte[] pdf : new byte[][] {prepared, plain}) {
            SignedPdf chair = SigningSituation.SIGNING.sign(pdf, order, situation.leader);
            assertThat(chair.field().name()).isEqualTo("SigNguoiKy2");
            SignedPdf other = SigningSituation.SIGNING.sign(chair.pdf(), order, situation.office);
            assertThat(other.field().name()).isEqualTo("SigNguoiKy");
            assertThatThrownBy(() -> SigningSituation.SIGNING.sign(other.pdf(), order, situation.leader))
                    .hasMessageContaining("sign.order.alreadySigned");
        }
    }

    /** The words of the person's signature stand where the seal's place was measured. */
    @Test
    void findsThePlaceOfTheSealAlsoWhenAPersonHasSignedInWords() {
        byte[] signed = situation.byLeader(EXPORTS.pdf(SigningDrafts.plan()));
        SignedPdf sealed =
                SigningSituation.SIGNING.sign(signed, SigningOrder.as(SigningRole.ORGANISATION), situation.office);
        assertThat(sealed.visible()).isTrue();
        assertThat(sealed.field().place()).isNotNull();
    }

    @Test
    void refusesAPictureThatIsNone() {
        SigningOrder order = SigningOrder.as(SigningRole.PERSON).withPicture("không phải ảnh".getBytes());
        byte[] pdf = SigningSituation.prepared(SigningDrafts.plan());
        assertThatThrownBy(() -> SigningSituation.SIGNING.sign(pdf, order, situation.leader))
                .hasMessageContaining("sign.picture.broken");
    }
}
