package vn.congdoan.vanthu.domain.report.total;

import vn.congdoan.vanthu.domain.report.PrintedNumber;

/** Figures as Vietnamese offices write them: 1.234.567,5. */
public final class FigureText {
    private FigureText() {}

    /** A sum to its last digit, a quotient to two decimals. */
    public static String of(Figure figure) {
        return PrintedNumber.exact(figure.shown());
    }

    /** With its sign also when it rose: +12. */
    public static String signed(Figure figure) {
        return figure.shown().signum() > 0 ? "+" + of(figure) : of(figure);
    }
}
