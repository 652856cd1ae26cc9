package vn.congdoan.vanthu.domain.book;

/** The books that an office keeps (NĐ 30, Phụ lục IV). */
public enum Book {
    OUTGOING("book.outgoing"),
    INCOMING("book.incoming"),
    /** What was handed to the post. */
    POST("book.post"),
    /** Who deals with what arrived. */
    HANDLING("book.handling");

    private final String labelKey;

    Book(String labelKey) {
        this.labelKey = labelKey;
    }

    public String labelKey() {
        return labelKey;
    }
}
