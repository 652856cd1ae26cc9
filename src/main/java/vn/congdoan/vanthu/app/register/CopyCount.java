package vn.congdoan.vanthu.app.register;

import vn.congdoan.vanthu.domain.document.DocumentParts;

/** How many copies of a document are made (column 7 of the book): known from whom it goes to, and how. */
@FunctionalInterface
public interface CopyCount {
    /** @return 0 while unknown */
    int of(DocumentParts parts);
}
