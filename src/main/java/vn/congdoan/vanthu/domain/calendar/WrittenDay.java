package vn.congdoan.vanthu.domain.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as scripts and people write it: "2026-03-05", "5/3/2026" or "5.3.2026". */
public final class WrittenDay {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern USUAL = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");

    private WrittenDay() {}

    /** Nothing for other words and for days that no month has. */
    public static Optional<LocalDate> of(String words) {
        Matcher iso = ISO.matcher(words.strip());
        Matcher usual = USUAL.matcher(words.strip());
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        return usual.matches() ? day(usual.group(3), usual.group(2), usual.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
