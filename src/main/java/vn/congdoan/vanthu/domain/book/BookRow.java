package vn.congdoan.vanthu.domain.book;

import java.util.List;

/**
 * A line of a book.
 *
 * @param struck whether it was made void: it stays readable with a line through it
 */
public record BookRow(List<BookCell> cells, boolean struck) {
    public BookRow {
        cells = List.copyOf(cells);
    }
}
