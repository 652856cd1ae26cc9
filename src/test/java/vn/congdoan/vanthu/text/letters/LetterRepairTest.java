package vn.congdoan.vanthu.text.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.source.LinePlace;
import vn.congdoan.vanthu.domain.source.ParagraphLook;
import vn.congdoan.vanthu.domain.source.SourceDocument;
import vn.congdoan.vanthu.domain.source.SourceFormat;
import vn.congdoan.vanthu.domain.source.SourceLine;
import vn.congdoan.vanthu.domain.source.SourceSpan;

class LetterRepairTest {
    /** With every letter of the alphabet in every tone that words have. */
    static final String TEXT = """
            Cộng hòa xã hội chủ nghĩa Việt Nam
            Độc lập - Tự do - Hạnh phúc
            Hà Lĩnh, ngày 05 tháng 3 năm 2024
            Kế hoạch tổ chức các hoạt động chào mừng kỷ niệm ngày thành lập Công đoàn
            Thực hiện Kế hoạch số 12/KH-LĐLĐ ngày 08/01/2024 của Ban Thường vụ Liên đoàn Lao động tỉnh, Công đoàn
            Giáo dục tỉnh xây dựng kế hoạch, cụ thể như sau:
            1. Tuyên truyền sâu rộng về lịch sử vẻ vang, những đóng góp của tổ chức; khơi dậy niềm tự hào của đoàn viên.
            2. Bảo đảm thiết thực, hiệu quả, tiết kiệm; tránh phô trương, hình thức, lãng phí, đùn đẩy trách nhiệm.
            - Thăm hỏi, động viên gia đình nữ nhà giáo có hoàn cảnh khó khăn, bệnh hiểm nghèo; mỗi suất quà trị giá 500.000 đồng.
            - Giải bóng chuyền, kéo co, nhảy bao bố; hội thi nấu ăn "Bữa cơm sum vầy" ở các cụm, khối thi đua.
            - Ở những nơi ẩm thấp, phải giữ vệ sinh nhà bếp, rửa sạch bát đĩa, để ở kệ gỗ; cấm hút thuốc.
            - Kẻ xấu lợi dụng mạng xã hội để bôi nhọ; cần tỉnh táo, cảnh giác, nghĩ kỹ trước khi chia sẻ.
            - Tặng hoa, giấy khen, cờ lưu niệm; ủng hộ quỹ khuyến học; quý thầy cô ở xã Quỳ Lý, ấp Lũng Mỵ, Đắk Lẵng.
            - Trẻ mẫu giáo ở điểm trường lẻ được bú sữa, ngủ đủ giấc, uống nước ấm; nhà vệ sinh sẵn xà phòng.
            - Chặng đường vẫn còn lắm nỗi vất vả; ngẫm lại, ai cũng thấm thía ý nghĩa của lẽ phải, của sự sẻ chia.
            Đề nghị các đơn vị gửi báo cáo về Văn phòng trước ngày 15/10/2024, qua thư điện tử./.
            """;

    @Test
    void plainVietnameseStaysAsItIs() {
        assertUntouched(TEXT);
        assertUntouched(TEXT.toUpperCase(Locale.ROOT));
        assertUntouched(
                "Công ty Cổ phần Hoàng Anh – chi nhánh Kon Plông, Đăk Tô; hoà bình, thuỷ lợi, uỷ ban, quý, quí");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The committee decided that every member should receive the plan before the meeting in October.",
                "déjà vu, à côté, l'été, «garçon», Noël, naïve, forêt, œuvre, où, là-bas, français, château",
                "Müller, Björn Ångström, São Paulo, niño, mañana, señor, Łódź, Dvořák, Æsop, smörgåsbord",
                "10 µm, 5 µg, 20μm, ½ giờ, © 2024 Công đoàn, Coca® và Pepsi™, § 5, 25°C, ±3, 12 m², 6 N·m, £5, ¥200, 50¢",
                "x·y = z, a«b», 1¹, ¾ số phiếu, ¼ lít; “XÔ”, (XÃ), “XÔ”, XÃ”, “XÔ…, ‘xã’ – ‘Á’",
                "Ø Tuyên truyền trong đoàn viên",
                "§ Nội dung",
                "ü Đã làm",
                "· Một việc",
                "http://a.vn/?q=1&b=2",
                "Москва, Ελλάδα, 北京, tiếng Nga: Привет",
                "KH-LĐLĐ, HD – HĐTĐKT, TĐKT & CS, 09/2010/QĐ-UBND, CBNGNLĐ",
            })
    void otherTextsStayAsTheyAre(String text) {
        assertUntouched(text);
        assertUntouched(TEXT + text);
    }

    @ParameterizedTest
    @EnumSource(value = OldEncoding.class, mode = EnumSource.Mode.EXCLUDE, names = "WINDOWS_1258")
    void everyOldEncodingComesBackAsItWas(OldEncoding encoding) {
        String small = TEXT.replace("Ở", "ở").replace("Ấ", "ấ");
        assertThat(LetterRepair.repair(OldEncoders.inverse(encoding, small)).text())
                .isEqualTo(small);
    }

    @Test
    void textOfIndependentEncodersComesBack() {
        String small = TEXT.replace("Ở", "ở");
        assertThat(LetterRepair.repair(OldEncoders.tcvn3(small)).text()).isEqualTo(small);
        assertThat(LetterRepair.repair(OldEncoders.vni(TEXT)).text()).isEqualTo(TEXT);
        assertThat(LetterRepair.repair(OldEncoders.vni(TEXT.toUpperCase(Locale.ROOT)))
                        .text())
                .isEqualTo(TEXT.toUpperCase(Locale.ROOT));
        assertThat(LetterRepair.repair(OldEncoders.misread(TEXT)).text()).isEqualTo(TEXT);
        assertThat(LetterRepair.repair(OldEncoders.misread(OldEncoders.misread(TEXT)))
                        .text())
                .isEqualTo(TEXT);
        assertThat(LetterRepair.repair(OldEncoders.misread(TEXT).replace('\u00a0', ' '))
                        .text())
                .isEqualTo(TEXT);
        assertThat(LetterRepair.repair(OldEncoders.misread1258(TEXT)).text()).isEqualTo(TEXT);
        assertThat(Windows1258.agreesWithTheCodePage()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Normalizer.Form.class)
    void everyFormIsComposed(Normalizer.Form form) {
        assertThat(LetterRepair.repair(Normalizer.normalize(TEXT, form)).text()).isEqualTo(TEXT);
    }

    @Test
    void knownLinesOfTcvn3AndVniAreRead() {
        assertRepaired("Céng hoµ x· héi chñ nghÜa ViÖt Nam", "Cộng hoà xã hội chủ nghĩa Việt Nam");
        assertRepaired("§éc lËp - Tù do - H¹nh phóc", "Độc lập - Tự do - Hạnh phúc");
        assertRepaired("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam");
        assertRepaired("Ñoäc laäp - Töï do - Haïnh phuùc", "Độc lập - Tự do - Hạnh phúc");
        assertRepaired("v. kiÕn nghÞ", "v. kiến nghị");
        assertRepaired("LI£N §OµN LAO §éNG TØNH", "LIÊN ĐOÀN LAO ĐỘNG TỈNH");
    }

    @Test
    void aFewOldWordsInUnicodeTextAreRead() {
        assertRepaired("Ban Chấp hành C«ng ®oµn các trường học", "Ban Chấp hành Công đoàn các trường học");
        assertRepaired(
                "theo công văn của Lieân ñoaøn Lao ñoäng tỉnh đã gửi",
                "theo công văn của Liên đoàn Lao động tỉnh đã gửi");
        assertRepaired("Hội nghị tại Ninh B×nh đã bế mạc", "Hội nghị tại Ninh Bình đã bế mạc");
        assertRepaired("Công đồn tỉnh, LIÊN ĐỒN, đồn công an", "Công đoàn tỉnh, LIÊN ĐOÀN, đồn công an");
        assertRepaired("Công đoμn cơ sở lμ nòng cốt", "Công đoàn cơ sở là nòng cốt");
    }

    @Test
    void tornMarksGoBackWhereOnePlaceIsRight() {
        assertRepaired("tô ́ chức hội nghị về việc này", "tố chức hội nghị về việc này");
        assertRepaired("Công đoa ̀n giáo dục", "Công đoàn giáo dục");
        assertRepaired("Công đoaǹ giáo dục", "Công đoàn giáo dục");
        assertRepaired("Nghi ̣quyết Đại hội", "Nghị quyết Đại hội");
        RepairedText left = LetterRepair.repair("Công đoan giao duc tỉnh Hà Lĩnh \u0300\u0301\u0323\u0300");
        assertThat(left.text()).contains("giao duc");
        assertThat(left.findings()).anyMatch(finding -> finding.message().key().equals("letters.torn.left"));
    }

    @Test
    void lookAlikesAndInvisibleSignsAreMended() {
        assertRepaired("LÐLÐ tỉnh, Ðoàn viên, lao ðộng", "LĐLĐ tỉnh, Đoàn viên, lao động");
        assertRepaired("Công \u0441hức là người của nhà nước", "Công chức là người của nhà nước");
        assertRepaired("Số：０５／KH", "Số:05/KH");
        assertRepaired("\ufeffKế\u200b hoạ\u00adch\u00a0năm\u202f2024", "Kế hoạch năm 2024");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cong doan Giao duc tinh Ha Linh xay dung ke hoach to chuc cac hoat dong chao mung ngay thanh lap",
                "C?ng ?o?n Gi?o d?c t?nh H? L?nh x?y d?ng k? ho?ch t? ch?c c?c ho?t ??ng ch?o m?ng ng?y th?nh l?p",
                "C\ufffdng \ufffdo\ufffdn Gi\ufffdo d\ufffdc t\ufffdnh H\ufffd L\ufffdnh x\ufffdy d\ufffdng k\ufffd ho\ufffdch n\ufffdm t\ufffdi",
            })
    void textsWithoutTheirMarksAreRefused(String text) {
        assertThat(LetterRepair.repair(text).refused()).isTrue();
        SourceDocument source =
                new SourceDocument(SourceFormat.TEXT, List.of(SourceLine.of(1, text, false)), List.of(), List.of());
        assertThatThrownBy(() -> LetterRepair.repair(source)).isInstanceOf(ProblemException.class);
    }

    @Test
    void linesThatLostTheirMarksAreToldAndLeft() {
        String lost = "De nghi cac don vi gui bao cao truoc ngay";
        RepairedText repaired = LetterRepair.repair(TEXT + lost);
        assertThat(repaired.text()).endsWith(lost);
        assertThat(repaired.refused()).isFalse();
        assertThat(repaired.findings())
                .extracting(finding -> finding.message().key())
                .contains("letters.lost.line.marks");
    }

    @Test
    void aFontsNameAloneDecidesNothing() {
        SourceLine unicode = line("Công ty và các cán bộ nữ", ".VnTime");
        assertThat(repaired(unicode).text()).isEqualTo("Công ty và các cán bộ nữ");
    }

    @Test
    void capitalsOfAnOldCapitalFontComeFromItsName() {
        SourceLine old = line("liªn ®oµn lao ®éng tØnh", ".VnTimeH");
        SourceLine changed = repaired(old);
        assertThat(changed.text()).isEqualTo("LIÊN ĐOÀN LAO ĐỘNG TỈNH");
        assertThat(changed.spans().get(0).end()).isEqualTo(changed.text().length());
    }

    @Test
    void spansMoveWithTheirWords() {
        String text = "Lieân ñoaøn Lao ñoäng";
        SourceSpan plain = span(0, 12, "VNI-Times");
        SourceSpan rest = span(12, text.length(), "VNI-Times");
        SourceLine line =
                new SourceLine(1, text, 0, LinePlace.flowing(1, false), ParagraphLook.UNKNOWN, List.of(plain, rest));
        SourceLine changed = repaired(line);
        assertThat(changed.text()).isEqualTo("Liên đoàn Lao động");
        assertThat(changed.text().substring(changed.spans().get(1).start())).isEqualTo("Lao động");
    }

    @Test
    void aLongLineIsRepairedInLinearTime() {
        String line = TEXT.replace('\n', ' ').repeat(60);
        for (String text : List.of(
                line, OldEncoders.vni(line), OldEncoders.misread(line), "Ã ".repeat(50_000), "a ́".repeat(50_000))) {
            Assertions.assertTimeout(Duration.ofSeconds(20), () -> LetterRepair.repair(text));
        }
    }

    private static SourceLine line(String text, String font) {
        return new SourceLine(
                1, text, 0, LinePlace.flowing(1, false), ParagraphLook.UNKNOWN, List.of(span(0, text.length(), font)));
    }

    private static SourceSpan span(int start, int end, String font) {
        return new SourceSpan(start, end, font, 14, false, false, false, "");
    }

    private static SourceLine repaired(SourceLine line) {
        SourceDocument source = new SourceDocument(SourceFormat.DOC, List.of(line), List.of(), List.of());
        return LetterRepair.repair(source).lines().get(0);
    }

    private static void assertUntouched(String text) {
        RepairedText repaired = LetterRepair.repair(text);
        assertThat(repaired.text()).isEqualTo(text);
        assertThat(repaired.refused()).isFalse();
    }

    private static void assertRepaired(String text, String expected) {
        assertThat(LetterRepair.repair(text).text()).isEqualTo(expected);
    }

    @Test
    void aLetterUnderThousandsOfMarksKeepsAFew() {
        String text = LetterRepair.repair("Kế hoa" + "\u0323".repeat(5_000) + "ch năm 2024")
                .text();

        assertThat(text).startsWith("Kế hoạ").endsWith("ch năm 2024").hasSizeLessThan(40);
    }
}
