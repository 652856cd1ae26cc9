package vn.congdoan.vanthu.read.pdf;

/**
 * One drawn letter; places in points from the upper left corner of the page as it is read.
 *
 * @param y of the baseline
 * @param size pt
 */
record Glyph(String text, double x, double y, double width, double size, FontLook font, String colour, Layer layer) {
    /** Where on the page a glyph was drawn. */
    enum Layer {
        PAGE,
        /** Marked by the writing program as belonging to headers and footers of pages. */
        MARGIN,
        /** The value of a form's field. */
        FIELD,
        /** An annotation laid over the page: a signature's appearance, a stamp. */
        OVERLAY,
        /** Text that doesn't run along the page's lines. */
        TURNED
    }

    double right() {
        return x + width;
    }

    /** A no-break space is one too: where lines may break is long decided. */
    boolean isBlank() {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean blank = letter <= ' '
                    || letter >= '\u00A0'
                            && (Character.isWhitespace(letter) || Character.isSpaceChar(letter) || letter == '\u200B');
            if (!blank) {
                return false;
            }
        }
        return true;
    }

    Glyph withText(String changed) {
        return new Glyph(changed, x, y, width, size, font, colour, layer);
    }

    Glyph withBold() {
        return new Glyph(text, x, y, width, size, new FontLook(font.family(), true, font.italic()), colour, layer);
    }
}
