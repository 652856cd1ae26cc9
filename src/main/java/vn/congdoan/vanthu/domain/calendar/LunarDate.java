package vn.congdoan.vanthu.domain.calendar;

/**
 * A day of the Vietnamese lunar calendar.
 *
 * @param month 1–12
 * @param leap whether it is the second month of that number in its year
 */
public record LunarDate(int day, int month, int year, boolean leap) {}
