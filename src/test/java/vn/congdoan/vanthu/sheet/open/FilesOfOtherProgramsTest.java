package vn.congdoan.vanthu.sheet.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congdoan.vanthu.domain.sheet.CellRange;
import vn.congdoan.vanthu.domain.sheet.SheetBook;
import vn.congdoan.vanthu.domain.sheet.SheetCell;
import vn.congdoan.vanthu.domain.sheet.SheetGrid;

/** {@link SampleForm}, saved by LibreOffice in each format, says the same in all of them. */
class FilesOfOtherProgramsTest {
    @ParameterizedTest
    @ValueSource(strings = {"sample-lo.xlsx", "sample.xls", "sample.ods"})
    void aReportSaysTheSameInEveryFormatOfWorkbooks(String file) throws IOException {
        SheetBook expected = WorkbookOpener.open(SampleForm.bytes(), "a");
        SheetBook book = open(file);
        assertThat(book.marks()).containsExactly(SampleForm.MARK);
        assertThat(book.findings()).isEmpty();
        assertThat(book.sheets()).hasSameSizeAs(expected.sheets());
        for (int i = 0; i < book.sheets().size(); i++) {
            same(expected.sheets().get(i), book.sheets().get(i));
        }
    }

    private static void same(SheetGrid expected, SheetGrid grid) {
        assertThat(grid.name()).isEqualTo(expected.name());
        assertThat(grid.isHidden()).isEqualTo(expected.isHidden());
        assertThat(grid.rows()).isEqualTo(expected.rows());
        assertThat(grid.columns()).isEqualTo(expected.columns());
        assertThat(grid.merges()).isEqualTo(expected.merges());
        for (int row = 0; row < grid.rows(); row++) {
            assertThat(grid.isRowHidden(row)).isEqualTo(expected.isRowHidden(row));
            for (int column = 0; column < grid.columns(); column++) {
                assertThat(grid.isColumnHidden(column)).isEqualTo(expected.isColumnHidden(column));
                same(
                        expected.cell(row, column),
                        grid.cell(row, column),
                        grid.place(row, column).address());
            }
        }
    }

    private static void same(SheetCell expected, SheetCell cell, String place) {
        if (expected.kind() == SheetCell.Kind.BOOLEAN) {
            assertThat(cell.text()).as(place).isIn("TRUE", "1"); // LibreOffice makes a number of it in .ods
            return;
        }
        assertThat(cell.kind()).as(place).isEqualTo(expected.kind());
        assertThat(cell.text()).as(place).isEqualTo(expected.text());
        assertThat(cell.number()).as(place).isEqualTo(expected.number());
        assertThat(cell.formula()).as(place).isEqualTo(expected.formula());
        assertThat(cell.isPercent()).as(place).isEqualTo(expected.isPercent());
        assertThat(cell.font()).as(place).isEqualTo(expected.font());
    }

    @Test
    void aWebPageKeepsNumbersMergesAndErrors() throws IOException {
        SheetGrid grid = open("sample.html").sheets().get(0);
        assertThat(grid.merges()).containsExactly(new CellRange(0, 0, 0, 4));
        assertThat(grid.cell(3, 1).text()).isEqualTo("Đoàn viên\nnữ");
        assertThat(grid.cell(3, 3).number()).isEqualByComparingTo("1234.5");
        assertThat(grid.cell(5, 3).text()).isEqualTo("2026-03-05");
        assertThat(grid.cell(7, 3).kind()).isEqualTo(SheetCell.Kind.ERROR);
        assertThat(grid.cell(8, 1).font()).isEqualTo(".VnTime");
    }

    @Test
    void theSheetsThatLibreOfficeWritesIntoOnePageAreSheetsAgain() {
        String page = "<html><head><title>Báo cáo</title></head><body><p><center><h1>Overview</h1>"
                + "<A HREF=\"#table0\">Biểu</A><br><A HREF=\"#table1\">Hướng dẫn</A></center></p><hr>"
                + "<A NAME=\"table0\"><h1>Sheet 1: <em>Biểu</em></h1></A><table><tr><td sdval=\"12\">12</td></tr></table>"
                + "<A NAME=\"table1\"><h1>Sheet 2: <em>Hướng dẫn</em></h1></A><table><tr><td>A1</td></tr></table></body></html>";
        SheetBook book = WorkbookOpener.open(page.getBytes(StandardCharsets.UTF_8), "a.html");
        assertThat(book.sheets()).extracting(SheetGrid::name).containsExactly("Báo cáo", "Biểu", "Hướng dẫn");
        assertThat(book.sheets().get(1).cell(0, 0).number()).isEqualByComparingTo("12");
    }

    @Test
    void aTableWithSemicolonsIsTextAndNothingIsCountedFromIt() throws IOException {
        SheetBook book = open("sample.csv");
        SheetGrid grid = book.sheets().get(0);
        assertThat(book.kind()).isEqualTo(SheetBook.Kind.CSV);
        assertThat(List.of(grid.cell(3, 1), grid.cell(3, 3), grid.cell(10, 3)))
                .extracting(SheetCell::kind, SheetCell::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(SheetCell.Kind.TEXT, "Đoàn viên\nnữ"),
                        org.assertj.core.groups.Tuple.tuple(SheetCell.Kind.TEXT, "1,234.5"),
                        org.assertj.core.groups.Tuple.tuple(SheetCell.Kind.TEXT, "1.234,5"));
    }

    private static SheetBook open(String file) throws IOException {
        try (InputStream in = FilesOfOtherProgramsTest.class.getResourceAsStream(file)) {
            return WorkbookOpener.open(in.readAllBytes(), file);
        }
    }
}
