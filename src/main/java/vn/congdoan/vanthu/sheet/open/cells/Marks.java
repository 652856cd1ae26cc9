package vn.congdoan.vanthu.sheet.open.cells;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.sheet.SheetCell;
import vn.congdoan.vanthu.domain.sheet.SheetGrid;

/** Gathers the hidden texts by which our own forms know themselves. */
public final class Marks {
    private static final Pattern MARK = Pattern.compile("VANTHU1\\|[^\"\\r\\n]{1,400}");
    private static final int MOST = 64;
    /** Rows and columns of a hidden sheet that are looked at: ours has one cell. */
    private static final int CORNER = 50;

    private final Set<String> found = new LinkedHashSet<>();

    /** The text may stand in quotes, as in a name's formula. */
    public void look(String text) {
        Matcher mark = MARK.matcher(text);
        if (mark.find() && found.size() < MOST) {
            found.add(mark.group().strip());
        }
    }

    /** Does nothing with a sheet that people see. */
    public void lookAt(SheetGrid sheet) {
        if (!sheet.isHidden()) {
            return;
        }
        for (int row = 0; row < Math.min(CORNER, sheet.rows()); row++) {
            for (int column = 0; column < Math.min(CORNER, sheet.columns()); column++) {
                SheetCell cell = sheet.cell(row, column);
                if (cell.kind() == SheetCell.Kind.TEXT) {
                    look(cell.text());
                }
            }
        }
    }

    public List<String> found() {
        return List.copyOf(found);
    }
}
