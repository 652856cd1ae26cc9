package vn.congdoan.vanthu.app.book;

import java.time.LocalDate;
import java.util.List;
import vn.congdoan.vanthu.domain.book.BookRow;

/** Where the rows of a book come from. */
@FunctionalInterface
public interface BookSource {
    /** What stands in a book in one year, in its order. */
    List<Line> of(int year);

    /**
     * A row with what the cover says of the first and the last.
     *
     * @param date null while it has none
     * @param number as it stands on the cover; "" in a book without numbers
     */
    record Line(LocalDate date, String number, BookRow row) {}
}
