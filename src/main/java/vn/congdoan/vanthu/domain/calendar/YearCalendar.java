package vn.congdoan.vanthu.domain.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a year has besides its weekends.
 *
 * @param daysOff the name by day
 * @param workingDays days of a weekend on which one works in exchange
 * @param announced whether the State has made the days known; otherwise they follow from the Labour Code and may change
 */
public record YearCalendar(Map<LocalDate, String> daysOff, Set<LocalDate> workingDays, boolean announced) {
    public YearCalendar {
        daysOff = Map.copyOf(daysOff);
        workingDays = Set.copyOf(workingDays);
    }

    /** The same with days of the office's own; its word counts more. */
    public YearCalendar with(List<DayOff> moreOff, Set<LocalDate> moreWorking) {
        Map<LocalDate, String> off = new TreeMap<>(daysOff);
        moreOff.forEach(day -> off.put(day.date(), day.name()));
        off.keySet().removeAll(moreWorking);
        Set<LocalDate> working = new TreeSet<>(workingDays);
        working.addAll(moreWorking);
        moreOff.forEach(day -> working.remove(day.date()));
        return new YearCalendar(off, working, announced);
    }
}
