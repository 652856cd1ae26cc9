package vn.congdoan.vanthu.domain.report;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** A number as Vietnamese documents write it: "1.234.567,5". */
public final class PrintedNumber {
    private PrintedNumber() {}

    /** All its decimals and no trailing noughts. */
    public static String of(BigDecimal number) {
        DecimalFormatSymbols signs = new DecimalFormatSymbols(Locale.ROOT);
        signs.setGroupingSeparator('.');
        signs.setDecimalSeparator(',');
        DecimalFormat format = new DecimalFormat("#,##0", signs);
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    public static String of(long number) {
        return of(BigDecimal.valueOf(number));
    }
}
