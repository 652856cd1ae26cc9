package vn.congdoan.vanthu.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.congdoan.vanthu.AppContext;
import vn.congdoan.vanthu.app.export.ExportFormat;
import vn.congdoan.vanthu.app.export.OverwritePolicy;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.app.reading.ReadFile;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.text.check.CheckRule;
import vn.congdoan.vanthu.text.check.look.LookRules;

/** A Word file in which one thing of the look is changed, as another program would write it: that is told, with its figures, and nothing else. */
class ForeignLookTest {
    private static final Set<String> RULES =
            LookRules.all().stream().map(CheckRule::id).collect(Collectors.toSet());
    private static final String STYLES = "word/styles.xml";
    private static final String TEXT = "word/document.xml";

    @TempDir
    static Path folder;

    private static AppContext context;
    private static Path right;
    private static Path letter;

    /** Every "from" in a part of the file becomes "to". */
    private record Change(String part, String from, String to) {}

    @BeforeAll
    static void open() throws Exception {
        context = new AppContext(folder.resolve("data"), Clock.systemDefaultZone(), Locale.forLanguageTag("vi-VN"));
        right = exported("plan", PLAN);
        letter = exported("letter", LETTER);
    }

    @AfterAll
    static void close() {
        context.close();
    }

    @Test
    void whatIsWellSetIsLeftAlone() {
        assertThat(told(right)).isEmpty();
        assertThat(told(letter)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("changes")
    void oneWrongFigureIsToldWithWhatIsRight(String rule, String words, Change change) throws Exception {
        List<String> told = told(changed(right, List.of(change)));
        assertThat(told).singleElement().asString().startsWith(rule + ": ").contains(words);
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                arguments(
                        "margin",
                        "Lề trái 20 mm, phải từ 30 đến 35 mm",
                        text("w:left=\"1701\" w:header", "w:left=\"1134\" w:header")),
                arguments("margin", "Lề phải 30 mm, phải từ 15 đến 20 mm", text("w:right=\"850\"", "w:right=\"1701\"")),
                arguments(
                        "margin",
                        "Lề trên 10 mm, phải từ 20 đến 25 mm",
                        text("w:pgMar w:top=\"1134\"", "w:pgMar w:top=\"567\"")),
                arguments(
                        "margin",
                        "Lề dưới 30 mm, phải từ 20 đến 25 mm",
                        text("w:bottom=\"1134\"", "w:bottom=\"1701\"")),
                arguments(
                        "paper",
                        "215,9 × 279,4 mm",
                        text("w:w=\"11906\" w:h=\"16838\"", "w:w=\"12240\" w:h=\"15840\"")),
                arguments("font", "Arial", new Change(STYLES, "Times New Roman", "Arial")),
                arguments(
                        "page-number",
                        "Thiếu số trang",
                        text("<w:headerReference w:type=\"default\" r:id=\"rIdHeader\"/>", "")),
                arguments("page-number", "Trang thứ nhất không hiển thị", text("<w:titlePg/>", "")),
                arguments("page-number", "cỡ 13–14", style("SoTrang", "w:val=\"28\"", "w:val=\"20\"")),
                arguments("page-number", "ở giữa lề trên", style("SoTrang", "w:val=\"center\"", "w:val=\"right\"")),
                arguments(
                        "body-size",
                        "Cỡ chữ nội dung 12, phải từ 13 đến 14",
                        style("NoiDung", "w:val=\"28\"", "w:val=\"24\"")),
                arguments(
                        "line-spacing",
                        "Giãn dòng 2",
                        style("NoiDung", "w:line=\"360\" w:lineRule=\"exact\"", "w:line=\"480\" w:lineRule=\"auto\"")),
                arguments(
                        "paragraph-gap",
                        "0 pt, tối thiểu 6 pt",
                        style("NoiDung", "w:before=\"120\"", "w:before=\"0\"")),
                arguments(
                        "first-line-indent",
                        "20 mm, phải từ 10 đến 12,7 mm",
                        style("NoiDung", "w:firstLine=\"567\"", "w:firstLine=\"1134\"")),
                arguments("body-alignment", "canh đều hai lề", style("NoiDung", "w:val=\"both\"", "w:val=\"left\"")),
                arguments(
                        "colour", "Chữ có màu", style("TenLoai", "<w:caps/>", "<w:caps/><w:color w:val=\"FF0000\"/>")),
                arguments(
                        "underline",
                        "vẽ riêng",
                        style("TieuNgu", "<w:caps w:val=\"0\"/>", "<w:caps w:val=\"0\"/><w:u w:val=\"single\"/>")),
                arguments(
                        "look-national-title",
                        "Quốc hiệu: cỡ chữ 11, phải là 12–13",
                        style("QuocHieu", "w:val=\"24\"", "w:val=\"22\"")),
                arguments(
                        "look-national-motto",
                        "Tiêu ngữ: phải in đậm",
                        style("TieuNgu", "<w:b/>", "<w:b w:val=\"0\"/>")),
                arguments(
                        "look-superior",
                        "Tên cơ quan chủ quản: không in đậm",
                        style("CoQuanChuQuan", "<w:b w:val=\"0\"/>", "<w:b/>")),
                arguments(
                        "look-organisation",
                        "Tên cơ quan ban hành: phải in đậm",
                        style("CoQuanBanHanh", "<w:b/>", "<w:b w:val=\"0\"/>")),
                arguments(
                        "look-number",
                        "Số, ký hiệu: cỡ chữ 14, phải là 13",
                        style("SoKyHieu", "w:val=\"26\"", "w:val=\"28\"")),
                arguments(
                        "look-place-date",
                        "phải in nghiêng",
                        style("DiaDanhNgayThang", "<w:i/>", "<w:i w:val=\"0\"/>")),
                arguments("look-type", "Tên loại: phải in đậm", style("TenLoai", "<w:b/>", "<w:b w:val=\"0\"/>")),
                arguments("look-type", "phải canh giữa", style("TenLoai", "w:val=\"center\"", "w:val=\"left\"")),
                arguments(
                        "look-subject",
                        "Trích yếu: cỡ chữ 16, phải là 13–14",
                        style("TrichYeu", "w:val=\"28\"", "w:val=\"32\"")),
                arguments(
                        "look-signer",
                        "Họ tên người ký: phải in đậm",
                        style("HoTenNguoiKy", "<w:b/>", "<w:b w:val=\"0\"/>")),
                arguments(
                        "look-recipients-label",
                        "phải in nghiêng",
                        style("NhanNoiNhan", "<w:i/>", "<w:i w:val=\"0\"/>")),
                arguments(
                        "look-recipients",
                        "Nơi nhận: cỡ chữ 14, phải là 11",
                        style("NoiNhan", "w:val=\"22\"", "w:val=\"28\"")));
    }

    @Test
    void aBoldSubjectOfALetterIsTold() throws Exception {
        List<String> told = told(changed(letter, List.of(style("TrichYeuCongVan", "<w:b w:val=\"0\"/>", "<w:b/>"))));
        assertThat(told).singleElement().asString().contains("Trích yếu: không in đậm");
    }

    @Test
    void addresseesAreUprightAndOfTheSizeOfTheText() throws Exception {
        List<String> told = told(changed(letter, List.of(style("NoiKinhGui", "w:val=\"28\"", "w:val=\"22\""))));
        assertThat(told).singleElement().asString().contains("Kính gửi: cỡ chữ 11, phải là 13–14");
    }

    @Test
    void capacityAndPositionAreBold() throws Exception {
        List<String> told = told(changed(right, List.of(style("QuyenHanChucVu", "<w:b/>", "<w:b w:val=\"0\"/>"))));
        assertThat(told)
                .containsExactlyInAnyOrder(
                        "look-capacity: Quyền hạn ký: phải in đậm.", "look-position: Chức vụ: phải in đậm.");
    }

    @Test
    void pagesOnTheirSideNeedATableOrAnAppendix() throws Exception {
        Change sideways = text(
                "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>",
                "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>");
        assertThat(told(changed(right, List.of(sideways)))).isEmpty(); // its head is a table
    }

    @Test
    void aFileInWhichEverythingIsWrongIsStillReadable() throws Exception {
        List<Change> all = new ArrayList<>();
        changes().forEach(each -> all.add((Change) each.get()[2]));
        all.removeIf(each -> each.to().isEmpty() || each.from().contains("titlePg"));
        List<String> told = told(changed(right, all));
        assertThat(told).hasSizeBetween(15, 25).doesNotHaveDuplicates();
        assertThat(told.stream().map(each -> each.substring(0, each.indexOf(':'))))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyFindingNamesItsClause() throws Exception {
        for (CheckFinding finding :
                findings(changed(right, List.of(new Change(STYLES, "w:val=\"28\"", "w:val=\"20\""))))) {
            assertThat(finding.clause()).startsWith("NĐ 30, Phụ lục I, I");
        }
    }

    private static Change text(String from, String to) {
        return new Change(TEXT, from, to);
    }

    /** In one style of the file. */
    private static Change style(String id, String from, String to) {
        return new Change(STYLES + "#" + id, from, to);
    }

    private static List<String> told(Path file) {
        Messages messages = new Messages(Locale.forLanguageTag("vi-VN"));
        return findings(file).stream()
                .map(each -> each.rule() + ": " + messages.get(each.message()))
                .toList();
    }

    private static List<CheckFinding> findings(Path file) {
        ReadFile read = context.readingService().read(file);
        return context.fileCheckService().check(read, 0, "tld933").stream()
                .map(each -> each.finding())
                .filter(each -> RULES.contains(each.rule()))
                .toList();
    }

    private static Path changed(Path file, List<Change> changes) throws Exception {
        Map<String, String> parts = new HashMap<>();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String words = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                for (Change change : changes) {
                    words = entry.getName().equals(change.part().split("#")[0]) ? changed(words, change) : words;
                }
                parts.put(entry.getName(), words);
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(words.getBytes(StandardCharsets.UTF_8));
            }
        }
        return Files.write(folder.resolve("changed.docx"), bytes.toByteArray());
    }

    private static String changed(String words, Change change) {
        int from = 0;
        int to = words.length();
        if (change.part().contains("#")) {
            from = words.indexOf("w:styleId=\"" + change.part().split("#")[1] + "\"");
            assertThat(from).as(change.toString()).isPositive();
            to = words.indexOf("</w:style>", from);
        }
        String old = words.substring(from, to);
        String fresh = old.replace(change.from(), change.to());
        assertThat(fresh).as(change.toString()).isNotEqualTo(old);
        return words.substring(0, from) + fresh + words.substring(to);
    }

    private static Path exported(String name, String words) throws Exception {
        Path text = Files.writeString(folder.resolve(name + ".txt"), words);
        Draft draft = context.readingService().drafts(text).get(0).draft();
        return context.exportService()
                .export(draft, "tld933", Set.of(ExportFormat.DOCX), folder, OverwritePolicy.REPLACE, name)
                .work()
                .run(JobControl.UNATTENDED)
                .get(0);
    }

    private static final String SENTENCE =
            "Tuyên truyền sâu rộng trong đoàn viên, người lao động về chủ trương của tổ chức công đoàn, gắn với phong trào thi đua "
                    + "của từng đơn vị và nhiệm vụ chuyên môn được giao trong năm.\n";

    private static final String PLAN = "LIÊN ĐOÀN LAO ĐỘNG TỈNH SÔNG VÂN\nCÔNG ĐOÀN PHƯỜNG TÂN MỸ\nSố: 06/KH-CĐP\n"
            + "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nTân Mỹ, ngày 05 tháng 3 năm 2026\n\n"
            + "KẾ HOẠCH\nTổ chức Tháng Công nhân năm 2026\n\n"
            + "Công đoàn phường Tân Mỹ xây dựng kế hoạch tổ chức Tháng Công nhân năm 2026 trên địa bàn phường như sau:\n"
            + SENTENCE.repeat(26)
            + "Trên đây là Kế hoạch tổ chức Tháng Công nhân năm 2026./.\n\n"
            + "Nơi nhận:\n- LĐLĐ tỉnh (để b/c);\n- Các CĐCS trực thuộc;\n- Lưu: VT, TG.\n\n"
            + "TM. BAN THƯỜNG VỤ\nPHÓ CHỦ TỊCH\n\n\nNguyễn Thị Hoài An\n";

    private static final String LETTER = "LIÊN ĐOÀN LAO ĐỘNG TỈNH SÔNG VÂN\nCÔNG ĐOÀN PHƯỜNG TÂN MỸ\nSố: 06/CĐP-TG\n"
            + "V/v tuyên truyền Tháng Công nhân năm 2026\n"
            + "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nTân Mỹ, ngày 05 tháng 3 năm 2026\n\n"
            + "Kính gửi:\n- Công đoàn cơ sở các trường học;\n- Công đoàn cơ sở các doanh nghiệp.\n\n"
            + SENTENCE.repeat(4)
            + "Đề nghị các đơn vị quan tâm thực hiện./.\n\n"
            + "Nơi nhận:\n- Như trên;\n- Lưu: VT, TG.\n\n"
            + "TM. BAN THƯỜNG VỤ\nPHÓ CHỦ TỊCH\n\n\nNguyễn Thị Hoài An\n";
}
