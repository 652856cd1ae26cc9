package vn.congdoan.vanthu.text.value;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Figures with the separators people set between them (format-spec 11.5).
 *
 * @param value as read; where {@link Shape#TWOFOLD} with the last separator as the decimal one; null when {@link Shape#BROKEN}
 * @param grouped the other reading of {@link Shape#TWOFOLD}: the separator parts thousands; null otherwise
 * @param dotted whether the separator of {@link Shape#TWOFOLD} is the dot, which parts thousands in Vietnamese
 */
record Numeral(Shape shape, BigDecimal value, BigDecimal grouped, boolean dotted) {
    /** How sure the separators are. */
    enum Shape {
        /** "1234", "05", "12,5". */
        PLAIN,
        /** "1.234.567", "1.234,5", "1,234.5", "12.5": one reading only, but worth telling. */
        MARKED,
        /** "1.234": thousands or a fraction. */
        TWOFOLD,
        /** "1.23.4": no number in any way of writing. */
        BROKEN
    }

    private static final Numeral NONE = new Numeral(Shape.BROKEN, null, null, false);
    static final int GROUP = 3;

    /** @param text figures with ".", ",", "'" or blanks between them, a figure first and last */
    static Numeral of(String text) {
        String close = text.replace("'", " ");
        boolean blanks = close.indexOf(' ') >= 0;
        if (blanks && !areGroups(close.split("[.,]", 2)[0], ' ')) {
            return NONE;
        }
        String joined = close.replace(" ", "");
        if (blanks && !close.substring(close.lastIndexOf(' ')).matches(" \\d{3}(?:[.,]\\d+)?")) {
            return NONE;
        }
        Numeral found = separated(joined, blanks);
        return blanks && found.shape == Shape.PLAIN ? new Numeral(Shape.MARKED, found.value, null, false) : found;
    }

    private static Numeral separated(String text, boolean grouped) {
        int dots = count(text, '.');
        int commas = count(text, ',');
        if (dots == 0 && commas == 0) {
            return new Numeral(Shape.PLAIN, new BigDecimal(text), null, false);
        }
        if (dots > 0 && commas > 0) {
            return grouped ? NONE : mixed(text);
        }
        char sign = dots > 0 ? '.' : ',';
        if (dots + commas > 1) {
            return areGroups(text, sign) && !grouped ? marked(text.replace(String.valueOf(sign), "")) : NONE;
        }
        return single(text, sign, grouped);
    }

    private static Numeral single(String text, char sign, boolean grouped) {
        BigDecimal fraction = new BigDecimal(text.replace(sign, '.'));
        if (!grouped && areGroups(text, sign)) {
            BigDecimal whole = new BigDecimal(text.replace(String.valueOf(sign), ""));
            return new Numeral(Shape.TWOFOLD, fraction, whole, sign == '.');
        }
        return new Numeral(sign == ',' ? Shape.PLAIN : Shape.MARKED, fraction, null, false);
    }

    /** Both signs: the last one parts the fraction. */
    private static Numeral mixed(String text) {
        char last = text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ',';
        char first = last == '.' ? ',' : '.';
        String whole = text.substring(0, text.lastIndexOf(last));
        if (count(text, last) > 1 || !areGroups(whole, first)) {
            return NONE;
        }
        return marked(whole.replace(String.valueOf(first), "") + "." + text.substring(text.lastIndexOf(last) + 1));
    }

    private static Numeral marked(String digits) {
        return new Numeral(Shape.MARKED, new BigDecimal(digits), null, false);
    }

    /** One to three figures, not beginning with nought, then groups of three. */
    private static boolean areGroups(String text, char sign) {
        String[] groups = text.split(Pattern.quote(String.valueOf(sign)), -1);
        boolean right = !groups[0].isEmpty() && groups[0].length() <= GROUP && groups[0].charAt(0) != '0';
        for (int i = 1; i < groups.length; i++) {
            right &= groups[i].length() == GROUP && groups[i].chars().allMatch(Character::isDigit);
        }
        return right && groups.length > 1 && groups[0].chars().allMatch(Character::isDigit);
    }

    private static int count(String text, char sign) {
        return (int) text.chars().filter(one -> one == sign).count();
    }
}
