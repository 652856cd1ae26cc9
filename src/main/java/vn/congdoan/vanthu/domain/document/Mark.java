package vn.congdoan.vanthu.domain.document;

/** A framed word beside the head: the draft mark, or a degree of urgency (NĐ 30, Phụ lục I, III.2b). */
public enum Mark {
    NONE(""),
    DRAFT("DỰ THẢO"),
    URGENT("KHẨN"),
    VERY_URGENT("THƯỢNG KHẨN"),
    MOST_URGENT("HỎA TỐC");

    private final String text;

    Mark(String text) {
        this.text = text;
    }

    /** The framed word; "" for none. */
    public String text() {
        return text;
    }
}
