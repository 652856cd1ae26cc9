package vn.congdoan.vanthu.app.round.setup;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import vn.congdoan.vanthu.domain.calendar.WorkingDays;

/** Which days suit as deadlines. */
public final class DeadlineDays {
    private final Supplier<WorkingDays> calendar;

    /** @param calendar asked when something is first reckoned */
    public DeadlineDays(Supplier<WorkingDays> calendar) {
        this.calendar = Objects.requireNonNull(calendar, "calendar");
    }

    /**
     * What to do about a deadline on a day off.
     *
     * @param reason "Tết", "thứ Bảy"
     * @param better the working day after it, as terms end by law (Bộ luật Dân sự, Điều 148); the one before where the office
     *     itself has to report by then
     */
    public record Shift(String reason, LocalDate better) {}

    /** @param upward the office's own last day; null for none */
    public Optional<Shift> shift(LocalDate deadline, LocalDate upward) {
        return calendar.get().reason(deadline).map(reason -> {
            LocalDate after = calendar.get().add(deadline, 0);
            boolean late = upward != null && !after.isBefore(upward);
            return new Shift(reason, late ? earlier(deadline, 1) : after);
        });
    }

    /** The day that many working days before another. */
    public LocalDate earlier(LocalDate day, int workingDays) {
        LocalDate found = day;
        int left = workingDays;
        while (left > 0) {
            found = found.minusDays(1);
            if (!calendar.get().isDayOff(found)) {
                left--;
            }
        }
        return found;
    }

    /** Working days from one day to a later one. */
    public int between(LocalDate from, LocalDate to) {
        return calendar.get().between(from, to);
    }
}
