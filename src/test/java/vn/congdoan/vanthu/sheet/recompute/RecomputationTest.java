package vn.congdoan.vanthu.sheet.recompute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.sheet.CellPlace;
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

    private static Map<CellPlace, SheetCell> results(Workbook book, String formula, double stored) throws IOException {
        return recomputed(book(book, formula, stored), List.of(SUM));
    }

    private static Map<CellPlace, SheetCell> recomputed(byte[] bytes, List<CellPlace> asked) {
        return Recomputation.of(bytes, WorkbookOpener.open(bytes, "a.xlsx"), asked).now();
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
