package vn.congdoan.vanthu.domain.unit;

import java.util.List;
import java.util.Objects;

/**
 * Everything by which a returned file may name a unit.
 *
 * @param unit as it is today
 * @param former names it had, and those of unions that were merged into it
 * @param aliases other ways of writing it that a person confirmed, e-mail addresses and telephone numbers of senders among them
 */
public record UnitNames(Unit unit, List<String> former, List<String> aliases) {
    public UnitNames {
        Objects.requireNonNull(unit, "unit");
        former = List.copyOf(former);
        aliases = List.copyOf(aliases);
    }
}
