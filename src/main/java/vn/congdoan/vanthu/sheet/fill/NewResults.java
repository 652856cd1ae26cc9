package vn.congdoan.vanthu.sheet.fill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.congdoan.vanthu.domain.sheet.CellPlace;
import vn.congdoan.vanthu.domain.sheet.SheetBook;
import vn.congdoan.vanthu.domain.sheet.SheetCell;
import vn.congdoan.vanthu.domain.sheet.SheetGrid;
import vn.congdoan.vanthu.sheet.open.WorkbookOpener;
import vn.congdoan.vanthu.sheet.recompute.Recomputation;

/**
 * What formulas come to once figures stand in their cells. Excel reckons anew by itself, but LibreOffice, previews and other readers show the results
 * that the file holds.
 */
final class NewResults {
    private NewResults() {}

    /**
     * Only of formulas that come to something else than before; how a formula is reckoned here is never held against what another program
     * once kept of it.
     *
     * @param name of the file, for messages
     */
    static Map<CellPlace, SheetCell> of(byte[] before, byte[] after, String name) {
        SheetBook filled = WorkbookOpener.open(after, name);
        List<CellPlace> formulas = formulas(filled);
        Map<CellPlace, SheetCell> changed = new HashMap<>();
        if (!formulas.isEmpty()) {
            Map<CellPlace, SheetCell> old = Recomputation.of(before, name, formulas);
            Recomputation.of(after, filled, formulas).now().forEach((place, result) -> {
                if (!isSame(old.get(place), result)) {
                    changed.put(place, result);
                }
            });
        }
        return changed;
    }

    private static boolean isSame(SheetCell one, SheetCell other) {
        return one != null && one.kind() == other.kind() && one.text().equals(other.text());
    }

    private static List<CellPlace> formulas(SheetBook book) {
        List<CellPlace> formulas = new ArrayList<>();
        for (SheetGrid sheet : book.sheets()) {
            for (int row = 0; row < sheet.rows(); row++) {
                for (int column = 0; column < sheet.columns(); column++) {
                    if (!sheet.cell(row, column).formula().isEmpty()) {
                        formulas.add(sheet.place(row, column));
                    }
                }
            }
        }
        return formulas;
    }
}
