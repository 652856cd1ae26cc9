package vn.congdoan.vanthu.domain.book;

import java.time.LocalDate;
import java.util.Objects;
import vn.congdoan.vanthu.domain.calendar.PrintedDay;

/**
 * What stands in one column of a row.
 *
 * @param text as printed
 * @param date the day that {@code text} writes; null when it is no date
 * @param number the whole number that {@code text} writes; null when it is none
 */
public record BookCell(String text, LocalDate date, Integer number) {
    public static final BookCell EMPTY = new BookCell("", null, null);

    public BookCell {
        Objects.requireNonNull(text, "text");
    }

    public static BookCell of(String text) {
        return new BookCell(text.strip(), null, null);
    }

    public static BookCell of(int number) {
        return new BookCell(String.valueOf(number), null, number);
    }

    /** @param date null for an empty cell */
    public static BookCell of(LocalDate date) {
        return date == null ? EMPTY : new BookCell(PrintedDay.of(date), date, null);
    }
}
