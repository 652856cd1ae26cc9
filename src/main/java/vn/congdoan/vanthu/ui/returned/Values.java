package vn.congdoan.vanthu.ui.returned;

import java.text.NumberFormat;
import vn.congdoan.vanthu.domain.calendar.PrintedDay;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.i18n.Messages;

/** Reported values in words. */
final class Values {
    private static final int DIGITS = 20;

    private Values() {}

    /** "1.234,5". */
    static String words(CellValue value) {
        if (value instanceof CellValue.Number number) {
            NumberFormat format = NumberFormat.getInstance(Messages.VIETNAMESE);
            format.setMaximumFractionDigits(DIGITS);
            return format.format(number.value());
        }
        return value instanceof CellValue.Day day ? PrintedDay.of(day.date()) : ((CellValue.Words) value).text();
    }
}
