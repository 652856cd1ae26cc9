package vn.congdoan.vanthu.app.round.intake;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.congdoan.vanthu.app.unit.UnitService;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.unit.Unit;
import vn.congdoan.vanthu.domain.unit.UnitNames;

/**
 * The names by which files of a round may call their units: as they were when it was due, as they are now, and those that the
 * round itself wrote down. A unit that isn't expected has its name among them, so that its file isn't taken for a neighbour's.
 */
final class RoundUnitNames {
    private final UnitService units;

    RoundUnitNames(UnitService units) {
        this.units = Objects.requireNonNull(units, "units");
    }

    List<UnitNames> names(ReportingRound round, List<ExpectedUnit> expected, LocalDate today) {
        LocalDate due = round.deadline().isBefore(today) ? round.deadline() : today;
        Map<Long, UnitNames> names = new LinkedHashMap<>();
        units.names(due).forEach(one -> names.put(one.unit().id(), one));
        units.names(today).forEach(one -> names.merge(one.unit().id(), one, RoundUnitNames::both));
        Set<String> former = new HashSet<>();
        names.values().forEach(one -> former.addAll(one.former()));
        for (ExpectedUnit unit : expected) {
            // A name that went over to a successor speaks for the successor.
            if (!names.containsKey(unit.unitId()) && !former.contains(unit.name())) {
                names.put(unit.unitId(), new UnitNames(unit(unit), List.of(), List.of()));
            }
        }
        return List.copyOf(names.values());
    }

    void learn(long unitId, String alias) {
        units.learn(unitId, alias);
    }

    void learnSender(long unitId, String address) {
        units.learnSender(unitId, address);
    }

    /** Called as it was then; what it is called now and was called besides are its other names. */
    private static UnitNames both(UnitNames then, UnitNames now) {
        Set<String> former = new HashSet<>(then.former());
        former.addAll(now.former());
        former.add(now.unit().name());
        former.remove(then.unit().name());
        Set<String> aliases = new HashSet<>(then.aliases());
        aliases.addAll(now.aliases());
        return new UnitNames(then.unit(), List.copyOf(former), List.copyOf(aliases));
    }

    private static Unit unit(ExpectedUnit unit) {
        return new Unit(unit.unitId(), unit.code(), unit.name(), unit.group(), "", "", "", null, null, null);
    }
}
