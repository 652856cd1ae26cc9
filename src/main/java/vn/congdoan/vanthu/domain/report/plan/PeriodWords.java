package vn.congdoan.vanthu.domain.report.plan;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.report.ReportPeriod;

/** The period that a title names: "năm 2024", "quý II năm 2024", "6 tháng đầu năm 2024", "tháng 5/2024", "2023-2028". */
public final class PeriodWords {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String YEAR = "(?:\\s*(?:năm|/|-)\\s*|\\s+)(20\\d\\d)";
    private static final Pattern MONTH = Pattern.compile("tháng\\s+(\\d{1,2})" + YEAR, FLAGS);
    private static final Pattern QUARTER = Pattern.compile("quý\\s+(IV|III|II|I|[1-4])" + YEAR, FLAGS);
    private static final Pattern HALF = Pattern.compile("(?:6|06|sáu)\\s+tháng\\s+(đầu|cuối)" + YEAR, FLAGS);
    private static final Pattern SCHOOL = Pattern.compile("năm\\s+học\\s+(20\\d\\d)\\s*[-–]\\s*(20\\d\\d)", FLAGS);
    private static final Pattern YEARS = Pattern.compile("(20\\d\\d)\\s*[-–]\\s*(20\\d\\d)", FLAGS);
    private static final Pattern ONE_YEAR = Pattern.compile("năm\\s+(20\\d\\d)", FLAGS);
    private static final Map<String, Integer> ROMAN = Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4);

    private PeriodWords() {}

    /** The narrowest that is named; nothing for none. */
    public static Optional<ReportPeriod> read(String words) {
        Matcher month = MONTH.matcher(words);
        if (month.find() && number(month.group(1)) >= 1 && number(month.group(1)) <= 12) {
            return Optional.of(Periods.month(number(month.group(2)), number(month.group(1))));
        }
        Matcher quarter = QUARTER.matcher(words);
        if (quarter.find()) {
            return Optional.of(Periods.quarter(number(quarter.group(2)), ordinal(quarter.group(1))));
        }
        Matcher half = HALF.matcher(words);
        if (half.find()) {
            boolean firstHalf = half.group(1).toLowerCase(Locale.ROOT).equals("đầu");
            return Optional.of(Periods.half(number(half.group(2)), firstHalf ? 1 : 2));
        }
        return years(words);
    }

    private static Optional<ReportPeriod> years(String words) {
        Matcher school = SCHOOL.matcher(words);
        if (school.find()) {
            int begun = number(school.group(1));
            return Optional.of(new ReportPeriod(LocalDate.of(begun, 9, 1), LocalDate.of(begun + 1, 8, 31)));
        }
        Matcher years = YEARS.matcher(words);
        if (years.find() && number(years.group(1)) < number(years.group(2))) {
            return Optional.of(new ReportPeriod(
                    LocalDate.of(number(years.group(1)), 1, 1), LocalDate.of(number(years.group(2)), 12, 31)));
        }
        Matcher one = ONE_YEAR.matcher(words);
        return one.find() ? Optional.of(Periods.year(number(one.group(1)))) : Optional.empty();
    }

    private static int ordinal(String written) {
        Integer roman = ROMAN.get(written.toLowerCase(Locale.ROOT));
        return roman == null ? number(written) : roman;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
