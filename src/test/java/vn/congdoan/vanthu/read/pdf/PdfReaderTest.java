package vn.congdoan.vanthu.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.source.Region;
import vn.congdoan.vanthu.domain.source.SourceAlignment;
import vn.congdoan.vanthu.domain.source.SourceDocument;
import vn.congdoan.vanthu.domain.source.SourceLine;

/** Pages drawn by hand, each with one of the ways in which programs put words on paper. */
class PdfReaderTest {
    private static final String[] BODY = {
        "Thực hiện chương trình công tác năm 2026, Ban Thường vụ yêu cầu các cấp",
        "công đoàn chủ động rà soát, bổ sung danh sách đoàn viên có hoàn cảnh khó khăn;",
        "đồng thời tổ chức gặp mặt, đối thoại giữa người lao động với người sử dụng lao"
    };

    static SourceDocument read(Sheets sheets) {
        return PdfReader.read(sheets.bytes(), "thu.pdf");
    }

    private static List<String> texts(SourceDocument document) {
        return document.lines().stream().map(SourceLine::text).toList();
    }

    private static List<String> paragraphs(SourceDocument document) {
        return List.copyOf(document.lines().stream()
                .collect(Collectors.groupingBy(
                        line -> line.place().paragraph(),
                        TreeMap::new,
                        Collectors.mapping(SourceLine::text, Collectors.joining(" "))))
                .values());
    }

    private static Sheets body(Sheets sheets, double from) {
        sheets.justified(Sheets.LEFT + 28, Sheets.RIGHT, from, 14, BODY[0]);
        sheets.justified(from + 18, 14, BODY[1]);
        sheets.justified(from + 36, 14, BODY[2]);
        return sheets.text(Sheets.LEFT, from + 54, 14, "động trong toàn tỉnh.");
    }

    @Test
    void readsTheHeadColumnByColumnThoughTheirLinesShareNoBaseline() {
        Sheets sheets = new Sheets();
        sheets.centred(160, 70, 12, "LIÊN ĐOÀN LAO ĐỘNG TỈNH TRƯỜNG SƠN").centred(160, 86, 12, "CÔNG ĐOÀN NGÀNH Y TẾ");
        sheets.centred(160, 106, 13, "Số: 15/KH-CĐYT");
        sheets.centred(420, 77, 12, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .centred(420, 94, 13, "Độc lập - Tự do - Hạnh phúc");
        sheets.centred(420, 118, 13, "Trường Sơn, ngày 12 tháng 3 năm 2026");
        sheets.centred(319, 160, 14, "KẾ HOẠCH");
        SourceDocument read = read(body(sheets, 200));
        assertThat(texts(read).subList(0, 7))
                .containsExactly(
                        "LIÊN ĐOÀN LAO ĐỘNG TỈNH TRƯỜNG SƠN",
                        "CÔNG ĐOÀN NGÀNH Y TẾ",
                        "Số: 15/KH-CĐYT",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "Trường Sơn, ngày 12 tháng 3 năm 2026",
                        "KẾ HOẠCH");
        assertThat(read.lines().subList(0, 3))
                .allMatch(
                        l -> l.place().cell().column() == 0 && !l.place().cell().bordered());
        assertThat(read.lines().subList(3, 6)).allMatch(l -> l.place().cell().column() == 1);
        assertThat(read.lines().get(6).place().cell()).isNull();
        assertThat(read.lines().get(6).look().alignment()).isEqualTo(SourceAlignment.CENTRE);
    }

    @Test
    void readsTheFootColumnByColumnWithTheNameFarBelow() {
        Sheets sheets = body(new Sheets(), 100);
        sheets.text(85, 190, 12, "Nơi nhận:").text(85, 204, 11, "- Như trên;").text(85, 218, 11, "- Lưu: VT.");
        sheets.centred(430, 192, 14, "TM. BAN THƯỜNG VỤ")
                .centred(430, 208, 14, "CHỦ TỊCH")
                .centred(430, 300, 14, "Hà Văn Sáng");
        assertThat(texts(read(sheets)))
                .endsWith(
                        "động trong toàn tỉnh.",
                        "Nơi nhận:",
                        "- Như trên;",
                        "- Lưu: VT.",
                        "TM. BAN THƯỜNG VỤ",
                        "CHỦ TỊCH",
                        "Hà Văn Sáng");
    }

    @Test
    void neverSplitsJustifiedLinesHoweverWideTheirGaps() {
        Sheets sheets = new Sheets();
        sheets.justified(100, 14, "gửi kết quả về địa chỉ vanphong của tỉnh");
        sheets.justified(118, 14, "tổng hợp báo cáo về cơ quan cấp trên nữa");
        sheets.justified(136, 14, "trước ngày cuối tháng của quý này");
        SourceDocument read = read(sheets);
        assertThat(read.lines()).hasSize(3).allMatch(line -> line.place().cell() == null);
    }

    @Test
    void labelsBeforeTabsAreNoColumn() {
        Sheets sheets = new Sheets();
        for (int i = 1; i <= 5; i++) {
            sheets.text(85, 100 + 18 * i, 14, i + ".").text(125, 100 + 18 * i, 14, "Công việc thứ " + i + " của năm");
        }
        assertThat(texts(read(sheets)).get(0).replace('\t', ' ')).isEqualTo("1. Công việc thứ 1 của năm");
    }

    @Test
    void blanksLeftForNumberAndDateDontPartColumns() {
        Sheets sheets = new Sheets();
        sheets.text(100, 100, 13, "Số:").text(170, 100, 13, "/KH-LĐLĐ");
        sheets.text(300, 130, 13, "An Hải, ngày").text(430, 130, 13, "tháng 3 năm 2026");
        SourceDocument read = read(body(sheets, 200));
        assertThat(read.lines()).allMatch(line -> line.place().cell() == null);
        assertThat(texts(read).get(0)).isEqualTo("Số:\t/KH-LĐLĐ");
    }

    @Test
    void aTitleRightOfTheGutterIsNoPartOfTheHead() {
        for (String title : List.of("KẾ HOẠCH", "QUYẾT ĐỊNH", "BÁO CÁO", "TỜ TRÌNH", "CHƯƠNG TRÌNH", "THÔNG BÁO")) {
            Sheets sheets = new Sheets();
            sheets.centred(160, 70, 12, "UBND TỈNH AN HẢI")
                    .centred(160, 86, 12, "SỞ Y TẾ")
                    .centred(160, 106, 13, "Số: 15/KH");
            sheets.centred(420, 70, 12, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                    .centred(420, 86, 13, "Độc lập - Tự do - Hạnh phúc");
            sheets.centred(420, 106, 13, "An Hải, ngày 12 tháng 3 năm 2026").centred(319, 135, 14, title);
            SourceDocument read = read(body(sheets, 180));
            assertThat(read.lines().get(6).text()).isEqualTo(title);
            assertThat(read.lines().get(6).place().cell()).isNull();
        }
    }

    @Test
    void aFrameAroundThePageIsNoTable() {
        Sheets sheets = new Sheets();
        for (int inset = 40; inset <= 48; inset += 8) {
            sheets.rule(inset, inset, 595 - inset, inset).rule(inset, 842 - inset, 595 - inset, 842 - inset);
            sheets.rule(inset, inset, inset, 842 - inset).rule(595 - inset, inset, 595 - inset, 842 - inset);
        }
        assertThat(read(body(sheets, 200)).lines())
                .hasSize(4)
                .allMatch(line -> line.place().cell() == null);
    }

    @Test
    void joinsTheLinesOfAParagraphAlsoAcrossAPageBreak() {
        Sheets sheets = body(new Sheets(), 100);
        sheets.justified(Sheets.LEFT + 28, Sheets.RIGHT, 172, 14, BODY[0]);
        sheets.page().justified(70, 14, BODY[1]).text(Sheets.LEFT, 88, 14, "cần được chăm lo.");
        assertThat(paragraphs(read(sheets)))
                .containsExactly(
                        String.join(" ", BODY) + " động trong toàn tỉnh.",
                        BODY[0] + " " + BODY[1] + " cần được chăm lo.");
    }

    @Test
    void aCentredLineThatFillsItsWidthGoesOnBelow() {
        String full = "Kính gửi: Ông Chủ tịch công đoàn cơ sở Xí nghiệp May Hoa Vân Khê Thượng";
        double middle = (Sheets.LEFT + Sheets.RIGHT) / 2;
        Sheets sheets = new Sheets().centred(middle, 100, 14, full).centred(middle, 118, 14, "và Xí nghiệp Dệt.");
        assertThat(paragraphs(read(body(sheets, 160))).get(0)).isEqualTo(full + " và Xí nghiệp Dệt.");
    }

    @Test
    void aLetterThatCountsIsNoSmallLetterGoingOn() {
        Sheets sheets = body(new Sheets(), 100);
        sheets.justified(
                Sheets.LEFT + 28, Sheets.RIGHT, 172, 14, "1. Tổng kết nhiệm kỳ, thảo luận phương hướng nhiệm kỳ mới.");
        sheets.text(Sheets.LEFT + 28, 190, 14, "a) Báo cáo phải ngắn gọn, có số liệu.");
        assertThat(paragraphs(read(sheets))).hasSize(3).last().isEqualTo("a) Báo cáo phải ngắn gọn, có số liệu.");
    }

    @Test
    void turnsPagesAsTheyAreShown() {
        Sheets sheets = new Sheets().page(90);
        sheets.turned(120, 700, 14, 90, "Dòng thứ nhất của bảng nằm ngang");
        sheets.turned(140, 700, 14, 90, "Dòng thứ hai của bảng nằm ngang");
        SourceDocument read = read(sheets);
        assertThat(texts(read)).containsExactly("Dòng thứ nhất của bảng nằm ngang", "Dòng thứ hai của bảng nằm ngang");
        assertThat(read.sections().get(0).width())
                .isGreaterThan(read.sections().get(0).height());
        assertThat(read.lines()).allMatch(line -> line.place().region() == Region.BODY);
    }

    @Test
    void readsAPageWhoseTextStandsUprightOnASheetThatLies() {
        Sheets sheets = new Sheets();
        sheets.turned(120, 700, 14, 90, "Dòng thứ nhất của bảng nằm ngang")
                .turned(140, 700, 14, 90, "Dòng thứ hai ở dưới");
        assertThat(texts(read(sheets))).containsExactly("Dòng thứ nhất của bảng nằm ngang", "Dòng thứ hai ở dưới");
    }

    @Test
    void lettersDrawnTwiceAreBoldAndReadOnce() {
        Sheets sheets = new Sheets();
        sheets.text(100, 100, 14, "Kế hoạch toàn khoá").text(100.4, 100, 14, "Kế hoạch toàn khoá");
        SourceDocument read = read(sheets);
        assertThat(texts(read)).containsExactly("Kế hoạch toàn khoá");
        assertThat(read.lines().get(0).spans()).allMatch(span -> span.bold());
    }

    @Test
    void composesAccentsThatAreDrawnOverTheirLetters() {
        Sheets sheets = new Sheets();
        double x = 100;
        for (String part : new String[] {"c", "o\u0302", "\u0323", "n", "g", " ", "d", "a\u0302", "\u0301", "u"}) {
            boolean mark = part.equals("\u0323") || part.equals("\u0301");
            String base = part.substring(0, 1);
            sheets.text(mark ? x - sheets.width("o", 14) + 1 : x, 100, 14, base);
            if (part.length() > 1 && part.charAt(1) == '\u0302') {
                sheets.text(x + 1, 100, 14, "\u0302");
            }
            x += mark ? 0 : sheets.width(part.length() > 1 && part.charAt(1) == '\u0302' ? base : part, 14);
        }
        assertThat(texts(read(sheets))).containsExactly("cộng dấu");
    }

    @Test
    void tellsPageNumbersAndRepeatedHeaders() {
        Sheets sheets = body(new Sheets(), 130);
        for (int number = 2; number <= 4; number++) {
            sheets.page().centred(319, 45, 13, "- " + number + " -").text(85, 800, 10, "Quy chế chi tiêu nội bộ");
            body(sheets, 130);
        }
        SourceDocument read = read(sheets);
        assertThat(read.lines().stream().filter(l -> l.place().region() == Region.PAGE_HEADER))
                .extracting(SourceLine::text)
                .containsExactly("- 2 -");
        assertThat(read.lines().stream().filter(l -> l.place().region() == Region.PAGE_FOOTER))
                .extracting(SourceLine::text)
                .containsExactly("Quy chế chi tiêu nội bộ");
        assertThat(read.sections().get(0).pageNumber().top()).isTrue();
        assertThat(read.sections().get(0).pageNumber().onFirstPage()).isFalse();
    }

    @Test
    void headsOfSeveralDocumentsInOneFileAreNoRepeatedHeader() {
        Sheets sheets = new Sheets();
        for (int i = 0; i < 4; i++) {
            sheets.centred(160, 70, 12, "CÔNG ĐOÀN NGÀNH Y TẾ").centred(160, 90, 13, "Số: 1" + i + "/QĐ-CĐYT");
            sheets.centred(420, 70, 12, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                    .centred(420, 90, 13, "Độc lập - Tự do - Hạnh phúc");
            body(sheets, 160);
            if (i < 3) {
                sheets.page();
            }
        }
        SourceDocument read = read(sheets);
        assertThat(read.lines()).allMatch(line -> line.place().region() == Region.BODY);
        assertThat(texts(read).stream().filter(t -> t.startsWith("CỘNG HÒA"))).hasSize(4);
    }

    @Test
    void theHeadOfTheNextDocumentIsNoPartOfTheFootAbove() {
        Sheets sheets = body(new Sheets(), 100);
        sheets.text(Sheets.LEFT, 200, 12, "Nơi nhận:").centred(430, 200, 14, "TM. BAN THƯỜNG VỤ");
        sheets.text(Sheets.LEFT, 214, 11, "- Các công đoàn cơ sở;").centred(430, 217, 14, "CHỦ TỊCH");
        sheets.text(Sheets.LEFT, 227, 11, "- Lưu: VT.").centred(430, 241, 14, "Hà Văn Sáng");
        sheets.centred(160, 258, 12, "CÔNG ĐOÀN NGÀNH Y TẾ")
                .centred(430, 258, 12, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        sheets.centred(160, 274, 12, "Số: 16/TB-CĐYT").centred(430, 274, 13, "Độc lập - Tự do - Hạnh phúc");
        assertThat(texts(read(sheets)).subList(4, 14))
                .containsExactly(
                        "Nơi nhận:",
                        "- Các công đoàn cơ sở;",
                        "- Lưu: VT.",
                        "TM. BAN THƯỜNG VỤ",
                        "CHỦ TỊCH",
                        "Hà Văn Sáng",
                        "CÔNG ĐOÀN NGÀNH Y TẾ",
                        "Số: 16/TB-CĐYT",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc");
    }

    @Test
    void aHeadThatStandsInThePagesHeaderIsReadOnce() {
        Sheets sheets = new Sheets();
        for (int page = 1; page <= 2; page++) {
            sheets.centred(160, 50, 12, "LIÊN ĐOÀN LAO ĐỘNG TỈNH").centred(160, 66, 13, "CÔNG ĐOÀN NGÀNH Y TẾ");
            sheets.centred(420, 50, 12, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                    .centred(420, 66, 13, "Độc lập - Tự do - Hạnh phúc");
            if (page == 1) {
                body(sheets.centred(160, 90, 13, "Số: 15/KH-CĐYT"), 160);
                sheets.page();
            }
        }
        body(sheets, 110);
        List<String> texts = texts(read(sheets));
        assertThat(texts.stream().filter(words -> words.startsWith("CỘNG HÒA"))).hasSize(1);
        assertThat(texts.stream().filter(words -> words.equals(BODY[1]))).hasSize(2);
    }

    @Test
    void footnotesUnderAShortRuleAreNotes() {
        Sheets sheets = body(new Sheets(), 100).rule(85, 700, 229, 700);
        sheets.text(85, 714, 10, "1 Theo báo cáo của công đoàn cơ sở.").text(85, 726, 10, "2 Số liệu đến hết quý.");
        assertThat(read(sheets).lines().stream().filter(l -> l.place().region() == Region.NOTE))
                .hasSize(2);
    }

    @Test
    void readsDrawnTablesCellByCell() {
        Sheets sheets = new Sheets();
        for (int row = 0; row <= 3; row++) {
            sheets.rule(85, 100 + 40 * row, 485, 100 + 40 * row);
        }
        for (int column = 0; column <= 2; column++) {
            sheets.rule(85 + 200 * column, 100, 85 + 200 * column, 220);
        }
        for (int row = 0; row < 3; row++) {
            sheets.text(90, 115 + 40 * row, 13, "Đơn vị thứ " + row).text(290, 115 + 40 * row, 13, "việc " + row);
            sheets.text(90, 130 + 40 * row, 13, "trực thuộc");
        }
        SourceDocument read = read(sheets);
        assertThat(read.lines()).allMatch(line -> line.place().cell().bordered());
        assertThat(texts(read).subList(0, 3)).containsExactly("Đơn vị thứ 0", "trực thuộc", "việc 0");
        assertThat(read.lines().get(8).place().cell().row()).isEqualTo(2);
    }

    @Test
    void signaturesStampsAndWatermarksStandBesideTheText() {
        Sheets sheets = body(new Sheets(), 200);
        sheets.text(400, 60, 8, "Người ký: Công đoàn ngành Y tế")
                .text(400, 70, 8, "Ngày ký: 12-03-2026 09:10:11 +07:00");
        sheets.turned(150, 500, 60, 45, "BẢN NHÁP");
        SourceDocument read = read(sheets);
        assertThat(read.lines().stream().filter(l -> l.place().region() == Region.TEXT_BOX))
                .extracting(SourceLine::text)
                .contains("Người ký: Công đoàn ngành Y tế", "Ngày ký: 12-03-2026 09:10:11 +07:00")
                .hasSizeGreaterThan(2);
        assertThat(texts(read).get(0)).startsWith("Thực hiện");
    }
}
