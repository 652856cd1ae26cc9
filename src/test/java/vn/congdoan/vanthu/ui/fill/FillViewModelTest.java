package vn.congdoan.vanthu.ui.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.round.total.StoredRounds;
import vn.congdoan.vanthu.domain.report.fill.FillTarget.State;
import vn.congdoan.vanthu.domain.report.total.LaidDownReports;
import vn.congdoan.vanthu.ui.TestOffice;
import vn.congdoan.vanthu.ui.common.Destination;

/** The screen over a real store, without a toolkit. */
class FillViewModelTest {
    @TempDir
    Path folder;

    private final List<Path> opened = new ArrayList<>();
    private TestOffice office;
    private FillViewModel model;
    private Path superior;

    @BeforeEach
    void enter() throws IOException {
        long round = StoredRounds.inFolder(folder.resolve("data"), 2024, 2024, new LaidDownReports());
        office = new TestOffice(folder.resolve("data"));
        FillWindow window = new FillWindow(
                office.messages, office.navigator, office.jobs, office.notices, office.errors, opened::add);
        model = new FillViewModel(office.context.life().reporting().fill(), window);
        superior = folder.resolve("2-HDCD.xlsx");
        try (Workbook book = new XSSFWorkbook();
                var stream = Files.newOutputStream(superior)) {
            Sheet sheet = book.createSheet("Biểu");
            row(sheet, 3, "TT", "Chỉ tiêu", "Kết quả thực hiện");
            row(sheet, 4, "1", "Chỉ tiêu A1");
            row(sheet, 5, "2", "Chỉ tiêu A2").createCell(2).setCellValue(5);
            row(sheet, 6, "3", "Chỉ tiêu A4").createCell(2).setCellFormula("C5*2");
            book.write(stream);
        }
        model.enter(round, null);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private static Row row(Sheet sheet, int index, String... words) {
        Row row = sheet.createRow(index);
        for (int i = 0; i < words.length; i++) {
            row.createCell(i).setCellValue(words[i]);
        }
        return row;
    }

    @Test
    void withoutAWorkbookNothingCanBeSaved() {
        assertThat(model.planProperty().get()).isNull();
        assertThat(model.readyProperty().get()).isFalse();
    }

    @Test
    void onlySureCellsAreWantedFromTheBeginning() {
        model.read(superior);

        assertThat(model.rows())
                .extracting(
                        row -> row.line().target().state(),
                        row -> row.wantedProperty().get())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(State.SURE, true),
                        org.assertj.core.groups.Tuple.tuple(State.ASKED, false),
                        org.assertj.core.groups.Tuple.tuple(State.REFUSED, false));
        assertThat(model.summaryProperty().get()).contains("2-HDCD.xlsx").contains("1/3");
        assertThat(model.changes()).containsValue("2.133").hasSize(1);
    }

    @Test
    void aFormulaIsNeverReplacedEvenWhenSomebodyTicksIt() {
        model.read(superior);
        model.rows().forEach(row -> row.wantedProperty().set(true));

        assertThat(model.changes()).hasSize(2);
    }

    @Test
    void aFigureIsSentToAnotherCellAndWhatIsNoCellChangesNothing() {
        model.read(superior);
        FillRow first = model.rows().get(0);

        model.point(first, "Biểu!F5");
        assertThat(first.place()).hasToString("Biểu!F5");
        model.point(first, "g5");
        assertThat(first.place()).hasToString("Biểu!G5");
        model.point(first, "đâu đó");
        assertThat(first.place()).hasToString("Biểu!G5");
        assertThat(model.readyProperty().get()).isTrue();
    }

    @Test
    void aCellTakesTheOneFigureThatWasChosenLast() {
        model.read(superior);
        FillRow first = model.rows().get(0);
        FillRow second = model.rows().get(1);

        model.point(second, first.place().toString());

        assertThat(second.wantedProperty().get()).isTrue();
        assertThat(first.wantedProperty().get()).isFalse();
        assertThat(model.changes()).hasSize(1).containsValue("6.594.743.909.449.734");
    }

    @Test
    void fromTheWorkbookOneGetsBackToTheTotals() {
        model.back();

        assertThat(office.navigator.destinationProperty().get()).isInstanceOf(Destination.Totals.class);
    }

    @Test
    void savedItIsOpenedAndTheOriginalStaysAsItWas() throws IOException {
        byte[] before = Files.readAllBytes(superior);
        model.read(superior);
        Path target = folder.resolve(model.proposedName());

        model.save(target);

        assertThat(opened).containsExactly(target);
        assertThat(superior).hasBinaryContent(before);
        try (Workbook book = WorkbookFactory.create(target.toFile(), null, true)) {
            assertThat(book.getSheetAt(0).getRow(4).getCell(2).getNumericCellValue())
                    .isEqualTo(2133);
            assertThat(book.getSheetAt(0).getRow(6).getCell(2).getCellFormula()).isEqualTo("C5*2");
        }
    }
}
