package vn.congdoan.vanthu.read.flow;

import java.util.Map;

/** Signs of the pictorial fonts Symbol and Wingdings as the letters of Unicode that look like them. */
public final class SymbolLetters {
    private static final int PRIVATE = 0xF000;
    private static final int BYTE = 0xFF;
    private static final Map<Integer, String> SYMBOL = Map.ofEntries(
            Map.entry(0xA3, "≤"),
            Map.entry(0xB3, "≥"),
            Map.entry(0xB4, "×"),
            Map.entry(0xB7, "•"),
            Map.entry(0xB1, "±"),
            Map.entry(0xB8, "÷"),
            Map.entry(0xB9, "≠"),
            Map.entry(0xB0, "°"),
            Map.entry(0xAC, "←"),
            Map.entry(0xAE, "→"),
            Map.entry(0xDE, "⇒"),
            Map.entry(0xBC, "…"),
            Map.entry(0x2D, "-"));
    private static final Map<Integer, String> WINGDINGS = Map.ofEntries(
            Map.entry(0xFC, "✓"),
            Map.entry(0xFB, "✗"),
            Map.entry(0xFE, "☑"),
            Map.entry(0xFD, "☒"),
            Map.entry(0xA8, "☐"),
            Map.entry(0x6F, "☐"),
            Map.entry(0x71, "☐"),
            Map.entry(0xE0, "→"),
            Map.entry(0xF0, "⇒"),
            Map.entry(0xD8, "➢"),
            Map.entry(0x76, "❖"),
            Map.entry(0xA7, "▪"),
            Map.entry(0x6E, "■"),
            Map.entry(0x6C, "●"),
            Map.entry(0xB7, "•"));

    private SymbolLetters() {}

    /** Words in which signs of pictorial fonts stand by their private codes, with the letters that look like them. */
    static String plain(String text, String font) {
        StringBuilder plain = null;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean sign = (letter & ~BYTE) == PRIVATE;
            if (sign && plain == null) {
                plain = new StringBuilder(text.length()).append(text, 0, i);
            }
            if (plain != null) {
                String known = sign ? of(font.startsWith("Wingdings") ? font : "Symbol", letter) : "";
                plain.append(known.isEmpty() ? String.valueOf(letter) : known);
            }
        }
        return plain == null ? text : plain.toString();
    }

    /** "" when nothing is known to look like it. */
    public static String of(String font, int code) {
        int low = (code & ~BYTE) == PRIVATE ? code & BYTE : code;
        if (font.startsWith("Wingdings")) {
            return WINGDINGS.getOrDefault(low, "");
        }
        if (font.startsWith("Symbol")) {
            return SYMBOL.getOrDefault(low, low < ' ' || low > '~' ? "" : String.valueOf((char) low));
        }
        return (code & ~BYTE) == PRIVATE || code <= 0 || code > Character.MAX_VALUE ? "" : String.valueOf((char) code);
    }
}
