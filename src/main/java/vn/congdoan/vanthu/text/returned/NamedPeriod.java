package vn.congdoan.vanthu.text.returned;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.report.ReportPeriod;

/**
 * A time that words name: "tháng 10 năm 2026", "Quý III", "6 tháng đầu năm", "T10/2026".
 *
 * @param words as they stand in the key, to be shown and looked for elsewhere
 * @param from its first day
 * @param to its last day
 * @param isYear whether only a year is named
 */
record NamedPeriod(String words, LocalDate from, LocalDate to, boolean isYear) {

    /** How it lies to the period that is asked for. */
    enum Fit {
        SAME,
        /** It holds the whole period and more. */
        WIDER,
        /** Only a part of the period. */
        PART,
        OTHER
    }

    /** Of two spans of one length, so much in common that they are the same: unions count half years from December, too. */
    private static final double COMMON = 0.6;
    /** Months differ by three days; a year's round may end some days before the year does. */
    private static final double SHORTER = 0.04;

    private static final double LEAST_SHORTER = 3;
    private static final double HOLDS = 0.9;
    private static final double SCHOOL_TERM = 200;
    private static final double MOST_OF_A_YEAR = 240;

    private static final String YEAR = "(?: (?:nam )?(?<year>20\\d\\d))?\\b";
    /** Days aren't periods; the day itself is often still to be written in. */
    private static final Pattern DAY = Pattern.compile(
            "\\bngay(?: \\d{1,2})? thang(?: \\d{1,2})?(?: nam(?: 20\\d\\d)?)?\\b|\\b\\d{1,2} \\d{1,2} 20\\d\\d\\b");

    private static final Pattern SPAN =
            Pattern.compile("\\b(?:ngay )?(\\d{1,2}) (\\d{1,2}) (20\\d\\d) den (?:het )?(?:ngay )?"
                    + "(\\d{1,2}) (\\d{1,2}) (20\\d\\d)\\b");
    private static final Pattern SCHOOL_YEAR = Pattern.compile("\\bnam hoc (20\\d\\d) (20\\d\\d)\\b");
    private static final Pattern SOME_MONTHS =
            Pattern.compile("\\b(?<count>\\d{1,2}) ?(?:thang|t)(?! \\d{1,2}\\b)\\b(?: (?<end>dau|cuoi) nam)?" + YEAR);
    private static final Pattern TERM = Pattern.compile("\\b(?:hoc ky|hk) ?(?<term>i{1,2}|[12])" + YEAR);
    private static final Pattern ALL_YEAR = Pattern.compile("\\bca nam(?! 20\\d\\d)\\b");
    private static final Pattern TO_MONTH =
            Pattern.compile("\\btu thang (?<first>\\d{1,2}) den (?:het )?thang (?<last>\\d{1,2})" + YEAR);
    private static final Pattern QUARTER = Pattern.compile("\\bquy (?<quarter>i{1,3}|iv|[1-4])" + YEAR);
    private static final Pattern MONTH = Pattern.compile("\\bthang (?<month>0?[1-9]|1[0-2])" + YEAR);
    private static final Pattern WHOLE_YEAR = Pattern.compile("\\b(?:ca )?nam (?<year>20\\d\\d)\\b");
    /** Only where nothing else can be meant: over a column, on a sheet's tab. */
    private static final Pattern SHORT_QUARTER = Pattern.compile("\\bq ?(?<quarter>[1-4])" + YEAR);

    private static final Pattern SHORT_MONTH = Pattern.compile("\\bt ?(?<month>0?[1-9]|1[0-2])" + YEAR);
    private static final Pattern BARE_MONTH = Pattern.compile("\\b(?<month>0?[1-9]|1[0-2]) (?<year>20\\d\\d)\\b");
    private static final Pattern BARE_YEAR = Pattern.compile("\\b(?<year>20\\d\\d)\\b");

    /** The times that running words name. */
    static List<NamedPeriod> in(String key, ReportPeriod period) {
        return mayName(key) ? new Search(key, period).plain().found : List.of();
    }

    /** Times have a figure, or one of the words that go with a Roman one; most words of a sheet have neither. */
    private static boolean mayName(String key) {
        return key.chars().anyMatch(sign -> sign >= '0' && sign <= '9')
                || key.contains("quy ")
                || key.contains("ca nam")
                || key.contains("hoc ky")
                || key.contains("hk");
    }

    /** The times that a heading or a tab names, shortened ones too. */
    static List<NamedPeriod> inHeading(String key, ReportPeriod period) {
        return new Search(key, period).plain().shortened().found;
    }

    Fit fit(ReportPeriod period) {
        LocalDate first = from.isAfter(period.from()) ? from : period.from();
        LocalDate last = to.isBefore(period.to()) ? to : period.to();
        if (last.isBefore(first)) {
            return Fit.OTHER;
        }
        double asked = days(period.from(), period.to());
        double named = days(from, to);
        double common = days(first, last);
        double shorter = Math.max(LEAST_SHORTER, SHORTER * Math.max(asked, named));
        if (Math.abs(asked - named) <= shorter && common >= COMMON * (asked + named - common)) {
            return Fit.SAME;
        }
        return isYear || named > asked && common >= HOLDS * asked ? Fit.WIDER : Fit.PART;
    }

    private static double days(LocalDate first, LocalDate last) {
        return ChronoUnit.DAYS.between(first, last) + 1.0;
    }

    /** Takes what it finds out of the words, so that nothing is found twice. */
    private static final class Search {
        private final ReportPeriod period;
        private final List<NamedPeriod> found = new ArrayList<>();
        private final int year;
        private String left;

        Search(String key, ReportPeriod period) {
            this.left = key;
            this.period = period;
            Matcher named = WHOLE_YEAR.matcher(key);
            String said = named.find() ? named.group("year") : null;
            year = said == null ? 0 : Integer.parseInt(said);
        }

        Search plain() {
            take(SPAN, at -> span(at));
            take(SCHOOL_YEAR, at -> schoolYear(at));
            left = DAY.matcher(left).replaceAll("|");
            take(TERM, at -> term(at));
            take(SOME_MONTHS, at -> someMonths(at));
            take(TO_MONTH, at -> months(at, number(at, "first"), number(at, "last")));
            take(QUARTER, at -> quarter(at));
            take(MONTH, at -> months(at, number(at, "month"), number(at, "month")));
            take(WHOLE_YEAR, at -> months(at, 1, 12));
            take(ALL_YEAR, at -> allYear(at));
            return this;
        }

        Search shortened() {
            take(SHORT_QUARTER, at -> quarter(at));
            take(SHORT_MONTH, at -> months(at, number(at, "month"), number(at, "month")));
            take(BARE_MONTH, at -> months(at, number(at, "month"), number(at, "month")));
            take(BARE_YEAR, at -> months(at, 1, 12));
            return this;
        }

        /** What a match means; null for nothing. */
        private interface Meaning {
            NamedPeriod of(Matcher at);
        }

        private void take(Pattern pattern, Meaning meaning) {
            Matcher at = pattern.matcher(left);
            StringBuilder rest = new StringBuilder();
            while (at.find()) {
                NamedPeriod one = meaning.of(at);
                if (one != null) {
                    found.add(one);
                }
                at.appendReplacement(rest, one == null ? "$0" : "|");
            }
            left = at.appendTail(rest).toString();
        }

        private static int number(Matcher at, String group) {
            return Integer.parseInt(at.group(group));
        }

        private NamedPeriod quarter(Matcher at) {
            String written = at.group("quarter");
            int quarter =
                    written.equals("iv") ? 4 : written.startsWith("i") ? written.length() : Integer.parseInt(written);
            return months(at, 3 * quarter - 2, 3 * quarter);
        }

        private NamedPeriod someMonths(Matcher at) {
            int count = number(at, "count");
            boolean last = "cuoi".equals(at.group("end"));
            return count < 1 || count > 12 ? null : months(at, last ? 13 - count : 1, last ? 12 : count);
        }

        /** The whole of a period that is a year, also of one from September to May. */
        private NamedPeriod allYear(Matcher at) {
            boolean same = days(period.from(), period.to()) >= MOST_OF_A_YEAR;
            int said = year > 0 ? year : period.to().getYear();
            return new NamedPeriod(
                    at.group(),
                    same ? period.from() : LocalDate.of(said, 1, 1),
                    same ? period.to() : LocalDate.of(said, 12, 31),
                    false);
        }

        /** Terms begin and end where the school says; a round of some months that begins in autumn asks for the first. */
        private NamedPeriod term(Matcher at) {
            boolean first = at.group("term").equals("i") || at.group("term").equals("1");
            int begins = period.from().getMonthValue();
            boolean autumn = begins >= 8 && begins <= 10;
            boolean winter = begins == 12 || begins <= 2;
            boolean same = days(period.from(), period.to()) <= SCHOOL_TERM && (first ? autumn : winter);
            if (same) {
                return new NamedPeriod(at.group(), period.from(), period.to(), false);
            }
            return first ? months(at, 9, 12) : months(at, 1, 5);
        }

        /** Without a year that of the words around it, else the one that suits the period better. */
        private NamedPeriod months(Matcher at, int first, int last) {
            if (first < 1 || last > 12 || last < first) {
                return null;
            }
            String said = at.group("year");
            boolean whole = first == 1 && last == 12;
            if (said != null || year > 0) {
                return of(at, said == null ? year : Integer.parseInt(said), first, last, whole);
            }
            NamedPeriod end = of(at, period.to().getYear(), first, last, whole);
            NamedPeriod start = of(at, period.from().getYear(), first, last, whole);
            return start.fit(period).compareTo(end.fit(period)) < 0 ? start : end;
        }

        private static NamedPeriod of(Matcher at, int year, int first, int last, boolean whole) {
            LocalDate from = LocalDate.of(year, first, 1);
            return new NamedPeriod(at.group(), from, YearMonth.of(year, last).atEndOfMonth(), whole);
        }

        /** Its months differ from office to office; the years are what counts. */
        private NamedPeriod schoolYear(Matcher at) {
            int first = Integer.parseInt(at.group(1));
            int last = Integer.parseInt(at.group(2));
            boolean same =
                    first == period.from().getYear() && last == period.to().getYear();
            LocalDate from = same ? period.from() : LocalDate.of(first, 9, 1);
            LocalDate to = same ? period.to() : LocalDate.of(Math.max(first, last), 8, 31);
            return new NamedPeriod(at.group(), from, to.isBefore(from) ? from : to, false);
        }

        private static NamedPeriod span(Matcher at) {
            LocalDate from = day(at, 1);
            LocalDate to = day(at, 4);
            return from == null || to == null || to.isBefore(from)
                    ? null
                    : new NamedPeriod(at.group(), from, to, false);
        }

        private static LocalDate day(Matcher at, int group) {
            int month = Integer.parseInt(at.group(group + 1));
            int day = Integer.parseInt(at.group(group));
            if (month < 1 || month > 12 || day < 1) {
                return null;
            }
            YearMonth in = YearMonth.of(Integer.parseInt(at.group(group + 2)), month);
            return day > in.lengthOfMonth() ? null : in.atDay(day);
        }
    }
}
