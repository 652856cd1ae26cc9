package vn.congdoan.vanthu.ui.common.book;

import java.nio.file.Path;
import java.util.Set;
import vn.congdoan.vanthu.domain.book.Book;
import vn.congdoan.vanthu.domain.book.BookFormat;

/**
 * What is to be printed.
 *
 * @param volume for the cover, from 1 on
 * @param folder where the files go
 * @param formats at least one
 */
public record BookOrder(Book book, int year, int volume, Path folder, Set<BookFormat> formats) {
    public BookOrder {
        formats = Set.copyOf(formats);
    }
}
