package vn.congdoan.vanthu.read.rtf;

import com.rtfparserkit.rtf.Command;
import java.util.HashMap;
import java.util.Map;
import vn.congdoan.vanthu.read.flow.Flow;

/** Follows the tables of one story: RTF knows only paragraphs that say they lie in a cell, and marks after cells and rows. */
final class RtfTables {
    private static final int DEEPEST = 50;
    private static final int RULED = 2;

    private final boolean[] cellEnded = new boolean[DEEPEST + 1];
    private final boolean[] rowEnded = new boolean[DEEPEST + 1];
    private int cells;
    private int ruledCells;
    private int cellSides;
    private boolean ofCell;

    /** The names that the file gives to its fonts and colours. */
    static final class Names {
        final Map<Integer, String> fonts = new HashMap<>();
        final Map<Integer, String> colours = new HashMap<>();

        String font(int number) {
            return fonts.getOrDefault(number, "");
        }

        String colour(int number) {
            return number == 0 ? "" : colours.getOrDefault(number, "");
        }
    }

    /** Opens and closes tables so that words of a paragraph {@code depth} tables deep go to their cell. */
    void enter(Flow flow, int depth) {
        int wanted = Math.min(DEEPEST, depth);
        while (flow.tableDepth() > wanted) {
            flow.closeTable();
        }
        while (flow.tableDepth() < wanted) {
            flow.openTable();
            flow.openRow();
            flow.openCell(-1);
            rowEnded[flow.tableDepth()] = false;
            cellEnded[flow.tableDepth()] = false;
        }
        if (wanted > 0 && rowEnded[wanted]) {
            flow.openRow();
            flow.openCell(-1);
        } else if (wanted > 0 && cellEnded[wanted]) {
            flow.openCell(-1);
        }
        rowEnded[wanted] = false;
        cellEnded[wanted] = false;
    }

    void endCell(Flow flow) {
        cellEnded[Math.min(DEEPEST, flow.tableDepth())] = true;
    }

    void endRow(Flow flow, int depth) {
        int wanted = Math.max(1, Math.min(DEEPEST, depth));
        while (flow.tableDepth() > wanted) {
            flow.closeTable();
        }
        rowEnded[wanted] = true;
        for (int i = 0; i < Math.min(DEEPEST, cells); i++) {
            flow.cellBorders(i < ruledCells);
        }
    }

    /** The words of a row's description. */
    void rowWord(Command command) {
        switch (command) {
            case trowd -> {
                cells = 0;
                ruledCells = 0;
                cellSides = 0;
                side(false);
            }
            case clbrdrt, clbrdrb, clbrdrl, clbrdrr -> side(true);
            case trbrdrt, trbrdrb, trbrdrl, trbrdrr, trbrdrh, trbrdrv -> side(false);
            case brdrs, brdrth, brdrdb, brdrdot, brdrdash, brdrhair -> drawn();
            case cellx -> {
                cells++;
                ruledCells += cellSides >= RULED ? 1 : 0;
                cellSides = 0;
                side(false);
            }
            default -> {}
        }
    }

    /** Borders of a row are defaults that programs repeat for each cell, so only those of cells count. */
    private void side(boolean cell) {
        ofCell = cell;
    }

    private void drawn() {
        cellSides += ofCell ? 1 : 0;
        side(false);
    }
}
