package vn.congdoan.vanthu.day;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import vn.congdoan.vanthu.domain.report.ReportPeriod;

/**
 * The days of the script, all reckoned from one.
 *
 * @param today the day on which staff takes the reports in
 */
public record OfficeDates(LocalDate today) {
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final LocalTime MORNING = LocalTime.of(9, 30);

    /** The year that is reported on: that day always lies after the first of July, when four units ended. */
    public int year() {
        return today.minusMonths(8).getYear();
    }

    public ReportPeriod period() {
        return period(year());
    }

    public static ReportPeriod period(int year) {
        return new ReportPeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** A working day about a week ago. */
    public LocalDate deadline() {
        LocalDate day = today.minusDays(8);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** "trước ngày …" of the document. */
    public String before() {
        return deadline().plusDays(1).format(WRITTEN);
    }

    /** Of a file that was last changed so many days after the deadline; negative for before it. */
    public Instant changed(int daysAfterDeadline, int minutes) {
        return deadline()
                .plusDays(daysAfterDeadline)
                .atTime(MORNING)
                .plusMinutes(minutes)
                .atZone(ZONE)
                .toInstant();
    }
}
