package vn.congdoan.vanthu.domain.report.total;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.Indicator;

/** The units that owe a report, in the order of their codes, and their groups: an order that doesn't depend on how they were handed in. */
final class UnitOrder {
    static final Comparator<ExpectedUnit> BY_CODE = Comparator.comparing(
                    ExpectedUnit::code, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(ExpectedUnit::code)
            .thenComparingLong(ExpectedUnit::unitId);

    private final List<ExpectedUnit> units;
    private final List<String> groups;
    private final int[] groupOfUnit;
    private final int[] groupSizes;

    UnitOrder(Collection<ExpectedUnit> expected) {
        units = expected.stream()
                .filter(unit -> !unit.isExempt())
                .sorted(BY_CODE)
                .toList();
        groups = units.stream().map(ExpectedUnit::group).distinct().toList();
        groupOfUnit =
                units.stream().mapToInt(unit -> groups.indexOf(unit.group())).toArray();
        groupSizes = new int[groups.size()];
        for (int group : groupOfUnit) {
            groupSizes[group]++;
        }
    }

    List<ExpectedUnit> units() {
        return units;
    }

    /** In the order in which they first appear among the units. */
    List<String> groups() {
        return groups;
    }

    /** @param answers of these units, in their order; of one unit perhaps several, of different periods */
    IndicatorTotal total(Indicator indicator, List<Contribution> answers) {
        Gathered gathered = new Gathered(answers);
        List<GroupTotal> totals = new ArrayList<>(groups.size());
        for (int group = 0; group < groups.size(); group++) {
            totals.add(new GroupTotal(
                    groups.get(group),
                    Reckoning.of(indicator, gathered.byGroup.get(group)),
                    gathered.answered[group],
                    groupSizes[group]));
        }
        return new IndicatorTotal(
                indicator,
                Reckoning.of(indicator, gathered.counted),
                units.size() - gathered.missing.size(),
                totals,
                gathered.missing,
                gathered.leftOut);
    }

    /** The answers sorted out in one walk along the units, as both are in one order. */
    private final class Gathered {
        private final List<Contribution> counted;
        private final List<List<Contribution>> byGroup = new ArrayList<>();
        private final int[] answered = new int[groups.size()];
        private final List<ExpectedUnit> missing = new ArrayList<>();
        private final List<ExpectedUnit> leftOut = new ArrayList<>();

        private Gathered(List<Contribution> answers) {
            counted = new ArrayList<>(answers.size());
            groups.forEach(group -> byGroup.add(new ArrayList<>()));
            int at = 0;
            for (int row = 0; row < units.size(); row++) {
                int first = at;
                boolean left = false;
                for (; at < answers.size() && isOf(answers.get(at), row); at++) {
                    left |= !add(answers.get(at), groupOfUnit[row]);
                }
                count(row, at > first, left);
            }
        }

        private boolean isOf(Contribution answer, int row) {
            return answer.unit().unitId() == units.get(row).unitId();
        }

        private boolean add(Contribution answer, int group) {
            if (answer.counted()) {
                counted.add(answer);
                byGroup.get(group).add(answer);
            }
            return answer.counted();
        }

        private void count(int row, boolean any, boolean left) {
            if (any) {
                answered[groupOfUnit[row]]++;
            } else {
                missing.add(units.get(row));
            }
            if (left) {
                leftOut.add(units.get(row));
            }
        }
    }
}
