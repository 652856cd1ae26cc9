package vn.congdoan.vanthu.read.doc;

import org.apache.poi.hwpf.usermodel.BorderCode;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import vn.congdoan.vanthu.read.flow.Flow;

/** Follows tables through the paragraphs of a story: each says how deep it lies, marks end cells and rows. */
final class DocTables {
    private static final int DEEPEST = 50;

    private final Flow flow;
    private final boolean[] rowEnded = new boolean[DEEPEST + 1];
    private final boolean[] cellEnded = new boolean[DEEPEST + 1];

    DocTables(Flow flow) {
        this.flow = flow;
    }

    /** @return whether the paragraph is only the mark of a row's end */
    boolean enter(Range range, Paragraph paragraph) {
        int level = paragraph.isInTable() ? Math.max(1, Math.min(DEEPEST, paragraph.getTableLevel())) : 0;
        while (flow.tableDepth() > level) {
            flow.closeTable();
        }
        if (level == 0) {
            return false;
        }
        if (paragraph.isTableRowEnd()) {
            rowEnded[level] = true;
            return true;
        }
        while (flow.tableDepth() < level) {
            open(range, paragraph);
        }
        if (rowEnded[level]) {
            flow.openRow();
            flow.openCell(-1);
        } else if (cellEnded[level]) {
            flow.openCell(-1);
        }
        rowEnded[level] = false;
        cellEnded[level] = false;
        return false;
    }

    private void open(Range range, Paragraph paragraph) {
        flow.openTable();
        int depth = flow.tableDepth();
        rowEnded[depth] = false;
        cellEnded[depth] = false;
        flow.openRow();
        flow.openCell(-1);
        flow.cellBorders(depth == 1 && isBordered(range, paragraph));
    }

    void leave(Paragraph paragraph) {
        int depth = flow.tableDepth();
        if (depth > 0) {
            String text = paragraph.text();
            boolean mark = !text.isEmpty() && text.charAt(text.length() - 1) == 7;
            cellEnded[depth] = mark || paragraph.isEmbeddedCellMark();
        }
    }

    void closeAll() {
        while (flow.tableDepth() > 0) {
            flow.closeTable();
        }
    }

    private static boolean isBordered(Range range, Paragraph first) {
        try {
            Table table = range.getTable(first);
            int cells = 0;
            int ruled = 0;
            for (int i = 0; i < Math.min(table.numRows(), DEEPEST); i++) {
                TableRow row = table.getRow(i);
                for (int j = 0; j < row.numCells(); j++) {
                    cells++;
                    ruled += isRuled(row, row.getCell(j)) ? 1 : 0;
                }
            }
            return ruled * 2 > cells;
        } catch (RuntimeException e) {
            // a table that HWPF can't put together still has its words
            return false;
        }
    }

    private static boolean isRuled(TableRow row, TableCell cell) {
        int sides = drawn(cell.getBrcTop(), row.getHorizontalBorder(), row.getTopBorder())
                + drawn(cell.getBrcBottom(), row.getHorizontalBorder(), row.getBottomBorder())
                + drawn(cell.getBrcLeft(), row.getVerticalBorder(), row.getLeftBorder())
                + drawn(cell.getBrcRight(), row.getVerticalBorder(), row.getRightBorder());
        return sides >= 2;
    }

    private static int drawn(BorderCode... borders) {
        for (BorderCode border : borders) {
            if (border != null && !border.isEmpty() && border.getBorderType() != 0) {
                return 1;
            }
        }
        return 0;
    }
}
