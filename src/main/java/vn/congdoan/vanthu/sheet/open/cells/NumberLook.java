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

    private static final Pattern PLAIN =
            Pattern.compile("(?<grouped>#,##)?(?<whole>0+)(?:\\.(?<decimals>[0#]+))?(?<percent>%)?");
    private static final NumberLook GENERAL = new NumberLook(false, false, false, PLAIN.matcher(""));

    private final boolean date;
    private final boolean time;
    private final boolean elapsed;
    /** Whether it is one of the simple ones, which the rest describes. */
    private final boolean simple;

    private final boolean grouped;
    private final boolean percent;
    private final int whole;
    private final int leastDecimals;
    private final int mostDecimals;

    private NumberLook(boolean date, boolean time, boolean elapsed, Matcher plain) {
        this.date = date;
        this.time = time;
        this.elapsed = elapsed;
        simple = plain.matches();
        grouped = simple && plain.group("grouped") != null;
        percent = simple && plain.group("percent") != null;
        whole = simple ? plain.group("whole").length() : 0;
        String decimals = simple && plain.group("decimals") != null ? plain.group("decimals") : "";
        mostDecimals = decimals.length();
        leastDecimals = decimals.replaceFirst("#+$", "").length();
    }

    static boolean isGeneral(String format) {
        return format.isEmpty() || format.equalsIgnoreCase("General") || format.equals("@");
    }

    static NumberLook of(String format) {
        if (isGeneral(format)) {
            return GENERAL;
        }
        String section = ORNAMENT.matcher(format)
                .replaceAll("")
                .split(";", 2)[0]
                .toLowerCase(Locale.ROOT)
                .strip();
        boolean digits = section.replaceAll("s\\.0+", "s").matches(".*[0#?].*");
        boolean clock = section.matches(".*[hs].*");
        boolean days = !section.contains("general") && section.matches(".*[yd].*|m+");
        return new NumberLook(
                !digits && days, !digits && clock && !days, section.contains("["), PLAIN.matcher(section));
    }

    boolean isDate() {
        return date;
    }

    String shown(BigDecimal number) {
        if (time) {
            return Serial.time(number, elapsed);
        }
        return simple ? simply(number) : number.toPlainString();
    }

    private String simply(BigDecimal number) {
        BigDecimal shown = percent ? number.movePointRight(2) : number;
        if (shown.scale() > mostDecimals) {
            shown = shown.setScale(mostDecimals, RoundingMode.HALF_UP);
        }
        String digits = shown.toPlainString();
        int start = digits.charAt(0) == '-' ? 1 : 0;
        int dot = digits.indexOf('.');
        int point = dot < 0 ? digits.length() : dot;
        int end = digits.length();
        while (dot >= 0 && end - point - 1 > leastDecimals && digits.charAt(end - 1) == '0') {
            end--;
        }
        StringBuilder words = new StringBuilder(digits.length() + 8);
        words.append(start == 1 && shown.signum() < 0 ? "-" : "");
        words.append("0".repeat(Math.max(0, whole - (point - start))));
        for (int i = start; i < point; i++) {
            words.append(digits.charAt(i));
            words.append(grouped && (point - i - 1) % 3 == 0 && i < point - 1 ? "," : "");
        }
        if (end > point + 1) {
            words.append(digits, point, end);
        }
        int missing = leastDecimals - Math.max(0, end - point - 1);
        words.append(missing > 0 && end <= point + 1 ? "." : "").append("0".repeat(Math.max(0, missing)));
        return words.append(percent ? "%" : "").toString();
    }
}
