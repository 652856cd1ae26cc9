package vn.congdoan.vanthu.app.incoming;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.calendar.WorkingDays;
import vn.congdoan.vanthu.text.viet.Letters;

/** Understands what people type for a deadline: a date, or a number of working days. */
public final class DeadlineReader {
    private static final int MOST_DAYS = 999;
    private static final Pattern DAYS = Pattern.compile("(\\d{1,3})\\s*(?:ngay(?:\\s+lam\\s+viec)?|nlv|n)?");
    private static final Pattern DATE = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}|\\d{2}))?");

    private final Supplier<WorkingDays> calendar;

    /** @param calendar asked when something is first read */
    public DeadlineReader(Supplier<WorkingDays> calendar) {
        this.calendar = Objects.requireNonNull(calendar, "calendar");
    }

    public WorkingDays calendar() {
        return calendar.get();
    }

    /**
     * The day that is meant; nothing when it can't be told.
     *
     * @param typed "5", "5 ngày làm việc", "05/12/2026", "5/12"
     * @param from the day from which working days are counted; a date without a year is the next one from there
     */
    public Optional<LocalDate> read(String typed, LocalDate from) {
        String words = Letters.fold(typed).toLowerCase(Locale.ROOT).strip();
        Matcher days = DAYS.matcher(words);
        if (days.matches()) {
            int count = Integer.parseInt(days.group(1));
            return count == 0 || count > MOST_DAYS
                    ? Optional.empty()
                    : Optional.of(calendar().add(from, count));
        }
        Matcher date = DATE.matcher(words);
        return date.matches() ? date(date, from) : Optional.empty();
    }

    private static Optional<LocalDate> date(Matcher date, LocalDate from) {
        try {
            int day = Integer.parseInt(date.group(1));
            int month = Integer.parseInt(date.group(2));
            if (date.group(3) == null) {
                LocalDate next = LocalDate.of(from.getYear(), month, day);
                return Optional.of(next.isBefore(from) ? LocalDate.of(from.getYear() + 1, month, day) : next);
            }
            int year = Integer.parseInt(date.group(3));
            return Optional.of(LocalDate.of(year < 100 ? 2000 + year : year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
