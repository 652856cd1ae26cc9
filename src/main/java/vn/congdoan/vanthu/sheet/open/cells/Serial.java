package vn.congdoan.vanthu.sheet.open.cells;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Days as spreadsheets count them: 1 is 1/1/1900 and 60 a 29/2/1900 that never was; or 0 is 1/1/1904. */
public final class Serial {
    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate START_1904 = LocalDate.of(1904, 1, 1);
    private static final int NEVER = 60;
    /** 31/12/9999. */
    private static final int LAST = 2_958_465;

    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

    private Serial() {}

    /** "2026-03-05"; null for what no program shows as a day. */
    static String day(BigDecimal serial, boolean date1904) {
        if (serial.signum() < 0 || serial.compareTo(BigDecimal.valueOf(LAST + 1L)) >= 0) {
            return null;
        }
        int days = serial.intValue();
        if (date1904) {
            return START_1904.plusDays(days).toString();
        }
        if (days == NEVER) {
            return null;
        }
        return days == 0
                ? null
                : BEFORE_1900.plusDays(days > NEVER ? days - 1L : days).toString();
    }

    /** "14:30"; hours go on beyond a day where the format counts them so. */
    static String time(BigDecimal serial, boolean elapsed) {
        long seconds =
                serial.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValue();
        long hours = elapsed ? seconds / 3600 : Math.floorMod(seconds / 3600, 24L);
        String shown = String.format(Locale.ROOT, "%02d:%02d", hours, Math.floorMod(seconds / 60, 60L));
        return seconds % 60 == 0 ? shown : shown + String.format(Locale.ROOT, ":%02d", Math.floorMod(seconds, 60L));
    }

    /** Of "2026-03-05", "2026-03-05T10:00:00"; {@link Digits#NONE} for anything else. */
    public static long ofIso(String text, boolean date1904) {
        try {
            String plain = text.strip().replaceAll("(Z|[+-]\\d\\d:\\d\\d)$", "");
            LocalDateTime moment =
                    plain.length() <= 10 ? LocalDate.parse(plain).atStartOfDay() : LocalDateTime.parse(plain);
            long days = ChronoUnit.DAYS.between(date1904 ? START_1904 : BEFORE_1900, moment.toLocalDate());
            long serial = date1904 || days < NEVER ? days : days + 1;
            BigDecimal part = BigDecimal.valueOf(moment.toLocalTime().toSecondOfDay())
                    .divide(SECONDS, 10, RoundingMode.HALF_UP)
                    .stripTrailingZeros();
            return serial < 0 ? Digits.NONE : Digits.pack(part.add(BigDecimal.valueOf(serial)));
        } catch (DateTimeException e) {
            return Digits.NONE;
        }
    }
}
