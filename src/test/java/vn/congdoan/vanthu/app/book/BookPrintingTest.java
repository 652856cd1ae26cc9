package vn.congdoan.vanthu.app.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.domain.book.Book;
import vn.congdoan.vanthu.domain.book.BookCell;
import vn.congdoan.vanthu.domain.book.BookFormat;
import vn.congdoan.vanthu.domain.book.BookRow;
import vn.congdoan.vanthu.domain.office.OfficeProfile;
import vn.congdoan.vanthu.layout.font.FontFamily;
import vn.congdoan.vanthu.layout.font.FontLibrary;
import vn.congdoan.vanthu.render.pdf.ArchivalCheck;
import vn.congdoan.vanthu.ui.TestOffice;

class BookPrintingTest {
    private static final FontFamily FAMILY = FontLibrary.load(List.of());
    private static final OfficeProfile OFFICE = new OfficeProfile(
            "Tổng Liên đoàn Lao động Việt Nam", "Liên đoàn Lao động tỉnh Bình Xuyên", "LĐLĐ", "", "", "", true);
    private static final double MM = 72 / 25.4;

    @TempDir
    Path folder;

    @Test
    void aBookIsAnArchivalFileOfLyingPagesWithItsCover() throws Exception {
        byte[] pdf = Files.readAllBytes(print(40, BookFormat.PDF));
        assertThat(ArchivalCheck.faults(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.getPages()
                    .forEach(page -> assertThat(page.getMediaBox().getWidth())
                            .isEqualTo((float) (297 * MM), org.assertj.core.data.Offset.offset(0.1f)));
            String cover = page(document, 1);
            assertThat(cover)
                    .contains(
                            "TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM",
                            "LIÊN ĐOÀN LAO ĐỘNG TỈNH BÌNH XUYÊN",
                            "SỔ ĐĂNG KÝ VĂN BẢN ĐẾN",
                            "Năm: 2026",
                            "Từ ngày 01/01/2026 đến ngày 09/02/2026",
                            "Từ số 1 đến số 40",
                            "Quyển số: 01");
        }
    }

    @Test
    void everyPageRepeatsTheTitlesAndNoRowIsCut() throws Exception {
        try (PDDocument document = Loader.loadPDF(print(60, BookFormat.PDF).toFile())) {
            assertThat(document.getNumberOfPages()).isGreaterThan(3);
            int rows = 0;
            for (int i = 2; i <= document.getNumberOfPages(); i++) {
                String words = page(document, i);
                assertThat(words).contains("Ngày đến", "Ghi chú", "(10)");
                // The first and the last words of a row stand on one page.
                assertThat(count(words, "Kế hoạch")).isEqualTo(count(words, "cuối."));
                rows += count(words, "cuối.");
            }
            assertThat(rows).isEqualTo(60);
        }
    }

    @Test
    void aRowHigherThanAPageGoesOnOnTheNext() throws IOException {
        BookSource endless = year -> List.of(new BookSource.Line(
                LocalDate.of(year, 1, 2),
                "1",
                row(1, "Kế hoạch " + "về việc chăm lo đời sống đoàn viên ".repeat(90) + "cuối.")));
        try (PDDocument document = Loader.loadPDF(print(endless, BookFormat.PDF).toFile())) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            assertThat(page(document, document.getNumberOfPages())).contains("cuối.");
        }
    }

    @Test
    void anEmptyBookHasItsCoverAndItsTitles() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(print(year -> List.of(), BookFormat.PDF).toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(page(document, 1)).contains("Năm: 2026").doesNotContain("Từ số");
            assertThat(page(document, 2)).contains("Số đến");
        }
    }

    @Test
    void theCoverBearsTheVolumeThatIsAskedFor() {
        BookPrinting printing = new BookPrinting(
                Map.of(Book.INCOMING, year -> List.of()), () -> OFFICE, () -> FAMILY, Access.SOLE, TestOffice.CLOCK);

        assertThat(printing.book(Book.INCOMING, 2026, 12).cover()).contains("Quyển số: 12");
    }

    @Test
    void aWorkbookHoldsDatesAndPrintsLyingWithItsTitles() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(print(5, BookFormat.XLSX)))) {
            Sheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(5);
            Row first = sheet.getRow(6);
            assertThat(DateUtil.isCellDateFormatted(first.getCell(0))).isTrue();
            assertThat(first.getCell(0).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2026, 1, 1));
            assertThat(first.getCell(1).getNumericCellValue()).isEqualTo(1);
            assertThat(workbook.getFontAt(
                                    sheet.getRow(9).getCell(2).getCellStyle().getFontIndex())
                            .getStrikeout())
                    .isTrue();
        }
    }

    @Test
    void aBookOfManyYearsIsNoTrouble() throws Exception {
        print(500, BookFormat.PDF);
        long start = System.nanoTime();
        print(500, BookFormat.PDF);
        long few = System.nanoTime();
        print(5000, BookFormat.XLSX);
        print(5000, BookFormat.PDF);
        assertThat(few - start).isLessThan(5_000_000_000L);
        try (PDDocument document =
                Loader.loadPDF(folder.resolve("So-dang-ky-van-ban-den_2026.pdf").toFile())) {
            assertThat(document.getNumberOfPages()).isGreaterThan(300);
        }
    }

    private Path print(int rows, BookFormat format) throws IOException {
        return print(
                year -> {
                    List<BookSource.Line> lines = new ArrayList<>();
                    for (int i = 1; i <= rows; i++) {
                        String words =
                                "Kế hoạch tổ chức Tháng Công nhân và Tháng hành động về an toàn, vệ sinh lao động"
                                        + " năm 2026 lần " + i + " cuối.";
                        lines.add(new BookSource.Line(
                                LocalDate.of(year, 1, 1).plusDays((i - 1) % 365), String.valueOf(i), row(i, words)));
                    }
                    return lines;
                },
                format);
    }

    private Path print(BookSource source, BookFormat format) throws IOException {
        BookPrinting printing = new BookPrinting(
                Map.of(Book.INCOMING, source), () -> OFFICE, () -> FAMILY, Access.SOLE, TestOffice.CLOCK);
        try {
            Path kept = System.getProperty("vanthu.keepPdf") == null
                    ? folder
                    : Path.of(System.getProperty("vanthu.keepPdf"));
            return printing.print(Book.INCOMING, 2026, kept, Set.of(format))
                    .work()
                    .run(JobControl.UNATTENDED)
                    .get(0);
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static BookRow row(int i, String words) {
        return new BookRow(
                List.of(
                        BookCell.of(LocalDate.of(2026, 1, 1).plusDays((i - 1) % 365)),
                        BookCell.of(i),
                        BookCell.of("Tổng Liên đoàn Lao động Việt Nam"),
                        BookCell.of(i + "/KH-TLĐ"),
                        BookCell.of(LocalDate.of(2025, 12, 30)),
                        BookCell.of(words),
                        BookCell.of("Ban Tổ chức – Kiểm tra"),
                        BookCell.EMPTY,
                        BookCell.EMPTY,
                        BookCell.of(i % 4 == 0 ? "Vào nhầm sổ, đã hủy" : "")),
                i % 4 == 0);
    }

    private static String page(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document).replaceAll("\\s+", " ");
    }

    private static int count(String words, String wanted) {
        return words.split(java.util.regex.Pattern.quote(wanted), -1).length - 1;
    }
}
