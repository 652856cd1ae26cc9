package vn.congdoan.vanthu.app.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congdoan.vanthu.domain.calendar.LunarCalendar;
import vn.congdoan.vanthu.domain.calendar.WorkingDays;

class CalendarServiceTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "2024-02-07, 1, 2024-02-15", // over seven days of Tết
        "2025-04-25, 1, 2025-04-26", // a Saturday worked in exchange
        "2025-04-29, 1, 2025-05-05",
        "2026-02-13, 1, 2026-02-23",
        "2026-08-28, 1, 2026-09-03",
        "2026-08-21, 1, 2026-08-22",
        "2026-04-24, 1, 2026-04-28",
        "2026-11-20, 5, 2026-11-27",
        "2026-11-21, 0, 2026-11-23",
    })
    void countsWorkingDays(LocalDate from, int days, LocalDate expected) {
        assertThat(days().add(from, days)).isEqualTo(expected);
    }

    @Test
    void countsBetweenAsItAdds() {
        WorkingDays days = days();
        LocalDate from = LocalDate.of(2026, 1, 5);
        for (int n = 1; n < 200; n++) {
            assertThat(days.between(from, days.add(from, n))).isEqualTo(n);
        }
        assertThat(days.between(LocalDate.of(2026, 3, 6), LocalDate.of(2026, 3, 3)))
                .isEqualTo(-3);
    }

    @Test
    void saysWhyADayIsOff() {
        assertThat(days().reason(LocalDate.of(2026, 4, 26))).contains("Giỗ Tổ Hùng Vương");
        assertThat(days().reason(LocalDate.of(2026, 3, 7))).contains("Ngày nghỉ hằng tuần");
        assertThat(days().reason(LocalDate.of(2026, 3, 6))).isEmpty();
    }

    @Test
    void givesEveryYearItsElevenDaysOfTheLaw() {
        for (int year = 2024; year <= 2035; year++) {
            LocalDate tet = LunarCalendar.newYear(year);
            for (int i = -1; i < 4; i++) {
                assertThat(days().isDayOff(tet.plusDays(i)))
                        .as("%d %+d", year, i)
                        .isTrue();
            }
            LocalDate national = LocalDate.of(year, 9, 2);
            assertThat(days().isDayOff(national)).isTrue();
            assertThat(days().isDayOff(national.minusDays(1)) || days().isDayOff(national.plusDays(1)))
                    .isTrue();
            assertThat(weekdaysOff(year)).as("%d", year).isGreaterThanOrEqualTo(11);
        }
    }

    /** On whatever days they fall, eleven working days are lost. */
    @ParameterizedTest
    @ValueSource(ints = {2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035})
    void makesUpForHolidaysOnAWeekend(int year) {
        assertThat(weekdaysOff(year)).isEqualTo(11);
        assertThat(days().isAnnounced(year)).isFalse();
    }

    @Test
    void takesTheOfficesOwnDays() throws IOException {
        Files.writeString(folder.resolve("own.json"), """
                {"daysOff": [{"from": "2026-11-24", "name": "Ngày Văn hóa Việt Nam"}], "workingDays": ["2026-11-28"]}
                """);
        assertThat(days().reason(LocalDate.of(2026, 11, 24))).contains("Ngày Văn hóa Việt Nam");
        assertThat(days().isDayOff(LocalDate.of(2026, 11, 28))).isFalse();
        assertThat(days().isDayOff(LocalDate.of(2026, 9, 2))).isTrue();
    }

    @Test
    void leavesABrokenFileAsideAndTellsIt() throws IOException {
        Files.writeString(folder.resolve("broken.json"), "{\"daysOff\": [{\"from\": \"2026-02-31\"}]}");
        CalendarService service = new CalendarService(folder);
        assertThat(service.workingDays().isDayOff(LocalDate.of(2026, 9, 2))).isTrue();
        assertThat(service.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.place()).endsWith("broken.json"));
    }

    private long weekdaysOff(int year) {
        WorkingDays days = days();
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> !List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek()))
                .filter(days::isDayOff)
                .count();
    }

    private WorkingDays days() {
        return new CalendarService(folder).workingDays();
    }
}
