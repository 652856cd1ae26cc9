package vn.congdoan.vanthu.text.returned;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.returned.CellFinding.Weight;
import vn.congdoan.vanthu.domain.sheet.SheetCell;

/** Figures within the table that belong to no indicator: rows of the unit's own, totals, and figures that slipped by a row. */
final class Leftovers {
    private static final Pattern TOTAL = Pattern.compile("(?:tong|cong|tong cong|tong so|cong i ii)(?: .{0,20})?");
    /** "Kim Sơn, ngày 05 tháng 3 năm 2026": above the signature. */
    private static final Pattern SIGNED = Pattern.compile("\\p{L}.* ngay .*thang .*nam\\b.*");

    private static final int BELOW = 3;

    private final Page page;
    private final FormIndex form;
    private final int column;
    private final List<Row> rows;

    Leftovers(Page page, FormIndex form, int column, List<Row> rows) {
        this.page = page;
        this.form = form;
        this.column = column;
        this.rows = rows;
    }

    void tell(Findings findings) {
        Set<Integer> known = rows.stream().map(Row::row).collect(Collectors.toSet());
        boolean gap = rows.stream().anyMatch(row -> page.seen(row.row(), column).isBlank());
        int last = rows.get(rows.size() - 1).row();
        for (int row = rows.get(0).row() - 1; row <= Math.min(last + BELOW, page.rows() - 1); row++) {
            SheetCell cell = page.cell(row, column);
            boolean signature = row > last && SIGNED.matcher(page.key(row, column)).matches();
            if (!known.contains(row) && !cell.isBlank() && hasFigure(cell) && !signature) {
                tell(row, cell, gap, row <= last, findings);
            }
        }
    }

    private static boolean hasFigure(SheetCell cell) {
        return cell.kind() == SheetCell.Kind.NUMBER || cell.text().chars().anyMatch(Character::isDigit);
    }

    private void tell(int row, SheetCell cell, boolean gap, boolean within, Findings findings) {
        String label = label(row);
        String key = LabelKey.of(label);
        String shown = cell.text().strip();
        boolean unlabelled = page.cell(row, rows.get(0).labelColumn()).isBlank();
        if (gap && (key.isEmpty() && unlabelled || form.isSection(key))) {
            findings.ask("", page.place(row, column), shown, MessageRef.of("returned.row.unlabelled", shown));
        } else if (within
                && row > rows.get(0).row()
                && !key.isEmpty()
                && !TOTAL.matcher(key).matches()
                && !form.isSection(key)) {
            findings.add(Weight.NOTE, "", page.place(row, column), shown, MessageRef.of("returned.row.extra", label));
        }
    }

    private String label(int row) {
        int labels = rows.get(0).labelColumn();
        for (int at = labels; at < Math.min(page.columns(), labels + 2); at++) {
            if (at != column
                    && page.cell(row, at).kind() == SheetCell.Kind.TEXT
                    && !page.cell(row, at).isBlank()) {
                return page.cell(row, at).text().strip();
            }
        }
        return "";
    }
}
