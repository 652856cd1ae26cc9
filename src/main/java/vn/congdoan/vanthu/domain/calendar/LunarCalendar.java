package vn.congdoan.vanthu.domain.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.JulianFields;

/**
 * The lunar calendar as it is reckoned at UTC+7 (QĐ 121-CP of 1967): a month begins on the day of the new moon, the winter
 * solstice lies in the eleventh, and of thirteen months between two solstices the first without a principal term is the leap one.
 */
public final class LunarCalendar {
    /** Days that Vietnam's clock is ahead, and that the civil day begins before the Julian one. */
    private static final double CIVIL_DAY = 7 / 24.0 + 0.5;
    /** Days; how far dynamical time is ahead of the clock in this century. */
    private static final double DELTA_T = 70 / 86400.0;

    private LunarCalendar() {}

    public static LunarDate of(LocalDate date) {
        int moon = moonOf(date);
        int eleventh = eleventhMonth(date.getYear());
        int year = date.getYear();
        if (moon < eleventh) {
            eleventh = eleventhMonth(year - 1);
            year--;
        }
        int day = (int) ChronoUnit.DAYS.between(firstDay(moon), date) + 1;
        int leap = leapMonth(eleventh, eleventhMonth(year + 1));
        int distance = moon - eleventh;
        int counted = leap > 0 && distance >= leap ? distance - 1 : distance;
        int month = (counted + 10) % 12 + 1;
        return new LunarDate(day, month, counted < 2 ? year : year + 1, leap > 0 && distance == leap);
    }

    /**
     * The day of an ordinary (not leap) month.
     *
     * @param month 1–12
     */
    public static LocalDate toDate(int year, int month, int day) {
        int before = month >= 11 ? year : year - 1;
        int eleventh = eleventhMonth(before);
        int leap = leapMonth(eleventh, eleventhMonth(before + 1));
        int distance = Math.floorMod(month - 11, 12);
        int moon = eleventh + distance + (leap > 0 && distance >= leap ? 1 : 0);
        return firstDay(moon).plusDays(day - 1L);
    }

    /** The first day of the lunar year. */
    public static LocalDate newYear(int year) {
        return toDate(year, 1, 1);
    }

    /** The moon whose month holds the winter solstice of a year. */
    private static int eleventhMonth(int year) {
        int moon = moonOf(LocalDate.of(year, 12, 31));
        return term(firstDay(moon)) >= 9 ? moon - 1 : moon;
    }

    /** Months after the eleventh that the leap one stands; 0 for none. */
    private static int leapMonth(int eleventh, int next) {
        if (next - eleventh < 13) {
            return 0;
        }
        for (int month = 1; month < 13; month++) {
            if (term(firstDay(eleventh + month)) == term(firstDay(eleventh + month + 1))) {
                return month;
            }
        }
        throw new IllegalStateException("thirteen months without a leap one after moon " + eleventh);
    }

    /** 0–11: which twelfth of its way the sun is in when the day begins. */
    private static int term(LocalDate date) {
        double midnight = date.getLong(JulianFields.JULIAN_DAY) - CIVIL_DAY + DELTA_T;
        return (int) Math.floor(SkyTimes.sunLongitude(midnight) / 30);
    }

    private static int moonOf(LocalDate date) {
        int moon = SkyTimes.moonAbout(date.getLong(JulianFields.JULIAN_DAY)) + 1;
        while (firstDay(moon).isAfter(date)) {
            moon--;
        }
        return moon;
    }

    private static LocalDate firstDay(int moon) {
        double civil = SkyTimes.newMoon(moon) - DELTA_T + CIVIL_DAY;
        return LocalDate.MIN.with(JulianFields.JULIAN_DAY, (long) Math.floor(civil));
    }
}
