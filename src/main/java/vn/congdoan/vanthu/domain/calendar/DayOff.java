package vn.congdoan.vanthu.domain.calendar;

import java.time.LocalDate;
import java.util.Objects;

/** A day on which nobody works, and the name of why: "Giỗ Tổ Hùng Vương". */
public record DayOff(LocalDate date, String name) {
    public DayOff {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(name, "name");
    }
}
