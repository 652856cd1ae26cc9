package vn.congdoan.vanthu.app.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.register.RegisterEntry;
import vn.congdoan.vanthu.domain.register.RegisterEntry.State;
import vn.congdoan.vanthu.ui.TestOffice;

class BookImportTest {
    private static final List<Object> HEADINGS = List.of(
            "Số, ký hiệu văn bản",
            "Ngày tháng văn bản",
            "Tên loại và trích yếu nội dung văn bản",
            "Người ký",
            "Nơi nhận văn bản",
            "Đơn vị, người nhận bản lưu",
            "Số lượng bản",
            "Ngày chuyển",
            "Ký nhận",
            "Ghi chú");

    @TempDir
    Path folder;

    private TestOffice office;

    @BeforeEach
    void open() {
        office = new TestOffice(folder.resolve("data"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void tenColumnsOfABookBecomeRowsOfTheRegister() throws IOException {
        Path book = book(
                List.of("SỔ ĐĂNG KÝ VĂN BẢN ĐI"),
                HEADINGS,
                List.of("(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)", "(10)"),
                List.of(
                        "01/KH-LĐLĐ",
                        LocalDate.of(2025, 1, 6),
                        "Kế hoạch Tập huấn cán bộ",
                        "Trần Thị An",
                        "Các CĐCS",
                        "VT",
                        12,
                        "7/1/2025",
                        "Lan",
                        "gấp"),
                List.of("02/LĐLĐ-TGNC", "08/01/2025", "Mời họp giao ban", "Lê Bình", "", "", "", "", "", ""));

        ImportedBook imported = books().read(book, 0);

        assertThat(imported).isEqualTo(new ImportedBook(2, 0, List.of()));
        List<RegisterEntry> rows = office.context.life().register().list(RegisterQuery.ofYear(2025));
        RegisterEntry plan = row(rows, "01/KH-LĐLĐ");
        assertThat(plan.date()).isEqualTo(LocalDate.of(2025, 1, 6));
        assertThat(plan.subject().typeName()).isEqualTo("Kế hoạch");
        assertThat(plan.subject().subject()).isEqualTo("Tập huấn cán bộ");
        assertThat(plan.delivery().copies()).isEqualTo(12);
        assertThat(plan.delivery().transferredOn()).isEqualTo(LocalDate.of(2025, 1, 7));
        assertThat(plan.delivery().note()).isEqualTo("gấp");
        assertThat(row(rows, "02/LĐLĐ-TGNC").subject().typeCode()).isEqualTo("CV");
    }

    @Test
    void headingsAreFoundWithoutAccentsAndInAnotherOrder() throws IOException {
        Path book = book(
                List.of("STT", "Ngay VB", "So ky hieu", "Nguoi ky", "Trich yeu", "So luong", "Noi nhan"),
                List.of(1, "6/1", "03/QĐ-LĐLĐ", "Trần Thị An", "Quyết định khen thưởng", 5, "Các CĐCS"));

        assertThat(books().read(book, 2025).rows()).isEqualTo(1);

        RegisterEntry row = office.context
                .life()
                .register()
                .list(RegisterQuery.ofYear(2025))
                .get(0);
        assertThat(row.date()).isEqualTo(LocalDate.of(2025, 1, 6));
        assertThat(row.number().full()).isEqualTo("03/QĐ-LĐLĐ");
        assertThat(row.delivery().copies()).isEqualTo(5);
        assertThat(row.delivery().recipients()).isEqualTo("Các CĐCS");
    }

    @Test
    void faultsOfTheBookAreTakenOverForTheAudit() throws IOException {
        Path book = book(
                HEADINGS,
                line("01/KH-LĐLĐ", "06/01/2025", ""),
                line("02/KH-LĐLĐ", "07/01/2025", "Hủy"),
                line("04/KH-LĐLĐ", "10/01/2025", ""),
                line("05/KH-LĐLĐ", "09/01/2025", ""),
                line("05/KH-LĐLĐ", "09/01/2025", ""),
                line("không số", "09/01/2025", ""));

        ImportedBook imported = books().read(book, 0);

        assertThat(imported.rows()).isEqualTo(5);
        assertThat(imported.findings()).extracting(Finding::place).containsExactly("Sheet0!7");
        assertThat(office.context.life().register().list(RegisterQuery.ofYear(2025)))
                .extracting(RegisterEntry::state)
                .containsExactly(State.ISSUED, State.VOID, State.ISSUED, State.ISSUED, State.ISSUED);
        assertThat(office.context.life().registerAudit().audit(2025).faults())
                .extracting(fault -> fault.kind() + " " + fault.numbers().get(0).printed())
                .containsExactly("GAP 03", "DOUBLE 05", "INVERSION 04");
    }

    @Test
    void bookThatIsReadTwiceIsRecordedOnce() throws IOException {
        Path book = book(HEADINGS, line("01/KH-LĐLĐ", "06/01/2025", ""));
        books().read(book, 0);

        assertThat(books().read(book, 0)).isEqualTo(new ImportedBook(0, 1, List.of()));
    }

    @Test
    void whatIsNoBookIsRefusedInWords() throws IOException {
        Path text = Files.writeString(folder.resolve("so.xlsx"), "không phải bảng tính");
        Path empty = book(List.of("Danh sách", "Họ tên"));

        assertThatThrownBy(() -> books().read(text, 0)).satisfies(BookImportTest::isUnreadable);
        assertThatThrownBy(() -> books().read(empty, 0)).isInstanceOf(ProblemException.class);
        assertThat(office.context.life().register().list(RegisterQuery.ofYear(0)))
                .isEmpty();
    }

    private static void isUnreadable(Throwable failure) {
        assertThat(((ProblemException) failure).findings().get(0).message().key())
                .isEqualTo("sheet.kind.plain");
    }

    private BookImport books() {
        return office.context.life().bookImport();
    }

    private static RegisterEntry row(List<RegisterEntry> rows, String number) {
        return rows.stream()
                .filter(row -> row.number().full().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static List<Object> line(String number, String date, String note) {
        return List.of(number, date, "Kế hoạch " + number + date, "Trần Thị An", "", "", "", "", "", note);
    }

    @SafeVarargs
    private Path book(List<Object>... lines) throws IOException {
        Path file = folder.resolve("so-cu.xlsx");
        try (Workbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
            Sheet sheet = book.createSheet();
            for (List<Object> line : lines) {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (Object value : line) {
                    var cell = row.createCell(Math.max(0, row.getLastCellNum()));
                    if (value instanceof LocalDate date) {
                        cell.setCellValue(date);
                        cell.setCellStyle(day);
                    } else if (value instanceof Integer number) {
                        cell.setCellValue(number);
                    } else {
                        cell.setCellValue((String) value);
                    }
                }
            }
            book.write(out);
        }
        return file;
    }
}
