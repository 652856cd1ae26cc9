package vn.congdoan.vanthu.layout.font;

/** The four faces of the text family. */
public enum FontFace {
    REGULAR,
    BOLD,
    ITALIC,
    BOLD_ITALIC;

    public static FontFace of(boolean bold, boolean italic) {
        return values()[(bold ? 1 : 0) + (italic ? 2 : 0)];
    }

    public boolean isBold() {
        return this == BOLD || this == BOLD_ITALIC;
    }

    public boolean isItalic() {
        return this == ITALIC || this == BOLD_ITALIC;
    }
}
