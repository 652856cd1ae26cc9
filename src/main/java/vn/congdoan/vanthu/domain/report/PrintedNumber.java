package vn.congdoan.vanthu.domain.report;

import java.math.BigDecimal;

/** A number as Vietnamese documents write it: "1.234.567,5". */
public final class PrintedNumber {
    private static final int GROUP = 3;

    private PrintedNumber() {}

    /** All its decimals and no trailing noughts. */
    public static String of(BigDecimal number) {
        return exact(number.stripTrailingZeros());
    }

    /** With as many decimals as it has, noughts too. */
    public static String exact(BigDecimal number) {
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

    public static String of(long number) {
        return of(BigDecimal.valueOf(number));
    }
}
