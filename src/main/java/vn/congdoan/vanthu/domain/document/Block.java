package vn.congdoan.vanthu.domain.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One block of a body, in reading order. Blocks form a flat list: an item's parent is the nearest earlier item of an outer
 * level, and its printed number comes from its position ({@link Numbering}), never from the block.
 */
public sealed interface Block {

    /** A numbered or marked item. */
    record Item(Level level, InlineText text) implements Block {
        public Item {
            Objects.requireNonNull(level, "level");
            Objects.requireNonNull(text, "text");
        }

        /**
         * Whether the item is a title over what follows it: always for divisions, articles and Roman sections; for the
         * others when it is short and doesn't end like a sentence.
         */
        public boolean isHeading() {
            return switch (level) {
                case PART, CHAPTER, SECTION, SUBSECTION, ROMAN -> true;
                case DASH, PLUS -> false;
                case ARTICLE, CLAUSE, SUBCLAUSE, POINT -> isShortTitle(text.plain());
            };
        }

        private static final int LONGEST_TITLE = 120;

        private static boolean isShortTitle(String text) {
            String title = text.strip();
            return !title.isEmpty()
                    && title.length() <= LONGEST_TITLE
                    && ".;:,/!?…".indexOf(title.charAt(title.length() - 1)) < 0;
        }
    }

    /** A paragraph without a label. */
    record Paragraph(InlineText text) implements Block {
        public Paragraph {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * A table; the first row is the header. Every row has the same number of cells (short ones are filled with empty cells).
     *
     * @param landscape set on a page of its own, turned sideways
     * @param chart as which drawing its figures are shown; null for a table
     */
    record Table(List<List<InlineText>> rows, boolean landscape, ChartKind chart) implements Block {
        public Table {
            if (landscape && chart != null) {
                throw new IllegalArgumentException("a chart is not turned");
            }
            int columns =
                    rows.stream().mapToInt(List::size).max().orElseThrow(() -> new IllegalArgumentException("no rows"));
            rows = rows.stream().map(row -> filled(row, columns)).toList();
        }

        public Table(List<List<InlineText>> rows, boolean landscape) {
            this(rows, landscape, null);
        }

        public int columns() {
            return rows.get(0).size();
        }

        private static List<InlineText> filled(List<InlineText> row, int columns) {
            List<InlineText> cells = new ArrayList<>(row);
            while (cells.size() < columns) {
                cells.add(InlineText.EMPTY);
            }
            return List.copyOf(cells);
        }
    }
}
