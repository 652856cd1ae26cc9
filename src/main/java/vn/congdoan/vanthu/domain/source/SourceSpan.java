package vn.congdoan.vanthu.domain.source;

/**
 * A stretch of a line in one look, after styles are resolved.
 *
 * @param start offset in the line's text
 * @param end offset after the last character
 * @param font the name of the family; "" when the file doesn't say
 * @param size pt; 0 when the file doesn't say
 * @param colour "000000"-like; "" for automatic or unknown
 */
public record SourceSpan(
        int start, int end, String font, double size, boolean bold, boolean italic, boolean underlined, String colour) {
    public SourceSpan {
        font = font == null ? "" : font;
        colour = colour == null ? "" : colour;
    }
}
