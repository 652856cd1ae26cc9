package vn.congdoan.vanthu.sheet.open.ods;

import java.util.List;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.sheet.CellRange;
import vn.congdoan.vanthu.sheet.open.cells.CellStore;
import vn.congdoan.vanthu.sheet.open.cells.FormulaNotes;
import vn.congdoan.vanthu.sheet.open.part.XmlScanner;
import vn.congdoan.vanthu.sheet.open.part.XmlScanner.Token;

/** One table of an .ods: rows and cells may be told once for many. */
final class OdsSheet {
    private static final long TABLE = XmlScanner.name("table");
    private static final long COLUMN = XmlScanner.name("table-column");
    private static final long ROW = XmlScanner.name("table-row");
    private static final long CELL = XmlScanner.name("table-cell");
    private static final long COVERED = XmlScanner.name("covered-table-cell");
    private static final long COLUMNS_REPEATED = XmlScanner.name("number-columns-repeated");
    private static final long ROWS_REPEATED = XmlScanner.name("number-rows-repeated");
    private static final long COLUMNS_SPANNED = XmlScanner.name("number-columns-spanned");
    private static final long ROWS_SPANNED = XmlScanner.name("number-rows-spanned");
    private static final long VISIBILITY = XmlScanner.name("visibility");
    private static final long STYLE = XmlScanner.name("style-name");
    private static final long DEFAULT_STYLE = XmlScanner.name("default-cell-style-name");
    private static final long SHAPES = XmlScanner.name("shapes");
    private static final int MOST = 1 << 20;

    private final XmlScanner xml;
    private final CellStore store;
    private final OdsColumns columns = new OdsColumns();
    private final OdsCell cell;
    private int row;
    private boolean linked;

    OdsSheet(XmlScanner xml, CellStore store, OdsStyles styles, String name, List<Finding> findings) {
        this.xml = xml;
        this.store = store;
        this.cell = new OdsCell(xml, store, styles, new FormulaNotes(name, findings));
    }

    /**
     * Reads to the table's end.
     *
     * @return whether the element {@code source} was met: its rows come from another file
     */
    boolean read(long source) {
        int outside = xml.depth() - 1;
        while (xml.depth() > outside) {
            if (xml.next() != Token.START) {
                continue;
            }
            long name = xml.name();
            if (name == ROW) {
                row();
            } else if (name == COLUMN) {
                column();
            } else if (name == SHAPES || name == TABLE) {
                xml.skip();
            } else if (name == source) {
                linked = true;
            }
        }
        return linked;
    }

    private void column() {
        int count = Math.min(MOST, xml.attributeInt(COLUMNS_REPEATED, 1));
        String style = xml.attributeString(DEFAULT_STYLE);
        int first = columns.add(count, style == null ? "" : style);
        if (isHidden()) {
            store.hideColumns(first, first + count - 1);
        }
    }

    private boolean isHidden() {
        String visibility = xml.attributeString(VISIBILITY);
        return visibility != null && !visibility.equals("visible");
    }

    private void row() {
        int count = Math.min(MOST, Math.max(1, xml.attributeInt(ROWS_REPEATED, 1)));
        String style = xml.attributeString(DEFAULT_STYLE);
        if (isHidden()) {
            for (int i = 0; i < count && row + i < MOST; i++) {
                store.hideRow(row + i);
            }
        }
        int column = 0;
        int outside = xml.depth() - 1;
        while (xml.depth() > outside) {
            if (xml.next() == Token.START) {
                if (xml.name() == CELL || xml.name() == COVERED) {
                    column += cells(column, count, style);
                } else {
                    xml.skip();
                }
            }
        }
        row = Math.min(MOST, row + count);
    }

    /** Returns how many columns they are. */
    private int cells(int column, int rows, String rowStyle) {
        int count = Math.min(MOST, Math.max(1, xml.attributeInt(COLUMNS_REPEATED, 1)));
        int wide = xml.attributeInt(COLUMNS_SPANNED, 1);
        int high = xml.attributeInt(ROWS_SPANNED, 1);
        if (xml.name() == CELL && (wide > 1 || high > 1)) {
            store.merge(new CellRange(row, column, row + high - 1, column + wide - 1));
        }
        String own = xml.attributeString(STYLE);
        String style = own != null ? own : rowStyle != null ? rowStyle : columns.style(column);
        cell.read(style, new CellRange(row, column, row + rows - 1, column + count - 1), xml.name() == COVERED);
        return count;
    }
}
