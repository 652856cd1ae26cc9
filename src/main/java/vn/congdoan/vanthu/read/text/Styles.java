package vn.congdoan.vanthu.read.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Declarations of a {@code style} attribute and their lengths. */
final class Styles {
    private static final Pattern LENGTH = Pattern.compile("(-?[0-9]{0,5}(?:\\.[0-9]{1,6})?)\\s?(pt|px|cm|mm|in)");
    /** A style longer than this is a picture or nonsense. */
    private static final int LONGEST = 20_000;

    private Styles() {}

    static Map<String, String> of(String style) {
        if (style.isEmpty() || style.length() > LONGEST) {
            return Map.of();
        }
        Map<String, String> declarations = new HashMap<>();
        for (String declaration : style.split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                String value = declaration
                        .substring(colon + 1)
                        .replace("!important", "")
                        .strip();
                declarations.put(
                        declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        value.length() > 100 ? value : lower(value, declaration));
            }
        }
        return declarations;
    }

    /** Names of fonts keep their letters. */
    private static String lower(String value, String declaration) {
        return declaration.contains("font-family") ? value : value.toLowerCase(Locale.ROOT);
    }

    /** 0 when the length isn't absolute. */
    static double points(String length) {
        Matcher matcher = LENGTH.matcher(length.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches() || matcher.group(1).matches("-?")) {
            return 0;
        }
        double number = Double.parseDouble(matcher.group(1));
        return switch (matcher.group(2)) {
            case "px" -> number * 0.75;
            case "cm" -> number * 72 / 2.54;
            case "mm" -> number * 72 / 25.4;
            case "in" -> number * 72;
            default -> number;
        };
    }

    /** Null when the length isn't absolute. */
    static Double millimetres(String length) {
        if (length.strip().matches("0[a-z]{0,2}")) {
            return 0.0;
        }
        double points = points(length);
        return points == 0 ? null : Double.valueOf(Math.round(points * 254 / 72) / 10.0);
    }
}
