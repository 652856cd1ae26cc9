package vn.congdoan.vanthu.domain.template;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.document.PartialDate;

/** Dates as clerks type them and as documents print them. */
final class DateWords {
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?:(\\d{1,2})\\s*[/.-]\\s*)?(\\d{1,2})\\s*[/.-]\\s*(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?");
    private static final Pattern WORDS =
            Pattern.compile("(?:ngay\\s+(\\d{1,2})\\s+)?thang\\s+(\\d{1,2})\\s+nam\\s+(\\d{4})");

    private DateWords() {}

    /** "5/3/2026", "05-03-2026", "2026-03-05", "3/2026", "ngày 05 tháng 3 năm 2026" or "2026"; nothing for what is no date. */
    static Optional<PartialDate> read(String written) {
        String text = written.strip();
        Matcher words = WORDS.matcher(FieldName.key(text).replace('_', ' '));
        Matcher iso = ISO.matcher(text);
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (words.matches()) {
            return date(words.group(3), words.group(2), words.group(1));
        }
        if (iso.matches()) {
            return date(iso.group(1), iso.group(2), iso.group(3));
        }
        if (dayFirst.matches()) {
            return date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        return text.matches("\\d{4}") ? date(text, null, null) : Optional.empty();
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

    /** "ngày 05 tháng 3 năm 2026"; days below 10 and months 1, 2 carry a zero (NĐ 30, Phụ lục I, II.4). */
    static String full(PartialDate date) {
        String year = "năm " + date.year();
        if (date.month() == null) {
            return year;
        }
        String month = "tháng " + month(date.month()) + " " + year;
        return date.day() == null ? month : "ngày " + day(date.day()) + " " + month;
    }

    /** "05/3/2026", with the same zeros. */
    static String brief(PartialDate date) {
        if (date.month() == null) {
            return String.valueOf(date.year());
        }
        String month = month(date.month()) + "/" + date.year();
        return date.day() == null ? month : day(date.day()) + "/" + month;
    }

    private static String day(int day) {
        return day < 10 ? "0" + day : String.valueOf(day);
    }

    private static String month(int month) {
        return month <= 2 ? "0" + month : String.valueOf(month);
    }
}
