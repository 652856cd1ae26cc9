package vn.congdoan.vanthu.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.congdoan.vanthu.app.signing.SigningDrafts.CLOCK;
import static vn.congdoan.vanthu.app.signing.SigningDrafts.EXPORTS;
import static vn.congdoan.vanthu.app.signing.SigningDrafts.FAMILY;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congdoan.vanthu.app.signing.OpenKey;
import vn.congdoan.vanthu.app.signing.SignedPdf;
import vn.congdoan.vanthu.app.signing.SigningDrafts;
import vn.congdoan.vanthu.app.signing.SigningOrder;
import vn.congdoan.vanthu.app.signing.SigningPlacesService;
import vn.congdoan.vanthu.app.signing.SigningService;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.signature.KeySource;
import vn.congdoan.vanthu.domain.signature.SignatureStatus;
import vn.congdoan.vanthu.domain.signature.SignatureStatus.Addition;
import vn.congdoan.vanthu.domain.signature.SignatureStatus.Trust;
import vn.congdoan.vanthu.domain.signature.SigningRole;
import vn.congdoan.vanthu.format.FormatPacks;
import vn.congdoan.vanthu.render.pdf.ArchivalCheck;
import vn.congdoan.vanthu.sign.verify.SignatureVerification;
import vn.congdoan.vanthu.sign.verify.TrustedRoots;

/** A document as the program exports it, signed by everybody in turn, and judged by the programs of others. */
class SignedDocumentTest {
    private static final SigningPlacesService PLACES = new SigningPlacesService(FormatPacks.builtIn()::all);
    private static final SigningService SIGNING = new SigningService(() -> FAMILY, PLACES, null, CLOCK);

    @TempDir
    static Path folder;

    private static TestAuthority authority;
    private static OpenKey leader;
    private static OpenKey office;
    private static byte[] signature;
    private static byte[] seal;

    @BeforeAll
    static void issue() throws Exception {
        authority = TestAuthority.create();
        leader = open(authority.person(SigningDrafts.SIGNER), "leader.p12");
        office = open(authority.person("Công đoàn Giáo dục tỉnh Hoa Lâm"), "office.p12");
        signature = Pictures.signature();
        seal = Pictures.seal();
    }

    @AfterAll
    static void close() {
        leader.close();
        office.close();
    }

    private static OpenKey open(TestAuthority.Identity identity, String name) throws Exception {
        Path file = identity.store(folder.resolve(name));
        return SIGNING.open(new KeySource.KeyFile(file.toString()), TestAuthority.PIN.toCharArray());
    }

    private static byte[] prepared(Draft draft) {
        return SIGNING.prepare(EXPORTS.pdf(draft), PLACES.of(EXPORTS.set(draft), FAMILY));
    }

    private static byte[] byAll(byte[] pdf) {
        byte[] signed = sign(pdf, SigningOrder.as(SigningRole.PERSON).withPicture(signature), leader);
        signed = sign(signed, SigningOrder.as(SigningRole.NUMBER).withText("06"), office);
        signed = sign(signed, SigningOrder.as(SigningRole.DATE), office);
        return sign(signed, SigningOrder.as(SigningRole.ORGANISATION).withPicture(seal), office);
    }

    private static byte[] sign(byte[] pdf, SigningOrder order, OpenKey key) {
        SignedPdf signed = SIGNING.sign(pdf, order, key);
        assertThat(signed.remarks()).isEmpty();
        assertThat(signed.visible()).isTrue();
        assertThat(signed.pdf()).startsWith(pdf);
        return signed.pdf();
    }

    private static List<SignatureStatus> verify(byte[] pdf) {
        return new SignatureVerification(TrustedRoots.of(List.of(authority.certificate()))).verify(pdf);
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.getDocumentCatalog().getAcroForm().flatten();
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void holdsFourSignaturesThatEverybodyFindsValid(boolean fields) throws Exception {
        byte[] pdf = fields ? prepared(SigningDrafts.plan()) : EXPORTS.pdf(SigningDrafts.plan());
        byte[] signed = byAll(pdf);
        Files.write(Path.of(System.getProperty("java.io.tmpdir"), "vanthu-signed-" + fields + ".pdf"), signed);
        List<SignatureStatus> statuses = verify(signed);
        assertThat(statuses)
                .extracting(SignatureStatus::fieldName)
                .containsExactly("SigNguoiKy", "SoVanBan", "NgayBanHanh", "SigCoQuan");
        assertThat(statuses).allMatch(SignatureStatus::isSound).allMatch(one -> one.trusted() == Trust.YES);
        assertThat(statuses).extracting(SignatureStatus::coversWholeFile).containsExactly(false, false, false, true);
        assertThat(statuses)
                .extracting(SignatureStatus::later)
                .containsExactly(Addition.ALLOWED, Addition.ALLOWED, Addition.ALLOWED, Addition.NOTHING);
        assertThat(OtherVerifiers.dss(signed, authority.certificate())).containsExactly(true, true, true, true);
        assertThat(OtherVerifiers.levels(signed)).containsOnly("PAdES-BASELINE-B");
    }

    @Test
    void isValidForPoppler() throws Exception {
        assumeTrue(OtherVerifiers.hasPdfsig() || System.getenv("CI") != null);
        assertThat(OtherVerifiers.validByPdfsig(byAll(prepared(SigningDrafts.plan()))))
                .isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "longPlan"})
    void staysAnArchivalFileAfterEveryStep(String kind) throws Exception {
        Draft draft = kind.equals("plan") ? SigningDrafts.plan() : SigningDrafts.longPlan();
        byte[] pdf = prepared(draft);
        assertThat(ArchivalCheck.faults(pdf)).isEmpty();
        byte[] signed = sign(pdf, SigningOrder.as(SigningRole.PERSON).withPicture(signature), leader);
        assertThat(ArchivalCheck.faults(signed)).isEmpty();
        signed = sign(signed, SigningOrder.as(SigningRole.NUMBER).withText("06"), office);
        signed = sign(signed, SigningOrder.as(SigningRole.DATE), office);
        assertThat(ArchivalCheck.faults(signed)).isEmpty();
        signed = sign(signed, SigningOrder.as(SigningRole.ORGANISATION), office);
        assertThat(ArchivalCheck.faults(signed)).isEmpty();
    }

    @Test
    void showsNumberDayAndNamesThatCanBeReadBack() throws Exception {
        byte[] signed = sign(prepared(SigningDrafts.plan()), SigningOrder.as(SigningRole.PERSON), leader);
        signed = sign(signed, SigningOrder.as(SigningRole.NUMBER).withText("06"), office);
        signed = sign(signed, SigningOrder.as(SigningRole.DATE), office);
        String text = text(signed).replaceAll("\\s+", "");
        assertThat(text)
                .contains("Kýbởi:NguyễnThịHưởng")
                .contains("2026-03-05T09:00:00+07:00")
                .contains("Số:06/KH-CĐGD")
                .contains("ngày05tháng3năm2026");
    }

    @Test
    void noticesEveryChangedByteInAllVerifiers() throws Exception {
        byte[] signed = byAll(prepared(SigningDrafts.plan()));
        for (int at : new int[] {200, signed.length / 3, signed.length / 2, signed.length - 200}) {
            byte[] changed = signed.clone();
            changed[at] ^= 1;
            assertThat(isFullySound(changed)).as("byte %d", at).isFalse();
            if (OtherVerifiers.hasPdfsig()) {
                assertThat(OtherVerifiers.validByPdfsig(changed)).isLessThan(4);
            }
            assertThat(dssOrNothing(changed)).isNotEqualTo(List.of(true, true, true, true));
        }
    }

    private static boolean isFullySound(byte[] pdf) {
        try {
            List<SignatureStatus> statuses = verify(pdf);
            return statuses.size() == 4 && statuses.stream().allMatch(SignatureStatus::isSound);
        } catch (vn.congdoan.vanthu.domain.problem.ProblemException e) {
            return false;
        }
    }

    private static List<Boolean> dssOrNothing(byte[] pdf) {
        try {
            return OtherVerifiers.dss(pdf, authority.certificate());
        } catch (RuntimeException e) {
            return List.of();
        }
    }

    @Test
    void sealsOnlyWhatAPersonHasSigned() {
        byte[] pdf = prepared(SigningDrafts.plan());
        SigningOrder order = SigningOrder.as(SigningRole.ORGANISATION).withPicture(seal);
        assertThatThrownBy(() -> SIGNING.sign(pdf, order, office)).hasMessageContaining("sign.order.noPerson");
        byte[] numbered = sign(pdf, SigningOrder.as(SigningRole.NUMBER).withText("06"), office);
        assertThatThrownBy(() -> SIGNING.sign(numbered, order, office)).hasMessageContaining("sign.order.noPerson");
        byte[] signed = sign(numbered, SigningOrder.as(SigningRole.PERSON).withPicture(signature), leader);
        assertThat(verify(sign(signed, order, office))).hasSize(3).allMatch(SignatureStatus::isSound);
    }

    @Test
    void signsOnceInEachRole() {
        byte[] numbered = sign(
                prepared(SigningDrafts.plan()),
                SigningOrder.as(SigningRole.NUMBER).withText("06"),
                office);
        SigningOrder again = SigningOrder.as(SigningRole.NUMBER).withText("07");
        assertThatThrownBy(() -> SIGNING.sign(numbered, again, office))
                .hasMessageContaining("sign.order.alreadySigned")
                .hasMessageContaining("SoVanBan");
    }

    @Test
    void letsTwoSignMinutes() throws Exception {
        byte[] signed = prepared(SigningDrafts.minutes());
        SigningOrder order = SigningOrder.as(SigningRole.PERSON).withPicture(signature);
        signed = sign(sign(signed, order, leader), order, office);
        assertThat(verify(signed)).extracting(SignatureStatus::fieldName).containsExactly("SigNguoiKy2", "SigNguoiKy");
        assertThat(ArchivalCheck.faults(signed)).isEmpty();
    }

    @Test
    void tellsWhenNothingIsSeen() {
        byte[] pdf = EXPORTS.pdf(SigningDrafts.numbered());
        SignedPdf signed = SIGNING.sign(pdf, SigningOrder.as(SigningRole.NUMBER), office);
        assertThat(signed.visible()).isFalse();
        assertThat(signed.remarks())
                .singleElement()
                .hasToString("MessageRef[key=sign.done.numberPrinted, arguments=[06]]");
        assertThat(verify(signed.pdf())).singleElement().matches(SignatureStatus::isSound);
    }
}
