package vn.congdoan.vanthu.ui.common.book;

import java.util.Optional;

/** Asks how a book is to be printed: a dialog, or a test's answer. */
@FunctionalInterface
public interface BookOrderQuestion {

    /**
     * @param usual what stands there to begin with
     * @return empty when the person thought better of it
     */
    Optional<BookOrder> ask(BookOrder usual);
}
