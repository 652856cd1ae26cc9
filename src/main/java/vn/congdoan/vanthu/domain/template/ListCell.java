package vn.congdoan.vanthu.domain.template;

/** Text for one cell of a list that a template is filled with. */
public final class ListCell {
    private ListCell() {}

    /** The text in one line, without the sign that parts cells. */
    public static String of(String text) {
        return text.replace('|', '/').replaceAll("[\\s\\u00A0]+", " ").strip();
    }
}
