package vn.congdoan.vanthu.text.parse;

import vn.congdoan.vanthu.domain.document.Level;

/**
 * Tells what the label at the start of a line is. Careful rather than eager: a date, a sum, an abbreviation or a sentence about
 * "Điều 5 của Luật" at the start of a line is no label.
 */
final class LabelReader {
    private static final int MOST_DIGITS = 3;
    private static final int RARE_ROMAN = 50;

    private final String text;

    LabelReader(String text) {
        this.text = text;
    }

    /** The label of the line between {@code start} and {@code end}, or null. Style marks before it are passed over. */
    Label read(int start, int end, LabelContext context) {
        int at = afterMarks(start, end);
        if (at >= end) {
            return null;
        }
        char first = text.charAt(at);
        if (first == '+' || isDash(first)) {
            return mark(first == '+' ? Level.PLUS : Level.DASH, at, end);
        }
        if (Ordinals.isDigit(first)) {
            return number(at, end, context);
        }
        if (Character.isLowerCase(first)) {
            return point(at, end, context);
        }
        Label division = new DivisionReader(text).read(at, end);
        return division != null || !Ordinals.isRomanSign(first) ? division : roman(at, end, context);
    }

    int afterMarks(int start, int end) {
        int at = start;
        while (at < end && text.charAt(at) == '*') {
            at++;
        }
        return at;
    }

    static boolean isDash(char letter) {
        return letter == '-' || letter == '–' || letter == '—' || letter == '\u2212';
    }

    private Label mark(Level level, int at, int end) {
        return isFree(at + 1, end) || Character.isUpperCase(text.charAt(at + 1))
                ? new Label(level, at, at + 1, 0)
                : null;
    }

    private Label roman(int at, int end, LabelContext context) {
        int stop = at;
        while (stop < end && Ordinals.isRomanSign(text.charAt(stop))) {
            stop++;
        }
        int value = Ordinals.roman(text.substring(at, stop));
        if (value == 0 || !is('.', stop, end) || !opensWord(stop + 1, end)) {
            return null;
        }
        boolean likely = value < RARE_ROMAN || context.continues(Level.ROMAN, value);
        return likely ? new Label(Level.ROMAN, at, stop + 1, value) : null;
    }

    private Label number(int at, int end, LabelContext context) {
        int stop = afterDigits(at, end);
        int value = Ordinals.arabic(text.substring(at, stop));
        if (value == 0 || !is('.', stop, end)) {
            return null;
        }
        if (stop + 1 < end && Ordinals.isDigit(text.charAt(stop + 1))) {
            return isUsual(at, stop) || context.isLatest(Level.CLAUSE, value)
                    ? subNumber(at, stop + 1, end, context)
                    : null;
        }
        boolean likely = isUsual(at, stop) || context.continues(Level.CLAUSE, value);
        return likely && opensWord(stop + 1, end) ? new Label(Level.CLAUSE, at, stop + 1, value) : null;
    }

    /** "2.1." before anything, "2.1" only before a capital: "3.5 triệu" and "1.200 CNLĐ" are sums. */
    private Label subNumber(int at, int second, int end, LabelContext context) {
        int stop = afterDigits(second, end);
        int value = Ordinals.arabic(text.substring(second, stop));
        if (value == 0 || !isUsual(second, stop) && !context.continues(Level.SUBCLAUSE, value)) {
            return null;
        }
        if (is('.', stop, end)) {
            return opensWord(stop + 1, end) ? new Label(Level.SUBCLAUSE, at, stop + 1, value) : null;
        }
        int word = Blank.skip(text, stop, end);
        boolean beforeCapital =
                stop - second <= 2 && word > stop && word < end && Character.isUpperCase(text.charAt(word));
        return beforeCapital ? new Label(Level.SUBCLAUSE, at, stop, value) : null;
    }

    private Label point(int at, int end, LabelContext context) {
        int stop = at;
        while (stop < end && stop - at < 4 && Character.isLowerCase(text.charAt(stop))) {
            stop++;
        }
        if (!is(')', stop, end) || !isFree(stop + 1, end) && !Character.isLetter(text.charAt(stop + 1))) {
            return null;
        }
        int value = Ordinals.point(text.substring(at, stop));
        boolean likely = stop - at == 1 || value > 0 && context.continues(Level.POINT, value);
        return likely ? new Label(Level.POINT, at, stop + 1, value) : null;
    }

    private boolean isUsual(int at, int stop) {
        return stop - at <= MOST_DIGITS;
    }

    private int afterDigits(int at, int end) {
        int stop = at;
        while (stop < end && Ordinals.isDigit(text.charAt(stop))) {
            stop++;
        }
        return stop;
    }

    private boolean is(char expected, int at, int end) {
        return at < end && text.charAt(at) == expected;
    }

    private boolean isFree(int at, int end) {
        return at >= end || Blank.is(text.charAt(at)) || text.charAt(at) == '*';
    }

    /** A space, the end, or a capital typed right behind the label ("1.Mục đích"), but not initials ("V.I. Lênin"). */
    private boolean opensWord(int at, int end) {
        return isFree(at, end) || Character.isUpperCase(text.charAt(at)) && !is('.', at + 1, end);
    }
}
