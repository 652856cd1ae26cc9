package vn.congdoan.vanthu.domain.report.board;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The groups in the order of their rates: in time first, then at all; those that owe nothing come last. */
final class League {
    private static final BigDecimal NONE = BigDecimal.ONE.negate();

    private static final Comparator<GroupCounts> BY_RATES = Comparator.comparing(
                    (GroupCounts one) -> one.counts().onTimeRate().orElse(NONE))
            .thenComparing(one -> one.counts().reportingRate().orElse(NONE))
            .reversed();

    private League() {}

    static List<GroupCounts> of(List<UnitStanding> units) {
        Map<String, List<UnitStanding>> byGroup = new LinkedHashMap<>();
        units.forEach(unit -> byGroup.computeIfAbsent(unit.unit().group(), name -> new ArrayList<>())
                .add(unit));
        List<GroupCounts> groups = new ArrayList<>();
        byGroup.forEach((name, members) -> groups.add(new GroupCounts(name, StateCounts.of(members), 0)));
        groups.sort(BY_RATES.thenComparing(GroupCounts::group));
        return placed(groups);
    }

    private static List<GroupCounts> placed(List<GroupCounts> groups) {
        List<GroupCounts> placed = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            GroupCounts one = groups.get(i);
            boolean shared = i > 0 && BY_RATES.compare(groups.get(i - 1), one) == 0;
            int place = shared ? placed.get(i - 1).place() : i + 1;
            placed.add(new GroupCounts(one.group(), one.counts(), one.counts().expected() == 0 ? 0 : place));
        }
        return List.copyOf(placed);
    }
}
