package vn.congdoan.vanthu.app.round.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.report.ReportedValue;
import vn.congdoan.vanthu.domain.returned.CellFinding;
import vn.congdoan.vanthu.domain.returned.CellFinding.Weight;
import vn.congdoan.vanthu.ui.TestOffice;

class IntakeFormulasTest {
    @TempDir
    Path folder;

    private TestOffice office;
    private Returns returns;

    @BeforeEach
    void open() {
        office = new TestOffice(folder.resolve("data"));
        returns = new Returns(office.context.life().reporting(), folder.resolve("returned"), 2);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aSumThatNoProgramReckonedIsReckonedHereAndSaidSo() {
        IntakeItem item = read(sheet -> formula(sheet, "A1", "100+34"));

        assertThat(item.outcome()).describedAs(item.toString()).isEqualTo(Outcome.ACCEPTED);
        assertThat(value(item, "A1")).isEqualTo(CellValue.Number.of("134"));
        assertThat(about(item, "A1"))
                .extracting(CellFinding::weight, one -> one.message().key())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Weight.NOTE, "returned.formula.reckoned"));
    }

    @Test
    void aFormulaOverOtherCellsIsReckonedToo() {
        IntakeItem item = read(sheet -> {
            Cell other = sheet.getRow(cell(sheet, "A2").getRowIndex()).createCell(20);
            other.setCellValue(90);
            formula(
                    sheet,
                    "A1",
                    "SUM(" + other.getAddress() + "," + cell(sheet, "A2").getAddress() + ")");
        });

        assertThat(value(item, "A1")).isEqualTo(CellValue.Number.of("131"));
        assertThat(item.outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void wordsThatAFormulaPutsTogetherAreTakenAsWords() {
        IntakeItem item = read(sheet -> formula(sheet, "C1", "\"Không\"&\" có\""));

        assertThat(value(item, "C1")).isEqualTo(new CellValue.Words("Không có"));
        assertThat(item.outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void aStoredResultThatDiffersIsAskedAboutWithBothNumbers() {
        IntakeItem item = read(sheet -> {
            cell(sheet, "A1").setCellFormula("100+34");
            cell(sheet, "A1").setCellValue(143);
        });

        assertThat(item.outcome()).isEqualTo(Outcome.ASKS);
        assertThat(about(item, "A1")).singleElement().satisfies(one -> {
            assertThat(one.weight()).isEqualTo(Weight.QUESTION);
            assertThat(one.message().key()).isEqualTo("returned.formula.differs");
            assertThat(one.message().arguments()).containsExactly("=100+34", "143", "134");
        });
    }

    @Test
    void aSumThatLeavesOutNumbersTypedAsTextIsAskedAbout() {
        IntakeItem item = read(sheet -> {
            Cell text = sheet.getRow(cell(sheet, "A2").getRowIndex()).createCell(20);
            text.setCellValue("90");
            cell(sheet, "A1").setCellFormula("SUM(40," + text.getAddress() + ":" + text.getAddress() + ")");
            cell(sheet, "A1").setCellValue(40);
        });

        assertThat(item.outcome()).isEqualTo(Outcome.ASKS);
        assertThat(about(item, "A1")).singleElement().satisfies(one -> {
            assertThat(one.message().key()).isEqualTo("returned.formula.texts");
            assertThat(one.message().arguments().subList(1, 3)).containsExactly("40", "130");
        });
    }

    @Test
    void aStoredResultThatIsRightIsTakenSilently() {
        IntakeItem item = read(sheet -> {
            cell(sheet, "A3").setCellFormula("0.1+0.2");
            cell(sheet, "A3").setCellValue(0.1 + 0.2);
        });

        assertThat(item.outcome()).describedAs(item.toString()).isEqualTo(Outcome.ACCEPTED);
        assertThat(about(item, "A3")).extracting(one -> one.message().key()).doesNotContain("returned.formula.differs");
    }

    @Test
    void whatReachesIntoAnotherFileOrGoesInACircleIsAskedAbout() {
        IntakeItem linked = read(sheet -> stored(sheet, "A1", "[1]Sheet1!$B$2", "120"));
        IntakeItem circle = read(sheet -> stored(sheet, "A1", cell(sheet, "A1").getAddress() + "+0", "120"));

        for (IntakeItem item : List.of(linked, circle)) {
            assertThat(item.outcome()).describedAs(item.toString()).isEqualTo(Outcome.ASKS);
            assertThat(about(item, "A1"))
                    .extracting(one -> one.message().key())
                    .containsExactly("returned.formula.unchecked");
        }
    }

    @Test
    void aFormulaWithoutAnyResultAndBeyondReckoningStaysAQuestion() {
        IntakeItem item = read(sheet -> formula(sheet, "A1", "RAND()*100"));

        assertThat(item.outcome()).isEqualTo(Outcome.ASKS);
        assertThat(about(item, "A1")).extracting(CellFinding::weight).containsExactly(Weight.QUESTION);
    }

    private static void stored(Sheet sheet, String code, String formula, String result) {
        XSSFCell cell = (XSSFCell) cell(sheet, code);
        cell.setCellValue(Double.parseDouble(result));
        cell.getCTCell().addNewF().setStringValue(formula);
    }

    private static Cell cell(Sheet sheet, String code) {
        return Returns.cell(sheet, code);
    }

    /** As a program writes it that reckons nothing: without a result. */
    private static void formula(Sheet sheet, String code, String formula) {
        Cell cell = cell(sheet, code);
        cell.setBlank();
        cell.setCellFormula(formula);
    }

    private IntakeItem read(Consumer<Sheet> mistreatment) {
        Map<String, Object> right = Returns.right(1);
        Consumer<XSSFWorkbook> first = book -> mistreatment.accept(book.getSheetAt(0));
        return returns.plan(returns.write("a.xlsx", returns.filled(1, right, first)))
                .item(0);
    }

    private static CellValue value(IntakeItem item, String code) {
        return item.judgement().values().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(ReportedValue::value)
                .orElse(null);
    }

    private static List<CellFinding> about(IntakeItem item, String code) {
        return item.judgement().findings().stream()
                .filter(one -> one.code().equals(code) && one.message().key().startsWith("returned.formula")
                        || one.code().equals(code) && one.weight() != Weight.NOTE)
                .toList();
    }
}
