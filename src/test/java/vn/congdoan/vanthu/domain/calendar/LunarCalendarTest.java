package vn.congdoan.vanthu.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LunarCalendarTest {

    /** Day and month of Tết from 2000 on, as printed in Vietnamese almanacs; in 2007 and 2030 a day before China's. */
    private static final String[] NEW_YEARS =
            ("5/2 24/1 12/2 1/2 22/1 9/2 29/1 17/2 7/2 26/1 14/2 3/2 23/1 10/2 31/1 19/2 8/2 28/1 16/2"
                            + " 5/2 25/1 12/2 1/2 22/1 10/2 29/1 17/2 6/2 26/1 13/2 2/2 23/1 11/2 31/1 19/2 8/2 28/1 15/2 4/2"
                            + " 24/1 12/2 1/2 22/1 10/2 30/1 17/2 6/2 26/1 14/2 2/2 23/1")
                    .split(" ");

    @Test
    void knowsEveryNewYearOfHalfACentury() {
        assertThat(NEW_YEARS).hasSize(51);
        for (int i = 0; i < NEW_YEARS.length; i++) {
            LocalDate first = LunarCalendar.newYear(2000 + i);
            assertThat(first.getDayOfMonth() + "/" + first.getMonthValue())
                    .as("Tết %d", 2000 + i)
                    .isEqualTo(NEW_YEARS[i]);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2020-04-02, 2020-04-02",
        "2021-04-21, 2021-04-21",
        "2022-04-10, 2022-04-10",
        "2023-04-29, 2023-04-29",
        "2024-04-18, 2024-04-18",
        "2025-04-07, 2025-04-07",
        "2026-04-26, 2026-04-26"
    })
    void knowsTheDaysOfTheHungKings(LocalDate celebrated, LocalDate date) {
        assertThat(LunarCalendar.toDate(celebrated.getYear(), 3, 10)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({"2004-03-21, 2", "2006-08-24, 7", "2017-07-23, 6", "2020-05-23, 4", "2023-03-22, 2", "2025-07-25, 6"})
    void knowsLeapMonths(LocalDate first, int month) {
        assertThat(LunarCalendar.of(first)).isEqualTo(new LunarDate(1, month, first.getYear(), true));
    }

    @Test
    void leadsBackToTheSameDay() {
        for (LocalDate day = LocalDate.of(2000, 1, 1); day.getYear() < 2051; day = day.plusDays(1)) {
            LunarDate lunar = LunarCalendar.of(day);
            assertThat(lunar.day()).as("%s", day).isBetween(1, 30);
            if (!lunar.leap()) {
                assertThat(LunarCalendar.toDate(lunar.year(), lunar.month(), lunar.day()))
                        .as("%s", day)
                        .isEqualTo(day);
            }
        }
    }
}
