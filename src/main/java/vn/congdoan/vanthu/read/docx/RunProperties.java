package vn.congdoan.vanthu.read.docx;

import vn.congdoan.vanthu.read.flow.CharLook;

/**
 * What one place of a file says about letters; null where it says nothing.
 *
 * @param size pt
 * @param style the character style named there
 */
record RunProperties(
        String style,
        String font,
        Double size,
        Boolean bold,
        Boolean italic,
        Boolean caps,
        Boolean hidden,
        Boolean underlined,
        String colour) {
    static final RunProperties NONE = new RunProperties(null, null, null, null, null, null, null, null, null);
    private static final double SIZE_UNSAID = 10;
    private static final String FONT_UNSAID = "Times New Roman";

    /** The same with everything that {@code nearer} says. */
    RunProperties with(RunProperties nearer) {
        if (nearer == NONE) {
            return this;
        }
        return new RunProperties(
                or(nearer.style, style),
                or(nearer.font, font),
                or(nearer.size, size),
                or(nearer.bold, bold),
                or(nearer.italic, italic),
                or(nearer.caps, caps),
                or(nearer.hidden, hidden),
                or(nearer.underlined, underlined),
                or(nearer.colour, colour));
    }

    /** As {@link #with}, but a character style turns bold, italic, capitals and hiding of the paragraph's style round. */
    RunProperties toggledBy(RunProperties style) {
        RunProperties both = with(style);
        return new RunProperties(
                both.style,
                both.font,
                both.size,
                toggle(bold, style.bold),
                toggle(italic, style.italic),
                toggle(caps, style.caps),
                toggle(hidden, style.hidden),
                both.underlined,
                both.colour);
    }

    private static Boolean toggle(Boolean paragraph, Boolean character) {
        return paragraph == null ? character : character == null ? paragraph : Boolean.valueOf(paragraph ^ character);
    }

    private static <T> T or(T nearer, T farther) {
        return nearer == null ? farther : nearer;
    }

    boolean isHidden() {
        return Boolean.TRUE.equals(hidden);
    }

    boolean isCaps() {
        return Boolean.TRUE.equals(caps);
    }

    CharLook look() {
        return new CharLook(
                or(font, FONT_UNSAID),
                or(size, SIZE_UNSAID),
                Boolean.TRUE.equals(bold),
                Boolean.TRUE.equals(italic),
                Boolean.TRUE.equals(underlined),
                or(colour, ""));
    }
}
