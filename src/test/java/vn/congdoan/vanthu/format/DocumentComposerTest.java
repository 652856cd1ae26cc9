package vn.congdoan.vanthu.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congdoan.vanthu.domain.document.Appendix;
import vn.congdoan.vanthu.domain.document.Block;
import vn.congdoan.vanthu.domain.document.DocumentBody;
import vn.congdoan.vanthu.domain.document.DocumentNumber;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.InlineText;
import vn.congdoan.vanthu.domain.document.Level;
import vn.congdoan.vanthu.domain.document.OfficialDocument;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.format.ComposedDocument.Flow;
import vn.congdoan.vanthu.format.ComposedDocument.Text;

class DocumentComposerTest {
    private final FormatPack pack = FormatPacks.builtIn().byId("nd30");

    @Test
    void aDraftLeavesMeasuredGapsForNumberAndDay() {
        ComposedDocument plan = compose(Samples.plan(pack));
        assertThat(words(plan.head().number())).isEqualTo("Số:         /KH-LĐLĐ");
        assertThat(words(plan.head().placeDate())).isEqualTo("Trường Sơn, ngày      tháng 3 năm 2026");
    }

    @Test
    void numbersBelowTenCarryAZero() {
        assertThat(words(compose(Samples.letter(pack, List.of("A"))).head().number()))
                .isEqualTo("Số: 05/LĐLĐ-TGNC");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3|2|ngày 03 tháng 02 năm 2026",
                "22|1|ngày 22 tháng 01 năm 2026",
                "5|3|ngày 05 tháng 3 năm 2026",
                "30|10|ngày 30 tháng 10 năm 2026"
            })
    void daysAndTheFirstTwoMonthsArePadded(int day, int month, String printed) {
        assertThat(FormPhrases.date(new PartialDate(2026, month, day), pack)).isEqualTo(printed);
    }

    @Test
    void aLetterHasItsSubjectUnderTheNumberAndNoTitle() {
        ComposedDocument letter = compose(Samples.letter(pack, List.of("Liên đoàn Lao động tỉnh An Bình;")));
        assertThat(words(letter.head().letterSubject())).startsWith("V/v Tuyên truyền");
        assertThat(letter.title()).isEmpty();
        assertThat(letter.ruleUnderTitle()).isFalse();
        assertThat(words(letter.opening().get(0))).isEqualTo("Kính gửi: Liên đoàn Lao động tỉnh An Bình");
    }

    @Test
    void severalAddresseesStandInAList() {
        List<Text> opening =
                compose(Samples.letter(pack, List.of("Các ban", "Văn phòng."))).opening();
        assertThat(opening)
                .extracting(DocumentComposerTest::words)
                .containsExactly("Kính gửi:", "- Các ban;", "- Văn phòng.");
    }

    @Test
    void recipientsEndWithSemicolonsAndTheArchiveLineWithAStop() {
        assertThat(compose(Samples.plan(pack)).foot().recipients())
                .extracting(DocumentComposerTest::words)
                .containsExactly(
                        "Nơi nhận:",
                        "- Thường trực Tỉnh ủy (để báo cáo);",
                        "- Các công đoàn cơ sở;",
                        "- Lưu: VT, TGNC.");
    }

    @Test
    void aUnionDeputySignsForTheCollectiveWithoutKt() {
        ComposedDocument.Signature signature =
                compose(Samples.plan(pack)).foot().signatures().get(0);
        assertThat(signature.head())
                .extracting(DocumentComposerTest::words)
                .containsExactly("TM. BAN THƯỜNG VỤ", "PHÓ CHỦ TỊCH");
        assertThat(signature.name()).extracting(DocumentComposerTest::words).containsExactly("Đặng Thị Thùy Dương");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "thực hiện.|thực hiện./.",
                "thực hiện|thực hiện./.",
                "thực hiện./.|thực hiện./.",
                "thực hiện ./.|thực hiện./.",
                "v.v...|v.v..../.",
                "như sau;|như sau./."
            })
    void theTextClosesOnceWithItsMark(String typed, String printed) {
        ComposedDocument plan = compose(Samples.plan(pack), new Block.Paragraph(InlineText.of(typed)));
        assertThat(words((Text) plan.body().get(0))).isEqualTo(printed);
    }

    @Test
    void numbersComeFromThePositionAndHeadingsAreOutlined() {
        ComposedDocument plan = compose(
                Samples.plan(pack),
                item(Level.ROMAN, "Mục đích"),
                item(Level.CLAUSE, "Mục tiêu chung"),
                item(Level.POINT, "Giữ vững nề nếp;"),
                item(Level.ROMAN, "Nội dung"),
                item(Level.CLAUSE, "Tổ chức hội nghị."));
        List<Flow> body = plan.body();
        assertThat(body)
                .extracting(f -> words((Text) f))
                .containsExactly(
                        "I. MỤC ĐÍCH",
                        "1. Mục tiêu chung",
                        "a) Giữ vững nề nếp;",
                        "II. NỘI DUNG",
                        "1. Tổ chức hội nghị./.");
        assertThat(body).extracting(f -> ((Text) f).outline()).containsExactly(1, 2, 0, 1, 0);
    }

    @Test
    void articlesRunThroughChaptersAndTheirLabelIsBold() {
        ComposedDocument decision = compose(
                Samples.parts(pack, "QĐ", new DocumentNumber(12, "", "QĐ-LĐLĐ"), List.of()),
                item(Level.CHAPTER, "Quy định chung"),
                item(Level.ARTICLE, "Phạm vi."),
                item(Level.CHAPTER, "Tổ chức"),
                item(Level.ARTICLE, "Hiệu lực."));
        assertThat(decision.opening()).extracting(DocumentComposerTest::words).contains("QUYẾT ĐỊNH:");
        Text second = (Text) decision.body().get(3);
        assertThat(second.label()).isEqualTo("Điều 2.");
        assertThat(second.style()).isEqualTo(StyleName.BODY);
        assertThat(second.labelStyle()).isEqualTo(StyleName.ARTICLE);
    }

    @Test
    void severalAppendicesAreNumberedInRomanAndSayWhatTheyBelongTo() {
        Appendix appendix = new Appendix("Biểu tổng hợp", true, List.of());
        OfficialDocument document = new OfficialDocument(
                Samples.letter(pack, List.of()), new DocumentBody(List.of(), List.of(), List.of(appendix, appendix)));
        assertThat(DocumentComposer.compose(document, pack).appendices().get(1).head())
                .extracting(DocumentComposerTest::words)
                .containsExactly(
                        "Phụ lục II",
                        "BIỂU TỔNG HỢP",
                        "(Kèm theo Công văn số 05/LĐLĐ-TGNC ngày      tháng 3 năm 2026 của Liên đoàn Lao động tỉnh Trường Sơn)");
    }

    @Test
    void columnsOfFiguresStandToTheRight() {
        List<InlineText> header = List.of(InlineText.of("STT"), InlineText.of("Đơn vị"), InlineText.of("Số tiền"));
        List<InlineText> row = List.of(InlineText.of("1"), InlineText.of("CĐCS A"), InlineText.of("1.234.500"));
        ComposedDocument plan = compose(Samples.plan(pack), new Block.Table(List.of(header, row), false));
        assertThat(((ComposedDocument.Table) plan.body().get(0)).rows().get(1))
                .extracting(Text::style)
                .containsExactly(StyleName.TABLE_CENTRED, StyleName.TABLE_CELL, StyleName.TABLE_NUMBER);
    }

    private ComposedDocument compose(DocumentParts parts, Block... blocks) {
        return DocumentComposer.compose(
                new OfficialDocument(parts, new DocumentBody(List.of(), List.of(blocks), List.of())), pack);
    }

    @Test
    void aDayAmongFiguresKeepsToTheirSideAndWordsDont() {
        List<String> column =
                List.of("Kết quả", "1.234", "97,5", "+0,9 điểm %", "-", "28/9/2025", "Có: 8; Không: 7", "chưa có");
        List<List<InlineText>> rows = column.stream()
                .map(words -> List.of(InlineText.of("Chỉ tiêu này"), InlineText.of(words)))
                .toList();
        ComposedDocument plan = compose(Samples.plan(pack), new Block.Table(rows, false));
        List<StyleName> styles = ((ComposedDocument.Table) plan.body().get(0))
                .rows().stream().skip(1).map(row -> row.get(1).style()).toList();
        assertThat(styles.subList(0, 6)).containsOnly(StyleName.TABLE_NUMBER);
        assertThat(styles.get(6)).isEqualTo(StyleName.TABLE_CELL);
    }

    private static Block.Item item(Level level, String text) {
        return new Block.Item(level, InlineText.of(text));
    }

    private static String words(Text text) {
        return text.label().isEmpty()
                ? text.text().plain()
                : text.label() + " " + text.text().plain();
    }
}
