package vn.congdoan.vanthu.read.pdf;

import java.util.List;
import java.util.Map;
import vn.congdoan.vanthu.domain.source.ParagraphLook;
import vn.congdoan.vanthu.domain.source.SourceAlignment;

/** How a paragraph is set, as far as the places of its lines show it. */
final class Looks {
    private Looks() {}

    /** @param column all lines of its cell; empty outside tables */
    static ParagraphLook of(List<PlacedLine> paragraph, List<PlacedLine> column, Map<String, TextBlock> bodies) {
        PlacedLine first = paragraph.get(0);
        if (!column.isEmpty()) {
            return ParagraphLook.aligned(inColumn(paragraph, column));
        }
        TextBlock block = bodies.get(Paragraphs.key(first));
        if (!first.isBody() || block == null || block.width() <= 0) {
            return ParagraphLook.UNKNOWN;
        }
        SourceAlignment alignment = alignment(paragraph, block);
        boolean flows = alignment == SourceAlignment.LEFT || alignment == SourceAlignment.JUSTIFIED;
        Double indent = flows ? indent(paragraph, block) : null;
        Double left = flows && paragraph.size() > 1 ? mm(paragraph.get(1).left() - block.left()) : null;
        return new ParagraphLook(alignment, indent, left, null, null, null, lineHeight(paragraph));
    }

    private static SourceAlignment alignment(List<PlacedLine> paragraph, TextBlock block) {
        PlacedLine first = paragraph.get(0);
        if (paragraph.stream().allMatch(block::isCentred)) {
            return SourceAlignment.CENTRE;
        }
        if (paragraph.size() == 1) {
            boolean right =
                    Math.abs(first.right() - block.right()) < 4 && first.left() > block.left() + 0.35 * block.width();
            return right
                    ? SourceAlignment.RIGHT
                    : first.left() > block.left() + 0.3 * block.width() ? null : flowing(block, first);
        }
        boolean full = paragraph.subList(0, paragraph.size() - 1).stream()
                .allMatch(line -> Math.abs(line.right() - block.right()) <= TextBlock.SAME);
        return full ? SourceAlignment.JUSTIFIED : SourceAlignment.LEFT;
    }

    /** A single line shows only that it isn't centred; its neighbours say whether lines are stretched here. */
    private static SourceAlignment flowing(TextBlock block, PlacedLine line) {
        return block.justified() && !line.isBold() ? SourceAlignment.JUSTIFIED : SourceAlignment.LEFT;
    }

    /** mm; from the paragraph's other lines when it has some, else from the margin. */
    private static Double indent(List<PlacedLine> paragraph, TextBlock block) {
        double rest = paragraph.size() > 1 ? paragraph.get(1).left() : block.left();
        return mm(paragraph.get(0).left() - rest);
    }

    private static Double mm(double points) {
        double mm = points * SourceLines.MM;
        return Math.abs(mm) < 0.5 ? 0 : Math.round(mm * 10) / 10.0;
    }

    private static Double lineHeight(List<PlacedLine> paragraph) {
        if (paragraph.size() < 2) {
            return null;
        }
        double away = paragraph.get(1).y() - paragraph.get(0).y();
        return away > 0 ? Math.round(away * 10) / 10.0 : null;
    }

    private static SourceAlignment inColumn(List<PlacedLine> paragraph, List<PlacedLine> column) {
        PlacedLine line = paragraph.get(0);
        PlacedLine.Block block = line.block();
        double leftSpace = line.left() - block.left();
        double rightSpace = block.right() - line.right();
        if (line.cell().bordered()) {
            return Math.abs(leftSpace - rightSpace) < 3 && leftSpace > 8
                    ? SourceAlignment.CENTRE
                    : leftSpace < 14 ? SourceAlignment.LEFT : rightSpace < 14 ? SourceAlignment.RIGHT : null;
        }
        boolean alone = column.size() == paragraph.size();
        boolean centred = Math.abs(leftSpace - rightSpace) < 8 && !alone;
        boolean leftmost = leftSpace < TextBlock.SAME;
        return centred && !(leftmost && isLeftAligned(column))
                ? SourceAlignment.CENTRE
                : leftmost && !alone ? SourceAlignment.LEFT : null;
    }

    private static boolean isLeftAligned(List<PlacedLine> column) {
        double left = column.get(0).block().left();
        return column.stream().filter(l -> l.left() - left < TextBlock.SAME).count() * 2 > column.size();
    }
}
