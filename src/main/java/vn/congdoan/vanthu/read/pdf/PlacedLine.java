package vn.congdoan.vanthu.read.pdf;

import java.util.List;
import vn.congdoan.vanthu.domain.source.Cell;
import vn.congdoan.vanthu.domain.source.Region;
import vn.congdoan.vanthu.domain.source.SourceSpan;

/**
 * A line with its words, after the glyphs are let go; places in points.
 *
 * @param y of the baseline
 * @param firstWord width of its first word
 * @param block what holds the line in, when that isn't the page's body
 * @param margin whether the writing program marked it as standing in the page's margin
 */
record PlacedLine(
        PageSize page,
        String text,
        List<SourceSpan> spans,
        double left,
        double right,
        double y,
        double size,
        double firstWord,
        Cell cell,
        Block block,
        Region region,
        boolean margin) {

    /** @param number from 1 */
    record PageSize(int number, double width, double height) {}

    /** The left and the right edge between which lines are set. */
    record Block(double left, double right) {
        double width() {
            return right - left;
        }

        double centre() {
            return (left + right) / 2;
        }
    }

    static PlacedLine of(PageContent page, Row row, Cell cell, Block block, Region region) {
        RowText text = RowText.of(row, page.rules());
        List<Row.Gap> gaps = row.gaps();
        double firstEnd = gaps.isEmpty() ? row.right() : gaps.get(0).left();
        boolean margin = row.glyphs().stream().allMatch(g -> g.isBlank() || g.layer() == Glyph.Layer.MARGIN);
        return new PlacedLine(
                new PageSize(page.number(), page.width(), page.height()),
                text.text(),
                text.spans(),
                row.left(),
                row.right(),
                row.y(),
                row.size(),
                firstEnd - row.left(),
                cell,
                block,
                region,
                margin);
    }

    double centre() {
        return (left + right) / 2;
    }

    boolean isBold() {
        return !spans.isEmpty() && spans.stream().allMatch(SourceSpan::bold);
    }

    boolean isBody() {
        return region == Region.BODY;
    }

    PlacedLine in(Region other) {
        return new PlacedLine(page, text, spans, left, right, y, size, firstWord, cell, block, other, margin);
    }

    PlacedLine in(Cell other) {
        return new PlacedLine(page, text, spans, left, right, y, size, firstWord, other, block, region, margin);
    }
}
