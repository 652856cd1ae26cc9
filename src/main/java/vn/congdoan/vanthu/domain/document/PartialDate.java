package vn.congdoan.vanthu.domain.document;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** A date of which the day, or the day and the month, or everything may still be open, as on drafts. */
public record PartialDate(Integer year, Integer month, Integer day) {
    public static final PartialDate BLANK = new PartialDate(null, null, null);

    public PartialDate {
        require(month == null || month >= 1 && month <= 12, "month " + month);
        require(day == null || day >= 1 && day <= 31, "day " + day);
        require(
                day == null
                        || month == null
                        || year == null
                        || day <= YearMonth.of(year, month).lengthOfMonth(),
                "no such day: " + day + "/" + month + "/" + year);
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** The full date, or nothing while a part of it is open. */
    public Optional<LocalDate> full() {
        return year == null || month == null || day == null
                ? Optional.empty()
                : Optional.of(LocalDate.of(year, month, day));
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
