package vn.congdoan.vanthu.domain.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;

/** Counts working days: Monday to Friday without the days off, and the days of a weekend that are worked in exchange. */
public final class WorkingDays {
    private final Map<Integer, YearCalendar> years = new ConcurrentHashMap<>();
    private final IntFunction<YearCalendar> calendar;
    private final String weekend;

    /**
     * @param calendar of a year, asked once each
     * @param weekend the name of Saturday and Sunday as a reason
     */
    public WorkingDays(IntFunction<YearCalendar> calendar, String weekend) {
        this.calendar = Objects.requireNonNull(calendar, "calendar");
        this.weekend = Objects.requireNonNull(weekend, "weekend");
    }

    /**
     * The day that many working days after a date; the day of the date itself isn't counted, as terms are reckoned
     * (Bộ luật Dân sự, Điều 147).
     *
     * @param days 0 gives the date itself, or the next working day when it is a day off
     */
    public LocalDate add(LocalDate date, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("days " + days);
        }
        LocalDate day = date;
        int left = days;
        while (left > 0) {
            day = day.plusDays(1);
            if (!isDayOff(day)) {
                left--;
            }
        }
        while (isDayOff(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** Working days after {@code from} up to and with {@code to}; negative when {@code to} lies before. */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        int days = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (!isDayOff(day)) {
                days++;
            }
        }
        return days;
    }

    public boolean isDayOff(LocalDate date) {
        return reason(date).isPresent();
    }

    /** Why nobody works on that day; nothing when one does. */
    public Optional<String> reason(LocalDate date) {
        YearCalendar year = year(date.getYear());
        String name = year.daysOff().get(date);
        if (name != null) {
            return Optional.of(name);
        }
        boolean free = HolidayRules.isWeekend(date) && !year.workingDays().contains(date);
        return free ? Optional.of(weekend) : Optional.empty();
    }

    /** Whether the days off of that year were announced, so that they can be relied on. */
    public boolean isAnnounced(int year) {
        return year(year).announced();
    }

    private YearCalendar year(int year) {
        return years.computeIfAbsent(year, calendar::apply);
    }
}
