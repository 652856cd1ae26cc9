package vn.congdoan.vanthu.domain.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as lists, books and notices write it: "05/03/2026". */
public final class PrintedDay {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private PrintedDay() {}

    /** @param day null gives "" */
    public static String of(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }
}
