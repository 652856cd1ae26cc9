package vn.congdoan.vanthu.sheet.open.part;

import java.nio.charset.StandardCharsets;
import vn.congdoan.vanthu.sheet.open.part.BrokenPartException.Cause;

/** Text of XML as words: its five entities and numbered signs, line ends as XML wants them. */
final class XmlText {
    private static final int LONGEST_ENTITY = 12;

    private XmlText() {}

    static String decoded(byte[] bytes, int from, int to) {
        String raw = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        if (raw.indexOf('\r') >= 0) {
            raw = raw.replace("\r\n", "\n").replace('\r', '\n');
        }
        int entity = raw.indexOf('&');
        if (entity < 0) {
            return raw;
        }
        StringBuilder words = new StringBuilder(raw.length());
        int start = 0;
        for (; entity >= 0; entity = raw.indexOf('&', start)) {
            words.append(raw, start, entity);
            int end = raw.indexOf(';', entity);
            if (end < 0 || end - entity > LONGEST_ENTITY) {
                throw new BrokenPartException(Cause.DAMAGED, "an entity");
            }
            words.appendCodePoint(sign(raw.substring(entity + 1, end)));
            start = end + 1;
        }
        return words.append(raw, start, raw.length()).toString();
    }

    private static int sign(String name) {
        switch (name) {
            case "amp":
                return '&';
            case "lt":
                return '<';
            case "gt":
                return '>';
            case "quot":
                return '"';
            case "apos":
                return '\'';
            default:
                return numbered(name);
        }
    }

    private static int numbered(String name) {
        try {
            if (name.startsWith("#")) {
                boolean hex = name.startsWith("#x");
                int sign = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
                if (Character.isValidCodePoint(sign)) {
                    return sign;
                }
            }
        } catch (NumberFormatException e) {
            throw new BrokenPartException(Cause.DAMAGED, "an entity: " + e.getMessage());
        }
        throw new BrokenPartException(Cause.DAMAGED, "an entity");
    }
}
