package vn.congdoan.vanthu.sheet.total;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.report.ReportPeriod;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.report.total.Consolidation;
import vn.congdoan.vanthu.domain.report.total.IndicatorTotal;
import vn.congdoan.vanthu.domain.report.total.LaidDownReports;
import vn.congdoan.vanthu.sheet.make.SchemaCheck;

class TotalsWorkbookTest {
    private final LaidDownReports reports = new LaidDownReports();
    private final Consolidation totals = Consolidation.of(reports.form(), reports.units, reports.submissions);
    private final byte[] file = written();

    private byte[] written() {
        ReportingRound round = new ReportingRound(
                1,
                "TG-2024",
                "Báo cáo năm 2024",
                new ReportPeriod(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)),
                LocalDate.of(2024, 10, 15),
                reports.form(),
                ReportingRound.Source.FREE,
                "TG",
                null,
                false);
        LateUnit late = new LateUnit(totals.expectedUnits().get(0), LocalDate.of(2024, 10, 18), 3);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            TotalsWorkbook.write(new TotalsBook(round, totals, totals, List.of(late)), out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private XSSFWorkbook open() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    @Test
    void theFileFollowsTheSchemaAndIsTheSameEachTime() throws Exception {
        assertThat(SchemaCheck.faults(file)).isEmpty();
        assertThat(written()).isEqualTo(file);
    }

    @Test
    void totalsAreFormulasThatComeToOurOwnFigures() throws IOException {
        try (XSSFWorkbook book = open()) {
            FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
            XSSFSheet sheet = book.getSheet("Tổng hợp");
            int formulas = 0;
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        formulas++;
                        same(cell, evaluator);
                    }
                }
            }
            long live = totals.indicators().stream()
                    .filter(one -> one.total().figure().isPresent())
                    .count();
            assertThat(formulas).isGreaterThan((int) live);
        }
    }

    private static void same(Cell cell, FormulaEvaluator evaluator) {
        CellType cached = cell.getCachedFormulaResultType();
        CellValue reckoned = evaluator.evaluate(cell);
        String where = cell.getAddress() + " " + cell.getCellFormula();
        if (cached == CellType.NUMERIC) {
            assertThat(reckoned.getCellType()).as(where).isEqualTo(CellType.NUMERIC);
            double value = cell.getNumericCellValue();
            assertThat(reckoned.getNumberValue()).as(where).isCloseTo(value, within(Math.abs(value) * 1e-12 + 1e-9));
        } else {
            assertThat(reckoned.getStringValue()).as(where).isEqualTo(cell.getStringCellValue());
        }
    }

    @Test
    void theCachedTotalsAreTheConsolidations() throws IOException {
        try (XSSFWorkbook book = open()) {
            XSSFSheet sheet = book.getSheet("Tổng hợp");
            int row = TableSheet.HEADING_ROW;
            for (IndicatorTotal one : totals.indicators()) {
                Cell cell = sheet.getRow(row++).getCell(4);
                one.total()
                        .figure()
                        .ifPresent(figure -> assertThat(cell.getNumericCellValue())
                                .as(one.indicator().code())
                                .isEqualTo(figure.value().doubleValue()));
            }
        }
    }

    @Test
    void everyFigureNamesItsFileAndCell() throws IOException {
        try (XSSFWorkbook book = open()) {
            XSSFSheet sheet = book.getSheet("Nguồn");
            assertThat(sheet.getLastRowNum()).isGreaterThan(100);
            Row first = sheet.getRow(4);
            assertThat(first.getCell(0).getStringCellValue()).isEqualTo("U01");
            assertThat(first.getCell(4).getStringCellValue()).isNotBlank();
        }
    }

    @Test
    void wordsThatLookLikeFormulasStayWords() throws IOException {
        for (String name : List.of("Số liệu", "Nguồn", "Chưa nộp, nộp muộn")) {
            try (XSSFWorkbook book = open()) {
                book.getSheet(name)
                        .forEach(row -> row.forEach(
                                cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA)));
            }
        }
    }

    @Test
    void silentAndLateUnitsAreListed() throws IOException {
        try (XSSFWorkbook book = open()) {
            XSSFSheet sheet = book.getSheet("Chưa nộp, nộp muộn");
            assertThat(sheet.getLastRowNum()).isEqualTo(3 + totals.silent().size() + 1);
            Row last = sheet.getRow(sheet.getLastRowNum());
            assertThat(last.getCell(4).getStringCellValue()).isEqualTo("Nộp muộn");
            assertThat(last.getCell(7).getNumericCellValue()).isEqualTo(3);
        }
    }

    /** Neither LibreOffice nor a viewer fits rows of a made workbook to wrapped words. */
    @Test
    void everyRowIsAsHighAsItsWords() throws IOException {
        try (XSSFWorkbook book = open()) {
            for (String name : List.of("Tổng hợp", "Số liệu", "Nguồn", "Chưa nộp, nộp muộn")) {
                XSSFSheet sheet = book.getSheet(name);
                for (int i = TableSheet.HEADING_ROW - 1; i <= sheet.getLastRowNum(); i++) {
                    Row row = sheet.getRow(i);
                    long most = 1;
                    for (Cell cell : row) {
                        String words = cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
                        // no letter is narrower than a third of a digit, no line shorter than its own break
                        double least = words.length() / (3.0 * sheet.getColumnWidth(cell.getColumnIndex()) / 256);
                        most = Math.max(
                                most, Math.max((long) least, words.lines().count()));
                    }
                    assertThat(row.getHeightInPoints())
                            .as("%s %d", name, i + 1)
                            .isGreaterThanOrEqualTo(Math.min(409f, most * 14f));
                }
            }
        }
    }

    @Test
    void whatIsWiderThanAPageIsPrintedOnSeveralWithItsUnits() throws IOException {
        try (XSSFWorkbook book = open()) {
            XSSFSheet figures = book.getSheet("Số liệu");
            int characters = 0;
            for (int i = 0; i < figures.getRow(3).getLastCellNum(); i++) {
                characters += figures.getColumnWidth(i) / 256;
            }
            assertThat(figures.getPrintSetup().getFitWidth())
                    .isGreaterThanOrEqualTo((short) (characters / 200))
                    .isGreaterThan((short) 1);
            assertThat(figures.getRepeatingColumns().formatAsString()).isEqualTo("A:B");
            assertThat(figures.getRepeatingRows().getFirstRow()).isEqualTo(3);
            assertThat(book.getSheet("Chưa nộp, nộp muộn").getPrintSetup().getFitWidth())
                    .isEqualTo((short) 1);
        }
    }
}
