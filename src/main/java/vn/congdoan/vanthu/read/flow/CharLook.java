package vn.congdoan.vanthu.read.flow;

/**
 * How letters look after styles are resolved.
 *
 * @param size pt; 0 when unknown
 * @param colour "000000"-like, "" for automatic
 */
public record CharLook(String font, double size, boolean bold, boolean italic, boolean underlined, String colour) {
    public static final CharLook UNKNOWN = new CharLook("", 0, false, false, false, "");
}
