package vn.congdoan.vanthu.text.content;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.document.PartialDate;

/** Dates in running text, also those with blanks left in them. Every repetition is bounded. */
final class DateFinder {
    private static final String OPEN = "[….·_]{1,12}";
    private static final String GAP = "[\\s\\u00a0]{0,8}";
    private static final String TO_MONTH =
            "(?:" + GAP + "tháng" + GAP + "|[\\s\\u00a0]{0,4}/[\\s\\u00a0]{0,2}|[.\\-–])";
    private static final String TO_YEAR =
            "(?:" + GAP + ",?" + GAP + "năm" + GAP + "|[\\s\\u00a0]{0,2}/[\\s\\u00a0]{0,2}|[.\\-–])";
    /** Day, month and year, each maybe blank; the year maybe absent. */
    static final String NUMBERS = "(?<day>\\d{1,2}|" + OPEN + ")?" + TO_MONTH + "(?<month>\\d{1,2}|" + OPEN + ")?"
            + "(?:" + TO_YEAR + "(?<year>(?:19|20)\\d\\d|\\d\\d(?=[\\s,;.)]|$)|" + OPEN + "))?(?!\\d)";

    private static final Pattern DATE = Pattern.compile(GAP + NUMBERS, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int CENTURY = 2000;
    private static final int SHORT_YEAR = 100;

    private DateFinder() {}

    /**
     * @param date blank when the figures are no date
     * @param end after its words
     */
    record Found(PartialDate date, int end) {}

    /** The date right after "ngày". */
    static Optional<Found> after(String words, int from) {
        Matcher date = DATE.matcher(words).region(from, words.length()).useTransparentBounds(true);
        if (!date.lookingAt()
                || date.group("day") == null && date.group("month") == null && date.group("year") == null) {
            return Optional.empty();
        }
        return Optional.of(new Found(of(date), date.end()));
    }

    /** The date in the groups of a match of {@link #NUMBERS}. */
    static PartialDate of(Matcher match) {
        return of(number(match.group("year")), number(match.group("month")), number(match.group("day")));
    }

    static PartialDate of(Integer year, Integer month, Integer day) {
        Integer full = year != null && year < SHORT_YEAR ? Integer.valueOf(CENTURY + year) : year;
        try {
            return new PartialDate(full, month, day);
        } catch (IllegalArgumentException | DateTimeException impossible) {
            return PartialDate.BLANK;
        }
    }

    static Integer number(String figures) {
        return figures == null || figures.isEmpty() || !Character.isDigit(figures.charAt(0))
                ? null
                : Integer.valueOf(figures);
    }
}
