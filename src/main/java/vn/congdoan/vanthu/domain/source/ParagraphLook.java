package vn.congdoan.vanthu.domain.source;

/**
 * How a paragraph is set, after styles are resolved; null where the file doesn't say.
 *
 * @param firstLineIndent mm, negative for a hanging one
 * @param leftIndent mm
 * @param spaceBefore pt
 * @param spaceAfter pt
 * @param lineSpacing as a multiple of single spacing (1.0, 1.5); null when {@code lineHeight} is given
 * @param lineHeight pt, exact or at least
 */
public record ParagraphLook(
        SourceAlignment alignment,
        Double firstLineIndent,
        Double leftIndent,
        Double spaceBefore,
        Double spaceAfter,
        Double lineSpacing,
        Double lineHeight) {
    public static final ParagraphLook UNKNOWN = new ParagraphLook(null, null, null, null, null, null, null);

    public static ParagraphLook aligned(SourceAlignment alignment) {
        return new ParagraphLook(alignment, null, null, null, null, null, null);
    }
}
