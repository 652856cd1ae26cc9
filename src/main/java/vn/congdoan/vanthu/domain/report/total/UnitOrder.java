package vn.congdoan.vanthu.domain.report.total;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.Indicator;

/** The units that owe a report, in the order of their codes, and their groups: an order that doesn't depend on how they were handed in. */
final class UnitOrder {
    static final Comparator<ExpectedUnit> BY_CODE = Comparator.comparing(
                    ExpectedUnit::code, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(ExpectedUnit::code)
            .thenComparingLong(ExpectedUnit::unitId);

    private final List<ExpectedUnit> units;
    private final Map<String, Integer> groupSizes = new LinkedHashMap<>();

    UnitOrder(Collection<ExpectedUnit> expected) {
        units = expected.stream()
                .filter(unit -> !unit.isExempt())
                .sorted(BY_CODE)
                .toList();
        units.forEach(unit -> groupSizes.merge(unit.group(), 1, Integer::sum));
    }

    List<ExpectedUnit> units() {
        return units;
    }

    /** In the order in which they first appear among the units. */
    List<String> groups() {
        return List.copyOf(groupSizes.keySet());
    }

    /** @param answers of these units, in their order; of one unit perhaps several, of different periods */
    IndicatorTotal total(Indicator indicator, List<Contribution> answers) {
        Map<String, List<Contribution>> byGroup = new LinkedHashMap<>();
        groupSizes.keySet().forEach(group -> byGroup.put(group, new ArrayList<>()));
        Set<Long> answered = new HashSet<>(answers.size() * 2);
        for (Contribution answer : answers) {
            byGroup.get(answer.unit().group()).add(answer);
            answered.add(answer.unit().unitId());
        }
        List<GroupTotal> groups = new ArrayList<>(byGroup.size());
        byGroup.forEach((group, own) -> groups.add(groupTotal(indicator, group, own)));
        List<ExpectedUnit> missing = units.stream()
                .filter(unit -> !answered.contains(unit.unitId()))
                .toList();
        return new IndicatorTotal(
                indicator, reckoned(indicator, answers), answered.size(), groups, missing, leftOut(answers));
    }

    private GroupTotal groupTotal(Indicator indicator, String group, List<Contribution> answers) {
        int answered = (int) answers.stream()
                .mapToLong(answer -> answer.unit().unitId())
                .distinct()
                .count();
        return new GroupTotal(group, reckoned(indicator, answers), answered, groupSizes.get(group));
    }

    private static Total reckoned(Indicator indicator, List<Contribution> answers) {
        return Reckoning.of(
                indicator, answers.stream().filter(Contribution::counted).toList());
    }

    private static List<ExpectedUnit> leftOut(List<Contribution> answers) {
        return answers.stream()
                .filter(answer -> !answer.counted())
                .map(Contribution::unit)
                .distinct()
                .toList();
    }
}
