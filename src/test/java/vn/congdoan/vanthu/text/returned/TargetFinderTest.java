package vn.congdoan.vanthu.text.returned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.report.ReportForm;
import vn.congdoan.vanthu.domain.report.fill.FillSubject;
import vn.congdoan.vanthu.domain.report.fill.FillTarget;
import vn.congdoan.vanthu.domain.report.total.LaidDownReports;
import vn.congdoan.vanthu.domain.sheet.CellRange;
import vn.congdoan.vanthu.domain.sheet.SheetBook;
import vn.congdoan.vanthu.domain.sheet.SheetCell;
import vn.congdoan.vanthu.domain.sheet.SheetGrid;

class TargetFinderTest {
    private static final ReportForm FORM = new LaidDownReports().form();

    @Test
    void aGroupWhoseNameHoldsWordsOfAPlanIsStillAGroup() {
        String[][] table = {
            {"TT", "Chỉ tiêu", "Chia theo khối", "", "Tổng số"},
            {"", "", "Khối THPT", "Cụm Phòng Giáo dục", ""},
            {"1", "Chỉ tiêu A1", "", "", ""}
        };

        assertThat(find(table, new CellRange(0, 2, 0, 3), new CellRange(0, 4, 1, 4)))
                .extracting(FillTarget::subject, one -> one.place().address(), FillTarget::state)
                .containsExactly(
                        sure(FillSubject.group("A1", "Khối THPT"), "C3"),
                        sure(FillSubject.group("A1", "Cụm Phòng Giáo dục"), "D3"),
                        sure(FillSubject.total("A1"), "E3"));
    }

    @Test
    void aWorkbookThatNamesNothingOfTheFormIsLeftAlone() {
        String[][] stranger = {{"TT", "Mặt hàng", "Kết quả"}, {"1", "Xi măng", ""}};

        assertThat(find(stranger)).isEmpty();
    }

    private static org.assertj.core.groups.Tuple sure(FillSubject subject, String address) {
        return org.assertj.core.groups.Tuple.tuple(subject, address, FillTarget.State.SURE);
    }

    private static List<FillTarget> find(String[][] table, CellRange... merges) {
        SheetGrid.Cells cells = new SheetGrid.Cells() {
            @Override
            public int rows() {
                return table.length;
            }

            @Override
            public int columns() {
                return table[0].length;
            }

            @Override
            public SheetCell cell(int row, int column) {
                return table[row][column].isEmpty() ? SheetCell.EMPTY : SheetCell.text(table[row][column]);
            }
        };
        SheetGrid sheet = new SheetGrid("Biểu", false, cells, List.of(merges), new BitSet(), new BitSet());
        SheetBook book = new SheetBook(SheetBook.Kind.XLSX, List.of(sheet), List.of(), false, List.of());
        return new TargetFinder(FORM, null, List.of("Khối THPT", "Cụm Phòng Giáo dục"), List.of()).find(book);
    }
}
