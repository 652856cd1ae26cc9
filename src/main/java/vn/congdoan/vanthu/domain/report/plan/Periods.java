package vn.congdoan.vanthu.domain.report.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.congdoan.vanthu.domain.report.ReportPeriod;

/** The periods of the calendar. */
public final class Periods {

    /** What a period is; free for any other span of days. */
    public enum Kind {
        MONTH("round.period.month", 1),
        QUARTER("round.period.quarter", 3),
        HALF("round.period.half", 6),
        YEAR("round.period.year", 12),
        FREE("round.period.free", 0);

        private final String labelKey;
        private final int months;

        Kind(String labelKey, int months) {
            this.labelKey = labelKey;
            this.months = months;
        }

        public String labelKey() {
            return labelKey;
        }

        /** 0 for a free one. */
        public int months() {
            return months;
        }
    }

    private Periods() {}

    /** @param month from 1 */
    public static ReportPeriod month(int year, int month) {
        return of(Kind.MONTH, year, month);
    }

    /** @param quarter from 1 */
    public static ReportPeriod quarter(int year, int quarter) {
        return of(Kind.QUARTER, year, quarter);
    }

    /** @param half 1 or 2 */
    public static ReportPeriod half(int year, int half) {
        return of(Kind.HALF, year, half);
    }

    /** From 1 January to 31 December. */
    public static ReportPeriod year(int year) {
        return of(Kind.YEAR, year, 1);
    }

    /** @param number which of the year, from 1 */
    public static ReportPeriod of(Kind kind, int year, int number) {
        YearMonth first = YearMonth.of(year, 1).plusMonths((long) kind.months() * (number - 1));
        return new ReportPeriod(
                first.atDay(1), first.plusMonths(kind.months() - 1L).atEndOfMonth());
    }

    /** The one with that day. @param kind not free */
    public static ReportPeriod with(Kind kind, LocalDate day) {
        return of(kind, day.getYear(), (day.getMonthValue() - 1) / kind.months() + 1);
    }

    /** The one that begins on the day after. @param kind not free */
    public static ReportPeriod next(Kind kind, ReportPeriod period) {
        return with(kind, period.to().plusDays(1));
    }

    /** {@link Kind#FREE} for what is no whole month, quarter, half or year of the calendar. */
    public static Kind kind(ReportPeriod period) {
        for (Kind kind : Kind.values()) {
            if (kind != Kind.FREE && with(kind, period.from()).equals(period)) {
                return kind;
            }
        }
        return Kind.FREE;
    }

    /** Which of its year, from 1; 1 for a free one. */
    public static int number(ReportPeriod period) {
        Kind kind = kind(period);
        return kind == Kind.FREE ? 1 : (period.from().getMonthValue() - 1) / kind.months() + 1;
    }

    /** For the end of a round's code: "2024", "2024-05", "2024-Q2", "2024-H1"; of a free one its years, or its first day. */
    public static String code(ReportPeriod period) {
        int year = period.from().getYear();
        return switch (kind(period)) {
            case MONTH -> "%d-%02d".formatted(year, number(period));
            case QUARTER -> year + "-Q" + number(period);
            case HALF -> year + "-H" + number(period);
            case YEAR -> String.valueOf(year);
            case FREE ->
                year == period.to().getYear()
                        ? period.from().toString().replace("-", "")
                        : year + "-" + period.to().getYear();
        };
    }
}
