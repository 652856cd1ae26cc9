package vn.congdoan.vanthu.ui.intake;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.document.PartialDate;

/** Dates as somebody types them into one field: "05/01/2024", "01/2024", "2024". */
final class IntakeDates {
    private static final Pattern DATE =
            Pattern.compile("(?:(?:(\\d{1,2})[/.-])?(\\d{1,2})[/.-])?(\\d{4})|(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?");
    /** Day, month and year in words, whatever the words between. */
    private static final Pattern IN_WORDS = Pattern.compile("\\D{0,12}(\\d{1,2})\\D{1,12}(\\d{1,2})\\D{1,12}(\\d{4})");

    private IntakeDates() {}

    static String words(PartialDate date) {
        String day = date.day() == null ? "" : "%02d/".formatted(date.day());
        String month = date.month() == null ? "" : "%02d/".formatted(date.month());
        return date.year() == null ? "" : day + month + date.year();
    }

    static String day(LocalDate date) {
        return words(PartialDate.of(date));
    }

    /** A full day, with or without leading zeros; empty for anything else. */
    static Optional<LocalDate> readDay(String words) {
        return read(words).flatMap(PartialDate::full);
    }

    /** Empty when there is no such day; a blank field is a blank date. */
    static Optional<PartialDate> read(String words) {
        String given = words.strip();
        if (given.isEmpty()) {
            return Optional.of(PartialDate.BLANK);
        }
        Matcher date = DATE.matcher(given);
        if (date.matches()) {
            return date.group(3) != null
                    ? date(date.group(3), date.group(2), date.group(1))
                    : date(date.group(4), date.group(5), date.group(6));
        }
        Matcher inWords = IN_WORDS.matcher(given);
        return inWords.matches() ? date(inWords.group(3), inWords.group(2), inWords.group(1)) : Optional.empty();
    }

    private static Optional<PartialDate> date(String year, String month, String day) {
        try {
            return Optional.of(new PartialDate(number(year), number(month), number(day)));
        } catch (IllegalArgumentException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Integer number(String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }
}
