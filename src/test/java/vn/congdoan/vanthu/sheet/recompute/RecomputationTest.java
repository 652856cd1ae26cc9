package vn.congdoan.vanthu.sheet.recompute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.sheet.CellPlace;
import vn.congdoan.vanthu.domain.sheet.SheetBook;
import vn.congdoan.vanthu.domain.sheet.SheetCell;
import vn.congdoan.vanthu.sheet.open.WorkbookOpener;

class RecomputationTest {
    private static final CellPlace SUM = new CellPlace("A", 0, 2);

    @Test
    void aStoredResultThatIsOlderThanItsFiguresIsComputedAgain() throws IOException {
        for (Workbook book : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
            Map<CellPlace, SheetCell> results = results(book, "SUM(A1:B1)", 99);
            assertThat(results.get(SUM).number()).isEqualByComparingTo("0.3");
            assertThat(results.get(SUM).formula()).isEqualTo("SUM(A1:B1)");
        }
    }

    @Test
    void anErrorIsAResult() throws IOException {
        assertThat(results(new XSSFWorkbook(), "A1/0", 1).get(SUM).text()).isEqualTo("#DIV/0!");
    }

    @Test
    void cyclesUnknownFunctionsAndWhatChangesByItselfHaveNone() throws IOException {
        for (String formula : List.of("C1+1", "SUM(A1,C1)", "FILTERXML(A1,B1)", "A1+RAND()", "TODAY()")) {
            assertThat(results(new XSSFWorkbook(), formula, 1)).as(formula).isEmpty();
        }
    }

    @Test
    void cellsWithoutFormulaAndPlacesThatAreNotThereHaveNone() throws IOException {
        byte[] bytes = book(new XSSFWorkbook(), "A1", 1);
        List<CellPlace> asked = List.of(new CellPlace("A", 0, 0), new CellPlace("A", 50, 50), new CellPlace("B", 0, 0));
        assertThat(recomputed(bytes, asked)).isEmpty();
    }

    @Test
    void numbersTypedAsTextThatASumLeavesOutAreCountedBeside() throws IOException {
        try (Workbook book = new XSSFWorkbook()) {
            Row row = book.createSheet("A").createRow(0);
            row.createCell(0).setCellValue(0.1);
            row.createCell(1).setCellValue("1.240");
            row.createCell(2).setCellFormula("SUM(A1:B1)");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            SheetBook opened = WorkbookOpener.open(out.toByteArray(), "a");
            Recomputation.Results results = Recomputation.of(out.toByteArray(), opened, List.of(SUM));
            assertThat(results.now().get(SUM).number()).isEqualByComparingTo("0.1");
            assertThat(results.withTexts().get(SUM).number()).isEqualByComparingTo("1240.1");
        }
    }

    @Test
    void sharedFormulasKeepTheSheetsThatTheyName() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("A").createRow(0).createCell(2).setCellFormula("B!A1+2");
            book.createSheet("B").createRow(0).createCell(0).setCellValue(10);
            var formula = book.getSheet("A").getRow(0).getCell(2).getCTCell().getF();
            formula.setT(org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellFormulaType.SHARED);
            formula.setSi(0);
            formula.setRef("C1:C2");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            assertThat(recomputed(out.toByteArray(), List.of(SUM)).get(SUM).number())
                    .isEqualByComparingTo("12");
        }
    }

    @Test
    void whatPoiCannotLoadIsReckonedFromItsCells() {
        String ods =
                "<?xml version='1.0'?><office:document xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
                        + "xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' "
                        + "office:mimetype='application/vnd.oasis.opendocument.spreadsheet'><office:body><office:spreadsheet>"
                        + "<table:table table:name='A'><table:table-row><table:table-cell office:value-type='float' office:value='100'/>"
                        + "<table:table-cell office:value-type='float' office:value='240'/>"
                        + "<table:table-cell table:formula='of:=SUM([.A1:.B1];[$A.A1])' office:value-type='float' office:value='99'/>"
                        + "</table:table-row></table:table></office:spreadsheet></office:body></office:document>";
        byte[] bytes = ods.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(recomputed(bytes, List.of(SUM)).get(SUM).number()).isEqualByComparingTo("440");
    }

    private static Map<CellPlace, SheetCell> results(Workbook book, String formula, double stored) throws IOException {
        return recomputed(book(book, formula, stored), List.of(SUM));
    }

    private static Map<CellPlace, SheetCell> recomputed(byte[] bytes, List<CellPlace> asked) {
        return Recomputation.of(bytes, WorkbookOpener.open(bytes, "a.xlsx"), asked)
                .now();
    }

    private static byte[] book(Workbook book, String formula, double stored) throws IOException {
        Sheet sheet = book.createSheet("A");
        sheet.createRow(0).createCell(0).setCellValue(0.1);
        sheet.getRow(0).createCell(1).setCellValue(0.2);
        Cell cell = sheet.getRow(0).createCell(2);
        cell.setCellFormula(formula);
        cell.setCellValue(stored);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        book.close();
        return out.toByteArray();
    }
}
