package vn.congdoan.vanthu.text.returned;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.report.fill.FillSubject;
import vn.congdoan.vanthu.domain.report.fill.FillTarget;
import vn.congdoan.vanthu.domain.report.fill.FillTarget.State;
import vn.congdoan.vanthu.domain.sheet.CellRange;
import vn.congdoan.vanthu.domain.sheet.SheetCell;

/** Judges the cell that a figure would go into by what stands there. */
final class TargetCells {
    /** What a form prints where something shall be written. */
    private static final Pattern OPEN = Pattern.compile("[\\s\\u00A0.…_\\-–]*");

    private final Page page;

    TargetCells(Page page) {
        this.page = page;
    }

    FillTarget target(FillSubject subject, int row, int column, String label) {
        CellRange range = page.merge(row, column);
        int top = range == null ? row : range.firstRow();
        int left = range == null ? column : range.firstColumn();
        SheetCell cell = page.cell(top, left);
        if (!cell.formula().isEmpty()) {
            return made(
                    subject, top, left, label, State.REFUSED, MessageRef.of("fill.refused.formula", cell.formula()));
        }
        if (range != null && (top != row || left != column)) {
            return made(subject, top, left, label, State.ASKED, MessageRef.of("fill.ask.merged"));
        }
        if (!isOpen(cell)) {
            return made(
                    subject,
                    top,
                    left,
                    label,
                    State.ASKED,
                    MessageRef.of("fill.ask.occupied", cell.text().strip()));
        }
        if (page.isHidden(top, left)) {
            return made(subject, top, left, label, State.ASKED, MessageRef.of("fill.ask.hidden"));
        }
        return made(subject, top, left, label, State.SURE, null);
    }

    private static boolean isOpen(SheetCell cell) {
        return cell.isBlank()
                || cell.kind() == SheetCell.Kind.TEXT
                        && OPEN.matcher(cell.text()).matches();
    }

    private FillTarget made(FillSubject subject, int row, int column, String label, State state, MessageRef doubt) {
        String old = page.cell(row, column).text().strip();
        return new FillTarget(subject, page.place(row, column), label, old, state, Optional.ofNullable(doubt));
    }

    /** What a person sees at a place, in one line. */
    String words(int row, int column) {
        return page.seen(row, column).text().strip().replaceAll("\\s+", " ");
    }
}
