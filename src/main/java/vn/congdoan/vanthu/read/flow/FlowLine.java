package vn.congdoan.vanthu.read.flow;

import java.util.List;
import vn.congdoan.vanthu.domain.source.Cell;
import vn.congdoan.vanthu.domain.source.LinePlace;
import vn.congdoan.vanthu.domain.source.ParagraphLook;
import vn.congdoan.vanthu.domain.source.Region;
import vn.congdoan.vanthu.domain.source.SourceLine;
import vn.congdoan.vanthu.domain.source.SourceSpan;

/** A line whose number and table are settled when the whole file is read. */
public record FlowLine(
        String text,
        int labelLength,
        int paragraph,
        boolean afterGap,
        boolean firstOfParagraph,
        Region region,
        Place cell,
        ParagraphLook look,
        List<SourceSpan> spans) {

    /** A cell of a table that may still grow. */
    record Place(FlowTable table, int row, int column) {
        Cell cell() {
            return new Cell(table.number(), row, column, table.isBordered());
        }
    }

    SourceLine line(int number, double usualSpace) {
        boolean wide =
                firstOfParagraph && look.spaceBefore() != null && look.spaceBefore() >= usualSpace + Flow.WIDE_GAP;
        LinePlace place =
                new LinePlace(paragraph, afterGap || wide, region, 0, cell == null ? null : cell.cell(), null);
        return new SourceLine(number, text, labelLength, place, look, spans);
    }
}
