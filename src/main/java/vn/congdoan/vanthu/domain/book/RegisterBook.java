package vn.congdoan.vanthu.domain.book;

import java.util.List;
import java.util.Objects;

/**
 * A whole book.
 *
 * @param superior "" for none
 * @param title in capitals
 * @param cover the lines below the title: year, days, numbers, volume
 */
public record RegisterBook(
        String superior,
        String organisation,
        String title,
        List<String> cover,
        List<BookColumn> columns,
        List<BookRow> rows) {
    public RegisterBook {
        Objects.requireNonNull(superior, "superior");
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(title, "title");
        cover = List.copyOf(cover);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
