package vn.congdoan.vanthu.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congdoan.vanthu.AppContext;
import vn.congdoan.vanthu.app.export.ExportFormat;
import vn.congdoan.vanthu.app.export.OverwritePolicy;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.app.reading.ReadFile;
import vn.congdoan.vanthu.domain.document.DocumentBody;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.text.parse.BodyParser;

/** Charts, tables and appendices of an exported report are read back as they were typed, and the checker has nothing against them. */
class ChartReadBackTest {
    private static final String BODY = String.join(
            "\n",
            "Ban Thường vụ báo cáo kết quả như sau:",
            "1. Theo khối, cụm:",
            "[Biểu đồ thanh]",
            "| Khối, cụm | Năm 2024 | Năm 2025 |",
            "| Khối Trung học phổ thông | 1.234 | 1.500 |",
            "| Cụm các trường Tiểu học và Trung học cơ sở vùng cao, biên giới thuộc các xã đặc biệt khó khăn | -250 | 61,5 |",
            "2. Tỷ lệ theo khối:",
            "[Biểu đồ cột]",
            "| Khối | Tỷ lệ |",
            "| Mầm non | 97,25% |",
            "| Tiểu học | - |",
            "3. Qua các tháng:",
            "[Biểu đồ đường]",
            "| Tháng | Buổi | Lượt |",
            "| 1 | 10 | 12 |",
            "| 2 | 9 | 0 |",
            "4. Số liệu còn thiếu:",
            "| STT | Chỉ tiêu | Kỳ trước |",
            "| 1 | Số vụ tai nạn | - |",
            "Trên đây là báo cáo kết quả hoạt động.",
            "",
            "Phụ lục",
            "DANH SÁCH ĐƠN VỊ GỬI BÁO CÁO MUỘN, CHƯA GỬI HOẶC PHẢI GỬI LẠI DO SỐ LIỆU CHƯA DÙNG ĐƯỢC",
            "| STT | Chỉ tiêu | Kết quả |",
            "| 1 | Số buổi tuyên truyền | 5 |");

    private static final String LONG =
            "Đội ngũ cán bộ công đoàn cơ sở đều kiêm nhiệm, khối lượng công việc chuyên môn lớn nên thời gian dành cho công đoàn còn hạn chế";

    @TempDir
    static Path folder;

    private static AppContext context;

    @BeforeAll
    static void open() {
        context = new AppContext(folder.resolve("data"), Clock.systemDefaultZone(), Locale.forLanguageTag("vi-VN"));
    }

    @AfterAll
    static void close() {
        context.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DOCX", "PDF", "TXT"})
    void chartsComeBackAsTheTablesTheyDraw(String format) throws Exception {
        Draft draft = report(BODY);
        Path file = exported(draft, ExportFormat.valueOf(format));

        ReadFile read = context.readingService().read(file);

        assertThat(body(context.readingService().drafts(read).get(0).draft())).isEqualTo(body(draft));
        assertThat(body(read.documents().get(0).reading().draft()))
                .as("what the checker and the command line see")
                .isEqualTo(body(draft));
        assertThat(context.fileCheckService().check(read, 0, "tld933"))
                .extracting(found -> found.finding().rule())
                .doesNotContain("closing-mark", "placeholder", "repeated-text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DOCX", "PDF", "TXT"})
    void aLongAppendixDoesntHideTheFootBeforeIt(String format) throws Exception {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 150; i++) {
            rows.append("| " + i + " | " + LONG + " | " + LONG + " |\n");
        }
        Draft draft = report(
                "Ban Thường vụ báo cáo tại các Phụ lục kèm theo.\n\nPhụ lục\nSỐ LIỆU\n| STT | Nội dung | Ý kiến |\n"
                        + rows + "\nPhụ lục\nDANH SÁCH\n| STT | Tên |\n| 1 | Trường số 1 |");

        Draft read = context.readingService()
                .read(exported(draft, ExportFormat.valueOf(format)))
                .documents()
                .get(0)
                .reading()
                .draft();

        assertThat(BodyParser.parse(read.bodyText()).body().appendices()).hasSize(2);
        assertThat(read.parts().recipients()).isEqualTo(draft.parts().recipients());
    }

    @Test
    void aTextFileClosesAsItsPagesDo() throws Exception {
        Path file = exported(report("Nội dung báo cáo."), ExportFormat.TXT);
        assertThat(Files.readString(file)).contains("Nội dung báo cáo./.\n");
    }

    @Test
    void aTypedTableIsNoListOfRecipients() throws Exception {
        Path file = Files.writeString(
                folder.resolve("go-tay.txt"),
                "KẾ HOẠCH\nCông tác năm 2026\n\n" + BODY.replace("\nPhụ lục\n", "\n\nPhụ lục\n")
                        + "\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nTrần Thị An\n");

        Draft read = context.readingService().drafts(file).get(0).draft();

        assertThat(read.bodyText())
                .contains("[Biểu đồ đường]\n| Tháng | Buổi | Lượt |\n| 1 | 10 | 12 |\n| 2 | 9 | 0 |");
        assertThat(read.parts().recipients())
                .noneMatch(recipient -> recipient.name().contains("|"));
    }

    private static Path exported(Draft draft, ExportFormat format) throws Exception {
        List<Path> files = context.exportService()
                .export(draft, "tld933", Set.of(format), folder, OverwritePolicy.REPLACE, "bao-cao")
                .work()
                .run(JobControl.UNATTENDED);
        return files.get(0);
    }

    private static Draft report(String body) {
        Draft sample =
                new OfficeDocuments(1, context.formatPacks().byId("tld933").types()).next();
        return sample.withBodyText(body);
    }

    private static DocumentBody body(Draft draft) {
        return BodyParser.parse(draft.bodyText().replace("động./.", "động.")).body();
    }
}
