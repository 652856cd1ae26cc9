package vn.congdoan.vanthu.sheet.open.cells;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a number format makes of a number: a day, a time, a percentage, so many decimals, leading zeros. */
final class NumberLook {
    /** "[Red]", "[$-42A]", "\x", "_x", "*x" and words in quotes: nothing that says what the number is. */
    private static final Pattern ORNAMENT = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hms]+\\])[^\\]]*\\]");

    private static final Pattern PLAIN = Pattern.compile("(?<grouped>#,##)?(?<whole>0+)(?:\\.(?<decimals>[0#]+))?(?<percent>%)?");
    private static final NumberLook GENERAL = new NumberLook(false, false, false, null);

    private final boolean date;
    private final boolean time;
    private final boolean elapsed;
    /** Null when it isn't one of the simple ones. */
    private final Matcher simple;

    private NumberLook(boolean date, boolean time, boolean elapsed, Matcher simple) {
        this.date = date;
        this.time = time;
        this.elapsed = elapsed;
        this.simple = simple;
    }

    static boolean isGeneral(String format) {
        return format.isEmpty() || format.equalsIgnoreCase("General") || format.equals("@");
    }

    static NumberLook of(String format) {
        if (isGeneral(format)) {
            return GENERAL;
        }
        String section = ORNAMENT.matcher(format).replaceAll("").split(";", 2)[0].toLowerCase(Locale.ROOT).strip();
        boolean digits = section.replaceAll("s\\.0+", "s").matches(".*[0#?].*");
        boolean clock = section.matches(".*[hs].*");
        boolean days = !section.contains("general") && section.matches(".*[yd].*|m+");
        Matcher simple = PLAIN.matcher(section);
        return new NumberLook(
                !digits && days, !digits && clock && !days, section.contains("["), simple.matches() ? simple : null);
    }

    boolean isDate() {
        return date;
    }

    String shown(BigDecimal number, boolean date1904) {
        if (time) {
            return Serial.time(number, elapsed);
        }
        return simple == null ? general(number) : simply(number);
    }

    private static String general(BigDecimal number) {
        String plain = number.toPlainString();
        return plain.indexOf('.') < 0 ? plain : number.stripTrailingZeros().toPlainString();
    }

    private String simply(BigDecimal number) {
        boolean percent = simple.group("percent") != null;
        String decimals = simple.group("decimals") == null ? "" : simple.group("decimals");
        BigDecimal shown = (percent ? number.movePointRight(2) : number).setScale(decimals.length(), RoundingMode.HALF_UP);
        String digits = shown.abs().toPlainString();
        for (int i = decimals.length() - 1; i >= 0 && decimals.charAt(i) == '#' && digits.endsWith("0"); i--) {
            digits = digits.substring(0, digits.length() - 1);
        }
        digits = digits.endsWith(".") ? digits.substring(0, digits.length() - 1) : digits;
        int point = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
        String whole = "0".repeat(Math.max(0, simple.group("whole").length() - point)) + digits.substring(0, point);
        String grouped = simple.group("grouped") == null ? whole : whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",");
        return (shown.signum() < 0 ? "-" : "") + grouped + digits.substring(point) + (percent ? "%" : "");
    }
}
