package vn.congdoan.vanthu.text.returned;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.sheet.CellPlace;
import vn.congdoan.vanthu.domain.sheet.CellRange;
import vn.congdoan.vanthu.domain.sheet.SheetCell;

/** Finds the cell of each row's figure, also where cells are merged or the figure was typed behind its label. */
final class ValueCells {
    /**
     * A cell and where it stands.
     *
     * @param doubt the message's key that asks about it; "" for none
     */
    record Found(SheetCell cell, CellPlace place, String doubt) {
        MessageRef question(String label) {
            return MessageRef.of(doubt, cell.text().strip(), label);
        }
    }

    private static final Pattern FIGURE = Pattern.compile("\\d[\\d.,]*(?: ?\\p{L}.{0,20})?");

    private final Page page;
    private final FormIndex form;
    private final Header header;
    private final int column;
    private final Set<Integer> rows;

    ValueCells(Page page, FormIndex form, Header header, int column, List<Row> rows) {
        this.page = page;
        this.form = form;
        this.header = header;
        this.column = column;
        this.rows = rows.stream().map(Row::row).collect(Collectors.toSet());
    }

    Found of(Row row) {
        Found found = column < 0 ? new Found(SheetCell.EMPTY, labelPlace(row), "") : inColumn(row);
        if (!row.hit().typed().isEmpty()) {
            if (found.cell().isBlank()) {
                return new Found(SheetCell.text(row.hit().typed()), labelPlace(row), "returned.cell.inLabel");
            }
            return new Found(found.cell(), found.place(), "returned.cell.twice");
        }
        return found.cell().isBlank() ? beside(row, found) : found;
    }

    /** Where the cell is empty, the only figure beside it: in the notes, a column further. It is proposed. */
    private Found beside(Row row, Found empty) {
        Found only = empty;
        for (int at = row.labelColumn() + 1; at < Math.min(page.columns(), header.nextTable()); at++) {
            SheetCell cell = page.cell(row.row(), at);
            if (at != column && isFree(header.role(at), cell) && isFigure(row, cell)) {
                if (only != empty) {
                    return empty;
                }
                only = new Found(cell, page.place(row.row(), at), "returned.cell.beside");
            }
        }
        return only;
    }

    private static boolean isFree(Header.Role role, SheetCell cell) {
        return switch (role) {
            case NOTE, NAMED, UNNAMED, VALUE -> true;
            case UNIT -> cell.kind() == SheetCell.Kind.NUMBER;
            case COUNTER, CODE, LABEL, OTHER -> false;
        };
    }

    private boolean isFigure(Row row, SheetCell cell) {
        return switch (form.indicator(row.indicator()).type()) {
            case INTEGER, DECIMAL, PERCENT ->
                cell.kind() == SheetCell.Kind.NUMBER
                        || cell.kind() == SheetCell.Kind.TEXT
                                && FIGURE.matcher(cell.text().strip()).matches();
            case DATE -> cell.kind() == SheetCell.Kind.DATE;
            case TEXT, CHOICE -> false;
        };
    }

    private CellPlace labelPlace(Row row) {
        return page.place(row.row(), row.labelColumn());
    }

    private Found inColumn(Row row) {
        CellRange range = page.merge(row.row(), column);
        int top = range == null ? row.row() : range.firstRow();
        int left = range == null || range.contains(row.row(), row.labelColumn()) ? column : range.firstColumn();
        SheetCell cell = page.cell(top, left);
        String doubt = "";
        if (!cell.isBlank() && range != null && isShared(range)) {
            doubt = "returned.cell.shared";
        } else if (!cell.isBlank() && page.isHidden(top, left)) {
            doubt = "returned.cell.hidden";
        }
        return new Found(cell, page.place(top, left), doubt);
    }

    /** One cell over the rows of several indicators. */
    private boolean isShared(CellRange range) {
        int covered = 0;
        for (int row = range.firstRow(); row <= range.lastRow(); row++) {
            covered += rows.contains(row) ? 1 : 0;
        }
        return covered > 1;
    }
}
