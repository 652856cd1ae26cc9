package vn.congdoan.vanthu.domain.unit;

import java.util.List;

/**
 * What a step makes of the register.
 *
 * @param units as they are now, those that changed
 * @param events what is to be remembered of it
 */
public record UnitChange(List<UnitHistory> units, List<UnitEvent> events) {
    public UnitChange {
        units = List.copyOf(units);
        events = List.copyOf(events);
    }
}
