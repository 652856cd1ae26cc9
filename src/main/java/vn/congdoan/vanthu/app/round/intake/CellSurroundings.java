package vn.congdoan.vanthu.app.round.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.sheet.CellPlace;
import vn.congdoan.vanthu.domain.sheet.SheetBook;
import vn.congdoan.vanthu.domain.sheet.SheetCell;
import vn.congdoan.vanthu.domain.sheet.SheetGrid;

/**
 * The cells around one, as the unit sees them.
 *
 * @param firstRow from 0
 * @param firstColumn from 0
 * @param cells their words, row by row, all rows of one length
 * @param place the cell in question
 */
public record CellSurroundings(int firstRow, int firstColumn, List<List<String>> cells, CellPlace place) {
    private static final int ROWS_BEFORE = 2;
    private static final int ROWS = 5;
    private static final int COLUMNS_BEFORE = 4;
    private static final int COLUMNS = 6;
    private static final Pattern DECIMAL = Pattern.compile("-?\\d+\\.\\d+");

    public CellSurroundings {
        cells = cells.stream().map(List::copyOf).toList();
    }

    /** Without cells where the sheet isn't there. */
    static CellSurroundings of(SheetBook book, CellPlace place) {
        int firstRow = Math.max(0, place.row() - ROWS_BEFORE);
        int firstColumn = Math.max(0, place.column() - COLUMNS_BEFORE);
        List<List<String>> cells = book.sheets().stream()
                .filter(sheet -> sheet.name().equals(place.sheet()))
                .findFirst()
                .map(sheet -> cells(sheet, firstRow, firstColumn))
                .orElse(List.of());
        return new CellSurroundings(firstRow, firstColumn, cells, place);
    }

    private static List<List<String>> cells(SheetGrid sheet, int firstRow, int firstColumn) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = firstRow; row < firstRow + ROWS; row++) {
            List<String> line = new ArrayList<>();
            for (int column = firstColumn; column < firstColumn + COLUMNS; column++) {
                line.add(words(sheet.cell(row, column)));
            }
            rows.add(line);
        }
        return rows;
    }

    /** A number as a Vietnamese sheet shows it: the file itself always has a point. */
    private static String words(SheetCell cell) {
        String text = cell.text().strip();
        boolean bare = cell.kind() == SheetCell.Kind.NUMBER && cell.number() != null && DECIMAL.matcher(text).matches();
        return bare ? cell.number().stripTrailingZeros().toPlainString().replace('.', ',') : text;
    }

    public boolean isAsked(int row, int column) {
        return firstRow + row == place.row() && firstColumn + column == place.column();
    }
}
