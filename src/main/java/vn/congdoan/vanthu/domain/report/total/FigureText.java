package vn.congdoan.vanthu.domain.report.total;

import java.math.BigDecimal;

/** Figures as Vietnamese offices write them: 1.234.567,5. */
public final class FigureText {
    private static final int GROUP = 3;

    private FigureText() {}

    /** A sum to its last digit, a quotient to two decimals. */
    public static String of(Figure figure) {
        return of(figure.shown());
    }

    /** Every digit. */
    public static String of(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder text = new StringBuilder(whole);
        for (int at = whole.length() - GROUP; at > 0; at -= GROUP) {
            text.insert(at, '.');
        }
        if (point >= 0) {
            text.append(',').append(plain, point + 1, plain.length());
        }
        return number.signum() < 0 ? text.insert(0, '-').toString() : text.toString();
    }

    /** With its sign also when it rose: +12. */
    public static String signed(Figure figure) {
        return figure.shown().signum() > 0 ? "+" + of(figure) : of(figure);
    }
}
