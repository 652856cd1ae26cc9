package vn.congdoan.vanthu.app.calendar;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.congdoan.vanthu.domain.calendar.DayOff;
import vn.congdoan.vanthu.domain.calendar.HolidayRules;
import vn.congdoan.vanthu.domain.calendar.YearCalendar;

/**
 * A calendar file as it is written; every part may be left out in the office's own.
 *
 * @param source where its days come from
 * @param weekend the name of Saturday and Sunday
 * @param years complete calendars of years whose days were announced
 * @param daysOff single days besides
 * @param workingDays days that are worked all the same
 */
record CalendarFile(
        String source,
        String weekend,
        List<FixedDay> fixed,
        List<HolidayRules.Lunar> lunar,
        HolidayRules.NewYear newYear,
        FixedDay nationalDay,
        List<Year> years,
        List<Span> daysOff,
        Set<LocalDate> workingDays) {
    private static final ObjectReader JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(CalendarFile.class);

    record FixedDay(int month, int day, String name) {
        HolidayRules.Fixed rule() {
            return new HolidayRules.Fixed(MonthDay.of(month, day), name);
        }
    }

    /** Days that follow each other; without {@code to} the first alone. */
    record Span(LocalDate from, LocalDate to, String name) {
        List<DayOff> days() {
            LocalDate end = to == null ? from : to;
            return from.datesUntil(end.plusDays(1))
                    .map(day -> new DayOff(day, name))
                    .toList();
        }
    }

    record Year(int year, List<Span> daysOff, Set<LocalDate> workingDays) {
        YearCalendar calendar() {
            Map<LocalDate, String> off = new LinkedHashMap<>();
            spread(daysOff).forEach(day -> off.put(day.date(), day.name()));
            return new YearCalendar(off, workingDays == null ? Set.of() : workingDays, true);
        }
    }

    CalendarFile {
        fixed = fixed == null ? List.of() : fixed;
        lunar = lunar == null ? List.of() : lunar;
        years = years == null ? List.of() : years;
        daysOff = daysOff == null ? List.of() : daysOff;
        workingDays = workingDays == null ? Set.of() : workingDays;
    }

    static CalendarFile read(byte[] json) throws IOException {
        return JSON.readValue(json);
    }

    static List<DayOff> spread(List<Span> spans) {
        List<DayOff> days = new ArrayList<>();
        if (spans != null) {
            spans.forEach(span -> days.addAll(span.days()));
        }
        return days;
    }
}
