package vn.congdoan.vanthu.text.parse;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.congdoan.vanthu.domain.document.DocumentBody;
import vn.congdoan.vanthu.format.SourceRef;

/**
 * A body and where each of its blocks stands in the typed text: a click on the page finds the caret's place, and the caret the
 * words on the page.
 *
 * @param spans in the order of the text
 */
public record ParsedBody(DocumentBody body, List<BlockSpan> spans) {
    public ParsedBody {
        spans = List.copyOf(spans);
    }

    /** The block of a reference, also of one to a cell in it. */
    public Optional<BlockSpan> span(SourceRef ref) {
        return spans.stream()
                .filter(span -> span.ref().area() == ref.area()
                        && span.ref().index() == ref.index()
                        && span.ref().appendix() == ref.appendix())
                .findFirst();
    }

    /** Where in the typed text an offset of a block's or a cell's plain text stands; empty for other parts of the page. */
    public OptionalInt sourceOffset(SourceRef ref, int offset) {
        Optional<BlockSpan> span = span(ref);
        if (span.isEmpty()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(ref.row() < 0 ? span.get().text().toSource(offset) : cellOffset(span.get(), ref, offset));
    }

    /** The block, or the cell, at a place of the typed text; between two blocks the end of the first. Empty only for no text. */
    public Optional<Place> placeAt(int sourceOffset) {
        if (spans.isEmpty()) {
            return Optional.empty();
        }
        BlockSpan span = spans.get(indexAt(sourceOffset));
        return Optional.of(
                span.isTable()
                        ? cellAt(span, sourceOffset)
                        : new Place(span.ref(), span.text().toPlain(sourceOffset)));
    }

    /** The index in {@link #spans} of the last block that begins at or before a place of the typed text; 0 before the first. */
    public int indexAt(int sourceOffset) {
        int low = 0;
        int high = spans.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (spans.get(middle).start() <= sourceOffset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private static int cellOffset(BlockSpan span, SourceRef ref, int offset) {
        if (ref.row() >= span.cells().size()) {
            return span.end();
        }
        List<TextSpan> row = span.cells().get(ref.row());
        int column = Math.min(Math.max(0, ref.column()), row.size() - 1);
        return ref.column() < row.size()
                ? row.get(column).toSource(offset)
                : row.get(column).end();
    }

    private static Place cellAt(BlockSpan span, int sourceOffset) {
        SourceRef ref = span.ref().cell(0, 0);
        TextSpan cell = span.cells().get(0).get(0);
        for (int row = 0; row < span.cells().size(); row++) {
            for (int column = 0; column < span.cells().get(row).size(); column++) {
                if (span.cells().get(row).get(column).start() <= sourceOffset) {
                    cell = span.cells().get(row).get(column);
                    ref = span.ref().cell(row, column);
                }
            }
        }
        return new Place(ref, cell.toPlain(sourceOffset));
    }
}
