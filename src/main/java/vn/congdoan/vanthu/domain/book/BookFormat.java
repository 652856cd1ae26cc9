package vn.congdoan.vanthu.domain.book;

import java.util.Locale;

/** The kinds of file a book is printed to. */
public enum BookFormat {
    PDF,
    XLSX;

    /** ".pdf" */
    public String extension() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
