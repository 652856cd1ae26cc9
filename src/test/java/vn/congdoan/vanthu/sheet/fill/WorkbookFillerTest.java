package vn.congdoan.vanthu.sheet.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.sheet.CellPlace;
import vn.congdoan.vanthu.sheet.make.SchemaCheck;

class WorkbookFillerTest {
    private static final String SHEET = "Biểu 2 & 3";

    private static CellPlace at(int row, int column) {
        return new CellPlace(SHEET, row, column);
    }

    /** A superior's table: merged title, figures with looks, sums, a percentage, a day, a second sheet that refers to the first. */
    private static byte[] superior(Workbook book) throws IOException {
        Sheet sheet = book.createSheet(SHEET);
        sheet.createRow(0).createCell(0).setCellValue("BIỂU TỔNG HỢP");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
        for (int i = 2; i < 6; i++) {
            Row row = sheet.createRow(i);
            row.createCell(0).setCellValue(i - 1);
            row.createCell(1).setCellValue("Chỉ tiêu " + (i - 1));
            row.createCell(2).setCellStyle(look(book, i == 4 ? "0.0%" : i == 5 ? "dd/mm/yyyy" : "#,##0"));
        }
        sheet.getRow(3).getCell(2).setCellValue(7);
        Row sum = sheet.createRow(8);
        sum.createCell(2).setCellFormula("SUM(C3:C4)");
        book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(sum.getCell(2));
        book.createSheet("Khác").createRow(0).createCell(0).setCellFormula("'" + SHEET + "'!C3*2");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        book.close();
        return out.toByteArray();
    }

    private static CellStyle look(Workbook book, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private static byte[] filled(byte[] bytes, Map<CellPlace, CellValue> values) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkbookFiller.fill(bytes, "2-HDCD.xlsx", values, out);
        return out.toByteArray();
    }

    private static Map<CellPlace, CellValue> figures() {
        Map<CellPlace, CellValue> values = new LinkedHashMap<>();
        values.put(at(2, 2), CellValue.Number.of("1234"));
        values.put(at(3, 2), CellValue.Number.of("5"));
        values.put(at(4, 2), CellValue.Number.of("97.3"));
        values.put(at(5, 2), new CellValue.Day(LocalDate.of(2024, 12, 20)));
        values.put(at(5, 3), new CellValue.Words("=HYPERLINK(\"x\") & <b>"));
        values.put(at(6, 1), new CellValue.Words("dòng mới"));
        values.put(at(11, 4), CellValue.Number.of("0.5"));
        values.put(at(11, 6), CellValue.Number.of("-3"));
        return values;
    }

    private static void theFiguresStand(byte[] file) throws IOException {
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(file))) {
            Sheet sheet = book.getSheet(SHEET);
            assertThat(sheet.getRow(2).getCell(2).getNumericCellValue()).isEqualTo(1234);
            assertThat(sheet.getRow(3).getCell(2).getNumericCellValue()).isEqualTo(5);
            assertThat(sheet.getRow(4).getCell(2).getNumericCellValue()).isEqualTo(0.973);
            assertThat(sheet.getRow(5).getCell(2).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2024, 12, 20));
            assertThat(sheet.getRow(5).getCell(3).getStringCellValue()).isEqualTo("=HYPERLINK(\"x\") & <b>");
            assertThat(sheet.getRow(6).getCell(1).getStringCellValue()).isEqualTo("dòng mới");
            assertThat(sheet.getRow(11).getCell(6).getNumericCellValue()).isEqualTo(-3);
            assertThat(sheet.getRow(2).getCell(2).getCellStyle().getDataFormatString())
                    .isEqualTo("#,##0");
            assertThat(sheet.getRow(8).getCell(2).getCellFormula()).isEqualTo("SUM(C3:C4)");
            assertThat(
                            book instanceof HSSFWorkbook
                                    ? sheet.getForceFormulaRecalculation()
                                    : book.getForceFormulaRecalculation())
                    .isTrue();
            // what the file itself holds: LibreOffice and previews don't reckon anew
            assertThat(sheet.getRow(8).getCell(2).getNumericCellValue()).isEqualTo(1239);
            assertThat(book.getSheet("Khác").getRow(0).getCell(0).getNumericCellValue())
                    .isEqualTo(2468);
        }
    }

    @Test
    void figuresStandInTheirCellsAndEveryOtherPartIsTheSame() throws Exception {
        byte[] before = superior(new XSSFWorkbook());
        byte[] after = filled(before, figures());
        theFiguresStand(after);
        assertThat(SchemaCheck.faults(after)).isEmpty();
        Map<String, byte[]> old = SchemaCheck.parts(before);
        Map<String, byte[]> now = SchemaCheck.parts(after);
        assertThat(now.keySet()).containsExactlyElementsOf(old.keySet());
        old.forEach((name, bytes) -> {
            if (!name.matches("xl/(worksheets/sheet[12]|workbook)\\.xml")) {
                assertThat(now.get(name)).as(name).isEqualTo(bytes);
            }
        });
        assertThat(new String(now.get("xl/workbook.xml"), StandardCharsets.UTF_8)
                        .replaceFirst("<calcPr fullCalcOnLoad=\"1\"/>", ""))
                .isEqualTo(new String(old.get("xl/workbook.xml"), StandardCharsets.UTF_8));
    }

    @Test
    void everyOtherCellKeepsValueLookAndFormula() throws IOException {
        byte[] before = superior(new XSSFWorkbook());
        byte[] after = filled(before, Map.of(at(2, 2), CellValue.Number.of("1")));
        try (Workbook old = WorkbookFactory.create(new ByteArrayInputStream(before));
                Workbook now = WorkbookFactory.create(new ByteArrayInputStream(after))) {
            for (Sheet sheet : old) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (!sheet.getSheetName().equals(SHEET) || row.getRowNum() != 2 || cell.getColumnIndex() != 2) {
                            Cell same = now.getSheet(sheet.getSheetName())
                                    .getRow(row.getRowNum())
                                    .getCell(cell.getColumnIndex());
                            assertThat(same.toString()).isEqualTo(cell.toString());
                            assertThat(same.getCellStyle().getIndex())
                                    .isEqualTo(cell.getCellStyle().getIndex());
                        }
                    }
                }
            }
        }
    }

    @Test
    void anOldWorkbookIsFilledToo() throws IOException {
        theFiguresStand(filled(superior(new HSSFWorkbook()), figures()));
    }

    @Test
    void aFormulaOrTheInsideOfAMergeIsNeverOverwritten() throws IOException {
        for (Workbook kind : new Workbook[] {new XSSFWorkbook(), new HSSFWorkbook()}) {
            byte[] before = superior(kind);
            refused(before, at(8, 2), "fill.target.formula");
            refused(before, at(0, 2), "fill.target.merged");
            refused(before, new CellPlace("Không có", 0, 0), "fill.sheet.unknown");
            filled(before, Map.of(at(0, 0), new CellValue.Words("BIỂU MỚI")));
        }
    }

    private static void refused(byte[] file, CellPlace place, String key) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> WorkbookFiller.fill(file, "x", Map.of(place, CellValue.Number.of("1")), out))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(
                                        problem.findings().get(0).message().key())
                                .isEqualTo(key));
        assertThat(out.size()).isZero();
    }

    @Test
    void aNewCellStandsBeforeTheFormulaThatGetsAnotherResult() throws IOException {
        byte[] after = filled(
                superior(new XSSFWorkbook()),
                Map.of(at(8, 1), new CellValue.Words("Cộng"), at(2, 2), CellValue.Number.of("10")));
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(after))) {
            Row sum = book.getSheet(SHEET).getRow(8);
            assertThat(sum.getCell(1).getStringCellValue()).isEqualTo("Cộng");
            assertThat(sum.getCell(2).getNumericCellValue()).isEqualTo(17);
        }
    }

    @Test
    void aWorkbookWithoutFormulasChangesInOnePartOnly() throws IOException {
        byte[] before;
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet(SHEET);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            before = out.toByteArray();
        }
        Map<String, byte[]> now = SchemaCheck.parts(filled(before, Map.of(at(4, 1), CellValue.Number.of("3"))));
        SchemaCheck.parts(before).forEach((name, bytes) -> {
            if (name.equals("xl/worksheets/sheet1.xml")) {
                assertThat(new String(now.get(name), StandardCharsets.UTF_8))
                        .contains("<sheetData><row r=\"5\"><c r=\"B5\"><v>3</v></c></row></sheetData>");
            } else {
                assertThat(now.get(name)).as(name).isEqualTo(bytes);
            }
        });
    }

    @Test
    void whatIsNoWorkbookIsNamed() {
        assertThatThrownBy(() -> filled("%PDF-1.7".getBytes(StandardCharsets.UTF_8), figures()))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(
                                        problem.findings().get(0).message().key())
                                .isEqualTo("sheet.unreadable"));
    }
}
