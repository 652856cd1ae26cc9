package vn.congdoan.vanthu.app.unit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.text.viet.Letters;

/** Reads the days, counts and telephones of a list as Vietnamese people type them; what is unclear is no value. */
final class UnitCells {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern USUAL = Pattern.compile("(\\d{1,2}) ?[/.\\-] ?(\\d{1,2}) ?[/.\\-] ?(\\d{4}|\\d{2})");
    private static final Pattern WORDS = Pattern.compile("(?:ngay )?(\\d{1,2}) thang (\\d{1,2}) nam (\\d{4})");
    private static final Pattern COUNT = Pattern.compile(
            "(\\d{1,3}(?:[. ,]\\d{3})+|\\d{1,7})(?:[.,]0+)? ?(?:nguoi|doan vien|dv|dvcd|d/v|doan vien cong doan)?");
    /** Ours begin with 0, which a cell of numbers loses. */
    private static final Pattern LOST_ZERO = Pattern.compile("[35789]\\d{8}|2\\d{8,9}");

    /** A day that Excel shows as the number it is kept as, 1950 to 2100. */
    private static final Pattern SERIAL = Pattern.compile("(1[89]|[2-6]\\d|7[0-2])\\d{3}");

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final int CENTURY = 100;
    private static final int MILLENNIUM = 2000;
    /** A year of two figures above this one lies in the last century: no union plans that far. */
    private static final int LATEST_SHORT = 60;

    private UnitCells() {}

    /** "01.7.2025", "1/7/2025", "2025-07-01", also in words, or the number that Excel keeps; nothing for anything else. */
    static Optional<LocalDate> day(String words) {
        String plain = Letters.fold(words).replaceFirst("[t ]00:00(:00)?$", "").strip();
        Matcher iso = ISO.matcher(plain);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        if (SERIAL.matcher(plain).matches()) {
            return Optional.of(DAY_ZERO.plusDays(Long.parseLong(plain)));
        }
        for (Pattern shape : new Pattern[] {USUAL, WORDS}) {
            Matcher usual = shape.matcher(plain);
            if (usual.matches()) {
                return day(year(usual.group(3)), usual.group(2), usual.group(1));
            }
        }
        return Optional.empty();
    }

    private static String year(String figures) {
        int year = Integer.parseInt(figures);
        if (year >= CENTURY) {
            return figures;
        }
        return String.valueOf(year > LATEST_SHORT ? MILLENNIUM - CENTURY + year : MILLENNIUM + year);
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** "1.234", "95"; nothing for what is no whole number. */
    static Optional<Integer> count(String words) {
        Matcher count = COUNT.matcher(Letters.fold(words).strip());
        return count.matches()
                ? Optional.of(Integer.parseInt(count.group(1).replaceAll("[^0-9]", "")))
                : Optional.empty();
    }

    static String phone(String words) {
        return LOST_ZERO.matcher(words).matches() ? "0" + words : words;
    }
}
