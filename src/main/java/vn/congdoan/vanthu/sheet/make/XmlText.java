package vn.congdoan.vanthu.sheet.make;

/** Words as they may stand in a part: no sign that XML forbids, and no more of them than a cell may hold. */
public final class XmlText {
    /** What Excel takes in one cell. */
    private static final int MOST = 32_767;

    private static final char UNKNOWN = '\uFFFD';

    private XmlText() {}

    /** For element content and attribute values. */
    public static String of(String words) {
        String held = cut(words, MOST);
        StringBuilder xml = new StringBuilder(held.length() + 16);
        for (int i = 0; i < held.length(); i++) {
            append(held, i, xml);
        }
        return xml.toString();
    }

    /** At most so many characters, never half of a pair; what is cut off is told by an ellipsis. */
    public static String cut(String words, int most) {
        if (words.length() <= most) {
            return words;
        }
        int end = most - 1;
        return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    private static void append(String words, int at, StringBuilder xml) {
        char sign = words.charAt(at);
        switch (sign) {
            case '&' -> xml.append("&amp;");
            case '<' -> xml.append("&lt;");
            case '>' -> xml.append("&gt;");
            case '"' -> xml.append("&quot;");
            case '\n' -> xml.append("&#10;");
            case '\t', '\r' -> xml.append(' ');
            case '_' -> xml.append(isEscape(words, at) ? "_x005F_" : "_");
            default -> xml.append(allowed(words, at));
        }
    }

    /** "_x000D_" in a workbook means a character: typed as such it has to be escaped itself. */
    private static boolean isEscape(String words, int at) {
        if (at + 6 >= words.length() || words.charAt(at + 1) != 'x' || words.charAt(at + 6) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + 6; i++) {
            if (Character.digit(words.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private static char allowed(String words, int at) {
        char sign = words.charAt(at);
        boolean lone = Character.isHighSurrogate(sign)
                        && (at + 1 == words.length() || !Character.isLowSurrogate(words.charAt(at + 1)))
                || Character.isLowSurrogate(sign) && (at == 0 || !Character.isHighSurrogate(words.charAt(at - 1)));
        return sign < ' ' || sign >= 0xFFFE || lone ? UNKNOWN : sign;
    }
}
