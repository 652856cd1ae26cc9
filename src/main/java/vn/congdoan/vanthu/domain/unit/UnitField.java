package vn.congdoan.vanthu.domain.unit;

import java.util.Objects;
import vn.congdoan.vanthu.domain.calendar.PrintedDay;

/** What is written down of a unit, in the order in which lists show it. */
public enum UnitField {
    CODE("unit.field.code"),
    NAME("unit.field.name"),
    GROUP("unit.field.group"),
    ADDRESS("unit.field.address"),
    EMAIL("unit.field.email"),
    PHONE("unit.field.phone"),
    MEMBERS("unit.field.members"),
    FROM("unit.field.from"),
    UNTIL("unit.field.until");

    private final String labelKey;

    UnitField(String labelKey) {
        this.labelKey = labelKey;
    }

    public String labelKey() {
        return labelKey;
    }

    /** What a unit has in it, as people read it; "" for nothing. */
    public String of(Unit unit) {
        return switch (this) {
            case CODE -> unit.code();
            case NAME -> unit.name();
            case GROUP -> unit.group();
            case ADDRESS -> unit.address();
            case EMAIL -> unit.email();
            case PHONE -> unit.phone();
            case MEMBERS -> Objects.toString(unit.members(), "");
            case FROM -> PrintedDay.of(unit.from());
            case UNTIL -> PrintedDay.of(unit.until());
        };
    }
}
