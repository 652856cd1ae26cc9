package vn.congdoan.vanthu.text.check.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congdoan.vanthu.domain.source.ParagraphLook;
import vn.congdoan.vanthu.domain.source.SourceAlignment;
import vn.congdoan.vanthu.domain.source.SourceFormat;
import vn.congdoan.vanthu.domain.source.SourceSection;
import vn.congdoan.vanthu.domain.source.SourceSection.PageNumberLook;
import vn.congdoan.vanthu.domain.source.SourceSpan;
import vn.congdoan.vanthu.text.check.CheckRule;

/** One thing of the look spoilt, and exactly the rule for it speaks; what a file doesn't say is no departure. */
class LookRulesTest {
    private static final String BODY = "Tuyên truyền";

    @ParameterizedTest
    @EnumSource(
            value = SourceFormat.class,
            names = {"DOCX", "DOC", "RTF", "ODT", "PDF"})
    void aWellSetPaperIsLeftAlone(SourceFormat format) {
        assertThat(LookPaper.right().as(format).told()).isEmpty();
    }

    @Test
    void everyRuleHasANameOfItsOwn() {
        Set<String> names = LookRules.all().stream().map(CheckRule::id).collect(Collectors.toSet());
        assertThat(names).hasSameSizeAs(LookRules.all());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CỘNG HÒA|look-national-title",
                "Độc lập|look-national-motto",
                "LIÊN ĐOÀN|look-superior",
                "CÔNG ĐOÀN PHƯỜNG|look-organisation",
                "Số: 06|look-number",
                "Tân Mỹ, ngày|look-place-date",
                "KẾ HOẠCH|look-type",
                "Tổ chức Tháng|look-subject",
                "TM. BAN|look-capacity",
                "PHÓ CHỦ|look-position",
                "Hoài An|look-signer",
                "Nơi nhận:|look-recipients-label",
                "- LĐLĐ|look-recipients",
                "I. MỤC|look-headings",
            })
    void eachPartIsJudgedByItself(String words, String rule) {
        assertThat(LookPaper.right().letters(words, LookRulesTest::turned).told())
                .containsExactly(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CỘNG HÒA",
                "Độc lập",
                "LIÊN ĐOÀN",
                "Số: 06",
                "Tân Mỹ, ngày",
                "KẾ HOẠCH",
                "TM. BAN",
                "Nơi nhận:",
                "- LĐLĐ"
            })
    void lettersOfUnknownLookAreNoDeparture(String words) {
        assertThat(LookPaper.right()
                        .letters(words, span -> span(span, 0, false, false))
                        .told())
                .isEmpty();
    }

    @Test
    void departuresOfOnePartAreToldTogether() {
        var findings = LookPaper.right()
                .letters("Độc lập", span -> span(span, 10, false, true))
                .findings();
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).message().toString())
                .contains("check.look.size", "check.look.bold", "check.look.notItalic");
        assertThat(findings.get(0).clause()).isEqualTo("NĐ 30, Phụ lục I, II.1");
    }

    @Test
    void capacityInSmallLettersIsTold() {
        assertThat(LookPaper.right().words("PHÓ CHỦ TỊCH", "Phó Chủ tịch").told())
                .containsExactly("look-position");
        assertThat(LookPaper.right()
                        .as(SourceFormat.RTF)
                        .words("PHÓ CHỦ TỊCH", "Phó Chủ tịch")
                        .told())
                .isEmpty();
    }

    @Test
    void aTitleBesideTheMiddleIsTold() {
        ParagraphLook left = ParagraphLook.aligned(SourceAlignment.LEFT);
        assertThat(LookPaper.right().paragraphs("KẾ HOẠCH", look -> left).told())
                .containsExactly("look-type");
        ParagraphLook moved = new ParagraphLook(SourceAlignment.LEFT, 70.0, 0.0, 0.0, 0.0, 1.0, null);
        assertThat(LookPaper.right().paragraphs("KẾ HOẠCH", look -> moved).told())
                .isEmpty();
        assertThat(LookPaper.right()
                        .as(SourceFormat.PDF)
                        .paragraphs("KẾ HOẠCH", look -> left)
                        .told())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"20,20,30,15", "25,25,35,20", "20.3,24.9,29.8,15.2"})
    void marginsInTheRangeAreRight(double top, double bottom, double left, double right) {
        assertThat(margins(top, bottom, left, right).told()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"10,20,30,15", "20,30,30,15", "20,20,25.4,15", "20,20,30,31.8"})
    void marginsBesideTheRangeAreToldOnce(double top, double bottom, double left, double right) {
        assertThat(margins(top, bottom, left, right).told()).containsExactly("margin");
    }

    @Test
    void marginsOfAPdfAreJudgedWhereTheyShow() {
        assertThat(margins(40, 120, 30, 24).as(SourceFormat.PDF).told()).containsExactly("margin");
        assertThat(margins(40, 120, 30, 24)
                        .as(SourceFormat.PDF)
                        .paragraphs("", look -> ParagraphLook.aligned(SourceAlignment.CENTRE))
                        .told())
                .doesNotContain("margin");
        assertThat(margins(5, 5, 29, 16).as(SourceFormat.PDF).told()).isEmpty();
    }

    @Test
    void aFileThatDoesNotTellItsPagesIsNotJudgedByThem() {
        assertThat(LookPaper.right().withoutSections().told()).isEmpty();
    }

    @Test
    void paperIsA4AndUpright() {
        assertThat(page(215.9, 279.4).told()).containsExactly("paper");
        assertThat(page(297, 210).told()).containsExactly("paper");
        assertThat(page(297, 210).as(SourceFormat.PDF).told()).isEmpty();
        assertThat(page(209.8, 296.9).told()).isEmpty();
    }

    @Test
    void pageNumbersStandUprightInTheMiddleAboveFromTheSecondPageOn() {
        assertThat(number(new PageNumberLook(false, SourceAlignment.CENTRE, 14, false, false, null))
                        .told())
                .containsExactly("page-number");
        assertThat(number(new PageNumberLook(true, SourceAlignment.RIGHT, 14, false, false, null))
                        .told())
                .containsExactly("page-number");
        assertThat(number(new PageNumberLook(true, SourceAlignment.CENTRE, 11, false, false, null))
                        .told())
                .containsExactly("page-number");
        assertThat(number(new PageNumberLook(true, SourceAlignment.CENTRE, 14, true, false, null))
                        .told())
                .containsExactly("page-number");
        assertThat(number(new PageNumberLook(true, SourceAlignment.CENTRE, 14, false, true, null))
                        .told())
                .containsExactly("page-number");
        assertThat(number(new PageNumberLook(true, null, 0, false, false, 1)).told())
                .isEmpty();
    }

    @Test
    void aPaperOfOnePageNeedsNoNumber() {
        assertThat(number(null).told()).isEmpty();
        assertThat(number(null)
                        .page(1, "")
                        .page(2, "TM. BAN", "PHÓ CHỦ", "Hoài An", "Lưu:", "Trên đây")
                        .told())
                .containsExactly("page-number");
    }

    @Test
    void textIsSetInTheSizesOfThePack() {
        assertThat(LookPaper.right()
                        .letters(BODY, span -> span(span, 12, false, false))
                        .told())
                .containsExactly("body-size");
        assertThat(LookPaper.right()
                        .letters(BODY, span -> span(span, 13, false, false))
                        .told())
                .isEmpty();
    }

    @Test
    void oneOddParagraphIsNoHabit() {
        assertThat(LookPaper.right()
                        .letters("Trên đây", span -> span(span, 12, false, false))
                        .told())
                .isEmpty();
    }

    @Test
    void paragraphsAreJustifiedIndentedAndApart() {
        assertThat(body(SourceAlignment.LEFT, 10.0, 6.0, 0.0, 1.0, null)).containsExactly("body-alignment");
        assertThat(body(SourceAlignment.JUSTIFIED, 0.0, 6.0, 0.0, 1.0, null)).containsExactly("first-line-indent");
        assertThat(body(SourceAlignment.JUSTIFIED, 10.0, 0.0, 0.0, 1.0, null)).containsExactly("paragraph-gap");
        assertThat(body(SourceAlignment.JUSTIFIED, 10.0, 6.0, 0.0, 2.0, null)).containsExactly("line-spacing");
        assertThat(body(SourceAlignment.JUSTIFIED, 10.0, 6.0, 0.0, null, 30.0)).containsExactly("line-spacing");
    }

    @Test
    void paragraphsWithinTheRangesAreRight() {
        assertThat(body(SourceAlignment.JUSTIFIED, 12.7, 3.0, 3.0, 1.5, null)).isEmpty();
        assertThat(body(SourceAlignment.JUSTIFIED, -6.3, 0.0, 6.0, 1.15, null)).isEmpty();
        assertThat(body(SourceAlignment.JUSTIFIED, 10.0, 6.0, 0.0, null, 18.0)).isEmpty();
        assertThat(body(SourceAlignment.JUSTIFIED, 10.0, 6.0, 0.0, null, 12.0)).isEmpty();
        assertThat(body(null, null, null, null, null, null)).isEmpty();
    }

    @Test
    void oneFamilyOfLettersIsUsed() {
        assertThat(LookPaper.right().letters("", span -> font(span, "Arial")).told())
                .containsExactly("font");
        assertThat(LookPaper.right()
                        .letters(BODY, span -> font(span, "Calibri"))
                        .told())
                .containsExactly("font");
        assertThat(LookPaper.right()
                        .letters("", span -> font(span, "TimesNewRomanPSMT"))
                        .told())
                .isEmpty();
        assertThat(LookPaper.right().letters("", span -> font(span, "")).told()).isEmpty();
        assertThat(LookPaper.right()
                        .letters("", span -> font(span, "CIDFont+F1"))
                        .told())
                .isEmpty();
    }

    @Test
    void lettersAreBlack() {
        assertThat(LookPaper.right()
                        .letters("KẾ HOẠCH", span -> colour(span, "FF0000"))
                        .told())
                .containsExactly("colour");
        assertThat(LookPaper.right()
                        .letters(BODY, span -> colour(span, "0000FF"))
                        .told())
                .containsExactly("colour");
        assertThat(LookPaper.right()
                        .letters("KẾ HOẠCH", span -> colour(span, "000000"))
                        .told())
                .isEmpty();
        assertThat(LookPaper.right()
                        .letters("KẾ HOẠCH", span -> colour(span, "0D0D0D"))
                        .told())
                .isEmpty();
        assertThat(LookPaper.right()
                        .words("- Các CĐCS", "Người ký: Nguyễn Thị Hoài An")
                        .letters("Người ký:", span -> colour(span, "FF0000"))
                        .told())
                .doesNotContain("colour");
    }

    @Test
    void wordsAreNotUnderlinedInPlaceOfARule() {
        assertThat(LookPaper.right()
                        .letters("Độc lập", LookRulesTest::underlined)
                        .told())
                .containsExactly("underline");
        assertThat(LookPaper.right()
                        .as(SourceFormat.PDF)
                        .letters("Độc lập", LookRulesTest::underlined)
                        .told())
                .isEmpty();
    }

    @Test
    void footersAreEmptyButForTheAddress() {
        assertThat(LookPaper.right()
                        .footer("Kế hoạch Tháng Công nhân năm 2026 của phường")
                        .told())
                .containsExactly("footer");
        assertThat(LookPaper.right()
                        .footer("Địa chỉ: số 12 đường Trần Phú; điện thoại: 02513 123 456")
                        .told())
                .isEmpty();
        assertThat(LookPaper.right().footer("Trang 2/5").told()).isEmpty();
        assertThat(LookPaper.right().footer("PL.(300)").told()).isEmpty();
    }

    @Test
    void aSignatureDoesNotStandAloneOnItsPage() {
        String[] foot = {"Nơi nhận", "- LĐLĐ", "- Các CĐCS", "- Lưu", "TM. BAN", "PHÓ CHỦ", "Hoài An"};
        assertThat(LookPaper.right().page(1, "").page(2, foot).told()).containsExactly("signature-page");
        assertThat(LookPaper.right()
                        .page(1, "")
                        .page(2, foot)
                        .page(2, "Trên đây")
                        .told())
                .isEmpty();
        assertThat(LookPaper.right().page(1, "").told()).isEmpty();
    }

    @Test
    void theWordAppendixIsBoldInTheMiddle() {
        assertThat(LookPaper.right()
                        .centred("Phụ lục I", 14, false, false)
                        .centred("DANH SÁCH", 14, true, false)
                        .told())
                .containsExactly("look-appendix");
        assertThat(LookPaper.right()
                        .centred("Phụ lục I", 14, true, false)
                        .centred("DANH SÁCH", 14, true, false)
                        .told())
                .isEmpty();
    }

    @Test
    void headingsInSmallLettersAreToldOnce() {
        assertThat(LookPaper.right().words("I. MỤC", "I. Mục đích, yêu cầu").told())
                .containsExactly("look-headings");
    }

    @Test
    void papersOfThePartyFollowRulesOfTheirOwn() {
        assertThat(LookPaper.right()
                        .words("CỘNG HÒA", "ĐẢNG CỘNG SẢN VIỆT NAM")
                        .letters("TM. BAN", LookRulesTest::turned)
                        .told())
                .isEmpty();
    }

    private static LookPaper margins(double top, double bottom, double left, double right) {
        return LookPaper.right().section(new SourceSection(0, 210, 297, top, bottom, left, right, true, number()));
    }

    private static LookPaper page(double width, double height) {
        return LookPaper.right().section(new SourceSection(0, width, height, 20, 20, 30, 15, true, number()));
    }

    private static LookPaper number(PageNumberLook look) {
        return LookPaper.right().section(new SourceSection(0, 210, 297, 20, 20, 30, 15, true, look));
    }

    private static PageNumberLook number() {
        return new PageNumberLook(true, SourceAlignment.CENTRE, 14, false, false, null);
    }

    private static List<String> body(
            SourceAlignment alignment, Double indent, Double before, Double after, Double spacing, Double height) {
        ParagraphLook look = new ParagraphLook(alignment, indent, null, before, after, spacing, height);
        return LookPaper.right().paragraphs(BODY, old -> look).told();
    }

    private static SourceSpan turned(SourceSpan span) {
        return span(span, span.size(), !span.bold(), span.italic());
    }

    private static SourceSpan span(SourceSpan old, double size, boolean bold, boolean italic) {
        return new SourceSpan(old.start(), old.end(), old.font(), size, bold, italic, false, old.colour());
    }

    private static SourceSpan font(SourceSpan old, String font) {
        return new SourceSpan(old.start(), old.end(), font, old.size(), old.bold(), old.italic(), false, "");
    }

    private static SourceSpan colour(SourceSpan old, String colour) {
        return new SourceSpan(old.start(), old.end(), old.font(), old.size(), old.bold(), old.italic(), false, colour);
    }

    private static SourceSpan underlined(SourceSpan old) {
        return new SourceSpan(old.start(), old.end(), old.font(), old.size(), old.bold(), old.italic(), true, "");
    }
}
