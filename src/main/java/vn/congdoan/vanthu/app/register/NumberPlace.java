package vn.congdoan.vanthu.app.register;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Where a number stands among those that are where they are without a reason.
 *
 * @param suffix "" for an ordinary number
 * @param below the date of the nearest one before it; null for none
 * @param above the date of the nearest one behind it; null for none
 */
record NumberPlace(int number, String suffix, LocalDate below, LocalDate above) {
    NumberPlace {
        Objects.requireNonNull(suffix, "suffix");
    }

    boolean isTooEarly(LocalDate date) {
        return below != null && date.isBefore(below);
    }

    boolean isTooLate(LocalDate date) {
        return above != null && date.isAfter(above);
    }

    /** Whether a document of that day stands there in order. */
    boolean suits(LocalDate date) {
        return suffix.isEmpty() && !isTooEarly(date) && !isTooLate(date);
    }
}
