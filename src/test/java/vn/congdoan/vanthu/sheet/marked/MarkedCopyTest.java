package vn.congdoan.vanthu.sheet.marked;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congdoan.vanthu.domain.sheet.CellPlace;
import vn.congdoan.vanthu.domain.sheet.SheetBook;
import vn.congdoan.vanthu.domain.sheet.SheetGrid;
import vn.congdoan.vanthu.sheet.open.SampleForm;
import vn.congdoan.vanthu.sheet.open.WorkbookOpener;

class MarkedCopyTest {
    private static final String SHEET = "Biểu 1";
    private static final List<CellMark> MARKS = List.of(
            new CellMark(new CellPlace(SHEET, 7, 3), "Ô này báo lỗi; ghi số người."),
            new CellMark(new CellPlace(SHEET, 10, 3), "=Ghi số, không ghi chữ."),
            new CellMark(new CellPlace(SHEET, 10, 3), "Nhiều hơn kỳ trước 10 lần."),
            new CellMark(new CellPlace(SHEET, 20, 3), "Chưa ghi."),
            new CellMark(null, "Thiếu chỉ tiêu “Đoàn viên nữ”."));

    @ParameterizedTest
    @ValueSource(strings = {"sample-lo.xlsx", "sample.xls"})
    void theUnitsOwnWorkbookComesBackWithItsCellsRedAndCommented(String file) throws IOException {
        byte[] original = resource(file);
        byte[] written = written(original, MARKS);
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(written))) {
            Cell bad = book.getSheet(SHEET).getRow(10).getCell(3);
            assertThat(bad.getStringCellValue()).isEqualTo("1.234,5");
            assertThat(bad.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
            assertThat(bad.getCellStyle().getLocked()).isFalse();
            assertThat(bad.getCellComment().getString().getString())
                    .isEqualTo("=Ghi số, không ghi chữ.\nNhiều hơn kỳ trước 10 lần.");
            assertThat(book.getSheet(SHEET).getRow(9).getCell(3).getCellComment())
                    .isNull();
            assertThat(book.getSheet(SHEET).getRow(6).getCell(3).getCellFormula())
                    .isEqualTo("SUM(D4,D4)*2");
        }
        valuesAreKept(WorkbookOpener.open(original, file), WorkbookOpener.open(written, file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sample-lo.xlsx", "sample.xls", "sample.ods"})
    void theListNamesEachCellAndWhatToDoAndHoldsNoFormula(String file) throws IOException {
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(written(resource(file), MARKS)))) {
            Sheet list = book.getSheet("Cần sửa");
            assertThat(book.getActiveSheetIndex()).isEqualTo(book.getSheetIndex(list));
            assertThat(list.getRow(3).getCell(2).getStringCellValue()).isEqualTo("D8");
            assertThat(list.getRow(3).getCell(2).getHyperlink().getAddress()).isEqualTo("'Biểu 1'!D8");
            assertThat(list.getRow(3).getCell(3).getStringCellValue()).isEqualTo("#DIV/0!");
            assertThat(list.getRow(4).getCell(4).getCellType()).isEqualTo(CellType.STRING);
            assertThat(list.getRow(4).getCell(4).getStringCellValue()).isEqualTo("=Ghi số, không ghi chữ.");
            assertThat(list.getRow(6).getCell(3).getStringCellValue()).isEqualTo("(trống)");
            assertThat(list.getLastRowNum()).isEqualTo(7);
        }
    }

    @Test
    void aCopyMarkedAgainHasOneListAndKeepsEarlierComments() throws IOException {
        byte[] once = written(resource("sample-lo.xlsx"), MARKS.subList(0, 1));
        byte[] twice = written(once, List.of(new CellMark(new CellPlace(SHEET, 7, 3), "Vẫn còn lỗi.")));
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(twice))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
            assertThat(book.getSheet(SHEET)
                            .getRow(7)
                            .getCell(3)
                            .getCellComment()
                            .getString()
                            .getString())
                    .isEqualTo("Ô này báo lỗi; ghi số người.\nVẫn còn lỗi.");
        }
    }

    @Test
    void aProtectedSheetStaysProtected() throws IOException {
        byte[] locked;
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(SampleForm.bytes()))) {
            book.getSheet(SHEET).protectSheet("bí mật");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            locked = out.toByteArray();
        }
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(written(locked, MARKS)))) {
            assertThat(book.getSheet(SHEET).getProtect()).isTrue();
            assertThat(book.getSheet(SHEET).getRow(7).getCell(3).getCellStyle().getLocked())
                    .isFalse();
            assertThat(book.getSheet(SHEET).getRow(6).getCell(3).getCellStyle().getLocked())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sample.ods", "sample.html"})
    void whatHasNoCommentsBecomesAWorkbookOfItsValues(String file) throws IOException {
        byte[] original = resource(file);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(MarkedCopy.write(original, file, MARKS, out)).isEqualTo(".xlsx");
        SheetBook before = WorkbookOpener.open(original, file);
        SheetBook after = WorkbookOpener.open(out.toByteArray(), file);
        assertThat(after.kind()).isEqualTo(SheetBook.Kind.XLSX);
        assertThat(after.marks()).isEqualTo(before.marks());
        valuesAreKept(before, after);
    }

    @Test
    void wordsThatLookLikeFormulasStayWords() throws IOException {
        byte[] csv = "Chỉ tiêu;Số\n=cmd|'/C calc'!A0;+1\n".getBytes(StandardCharsets.UTF_8);
        byte[] written = written(csv, List.of(new CellMark(new CellPlace("", 1, 1), "Ghi số.")));
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(written))) {
            Cell cell = book.getSheetAt(0).getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo("=cmd|'/C calc'!A0");
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(book.getSheetAt(0).getRow(1).getCell(1).getCellComment().getString().getString())
                    .contains("Ghi số.");
        }
    }

    private static void valuesAreKept(SheetBook before, SheetBook after) {
        for (int i = 0; i < before.sheets().size(); i++) {
            SheetGrid old = before.sheets().get(i);
            SheetGrid now = after.sheets().get(i);
            for (int row = 0; row < old.rows(); row++) {
                for (int column = 0; column < old.columns(); column++) {
                    String place = old.place(row, column).toString();
                    assertThat(now.cell(row, column).text())
                            .as(place)
                            .isEqualTo(old.cell(row, column).text());
                    assertThat(now.cell(row, column).number())
                            .as(place)
                            .isEqualTo(old.cell(row, column).number());
                }
            }
        }
    }

    private static byte[] written(byte[] bytes, List<CellMark> marks) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MarkedCopy.write(bytes, "a", marks, out);
        return out.toByteArray();
    }

    private static byte[] resource(String file) throws IOException {
        try (InputStream in = SampleForm.class.getResourceAsStream(file)) {
            return in.readAllBytes();
        }
    }
}
