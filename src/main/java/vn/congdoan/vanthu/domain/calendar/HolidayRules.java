package vn.congdoan.vanthu.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The public holidays of a year by the Labour Code (Điều 112; one that falls on a weekend is made up for on the next working day,
 * Điều 111.3).
 *
 * @param fixed by day of the solar year
 * @param lunar by day of the lunar year
 * @param newYear the lunar new year
 * @param nationalDay 2 September and one day beside it
 */
public record HolidayRules(List<Fixed> fixed, List<Lunar> lunar, NewYear newYear, Fixed nationalDay) {
    public HolidayRules {
        fixed = List.copyOf(fixed);
        lunar = List.copyOf(lunar);
    }

    public record Fixed(MonthDay day, String name) {}

    public record Lunar(int month, int day, String name) {}

    /**
     * @param before days off before the first of the year
     * @param from days off from the first on
     */
    public record NewYear(int before, int from, String name) {}

    /** As long as nobody has announced other days. */
    public YearCalendar of(int year) {
        List<List<DayOff>> blocks = new ArrayList<>();
        fixed.forEach(day -> blocks.add(List.of(new DayOff(day.day().atYear(year), day.name()))));
        lunar.forEach(day ->
                blocks.add(List.of(new DayOff(LunarCalendar.toDate(year, day.month(), day.day()), day.name()))));
        blocks.add(newYear(year));
        blocks.add(nationalDay(year));
        Map<LocalDate, String> off = new TreeMap<>();
        blocks.forEach(block -> block.forEach(day -> off.putIfAbsent(day.date(), day.name())));
        blocks.forEach(block -> makeUp(block, off));
        return new YearCalendar(off, Set.of(), false);
    }

    private List<DayOff> newYear(int year) {
        LocalDate first = LunarCalendar.newYear(year);
        List<DayOff> days = new ArrayList<>();
        for (int i = -newYear.before(); i < newYear.from(); i++) {
            days.add(new DayOff(first.plusDays(i), newYear.name()));
        }
        return days;
    }

    /** The neighbour that makes the longer rest: the day after when the holiday is near the end of a week or its beginning. */
    private List<DayOff> nationalDay(int year) {
        LocalDate day = nationalDay.day().atYear(year);
        boolean after =
                Set.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY, DayOfWeek.THURSDAY).contains(day.getDayOfWeek());
        LocalDate neighbour = after ? day.plusDays(1) : day.minusDays(1);
        return List.of(new DayOff(day, nationalDay.name()), new DayOff(neighbour, nationalDay.name()));
    }

    private static void makeUp(List<DayOff> block, Map<LocalDate, String> off) {
        LocalDate end =
                block.stream().map(DayOff::date).max(LocalDate::compareTo).orElseThrow();
        for (DayOff day : block) {
            if (isWeekend(day.date())) {
                LocalDate next = end;
                while (isWeekend(next) || off.containsKey(next)) {
                    next = next.plusDays(1);
                }
                off.put(next, day.name());
            }
        }
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
