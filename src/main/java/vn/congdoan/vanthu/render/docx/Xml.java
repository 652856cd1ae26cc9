package vn.congdoan.vanthu.render.docx;

/** A growing piece of XML text. Names and markup come from this package; only what passes {@link #text} is foreign. */
final class Xml {
    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String WORD = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    static final String RELATIONS = "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private final StringBuilder out = new StringBuilder(4096);

    /** Markup as it is. */
    Xml raw(String markup) {
        out.append(markup);
        return this;
    }

    /** {@code <name w:val="value"/>}. */
    Xml val(String name, String value) {
        out.append('<').append(name).append(" w:val=\"");
        text(value);
        out.append("\"/>");
        return this;
    }

    Xml val(String name, int value) {
        out.append('<').append(name).append(" w:val=\"").append(value).append("\"/>");
        return this;
    }

    /** An attribute of the tag that is still open. */
    Xml attribute(String name, int value) {
        out.append(' ').append(name).append("=\"").append(value).append('"');
        return this;
    }

    /** Foreign characters, escaped; a tab becomes a space, and what has no shape is left out, as on the set pages. */
    Xml text(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\t' -> out.append(' ');
                default -> {
                    if (isAllowed(words, i)) {
                        out.append(c);
                    }
                }
            }
        }
        return this;
    }

    private static boolean isAllowed(String words, int i) {
        char c = words.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < words.length() && Character.isLowSurrogate(words.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(words.charAt(i - 1));
        }
        int type = Character.getType(c);
        return type != Character.CONTROL && type != Character.FORMAT && c < '\uFFFE';
    }

    void clear() {
        out.setLength(0);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
