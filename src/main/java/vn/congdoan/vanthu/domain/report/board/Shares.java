package vn.congdoan.vanthu.domain.report.board;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.congdoan.vanthu.domain.report.UnitState;

/**
 * Percentages that add up to exactly 100.0, by largest remainder: each is rounded down to a tenth, and the tenths that are left go to
 * those that lost most. Rounded each by itself, they would often add up to 99.9 or 100.1.
 */
final class Shares {
    private static final int TENTHS = 1000;

    private Shares() {}

    static Map<UnitState, BigDecimal> of(StateCounts counts) {
        int expected = counts.expected();
        Map<UnitState, Integer> tenths = new EnumMap<>(UnitState.class);
        List<UnitState> states = new ArrayList<>();
        for (UnitState state : UnitState.values()) {
            if (state != UnitState.EXEMPT) {
                states.add(state);
                tenths.put(state, expected == 0 ? 0 : counts.of(state) * TENTHS / expected);
            }
        }
        if (expected > 0) {
            int left = TENTHS
                    - tenths.values().stream().mapToInt(Integer::intValue).sum();
            // A stable order: of equal remainders the earlier state gets the tenth.
            states.sort(Comparator.comparingInt((UnitState state) -> -(counts.of(state) * TENTHS % expected)));
            states.subList(0, left).forEach(state -> tenths.merge(state, 1, Integer::sum));
        }
        Map<UnitState, BigDecimal> shares = new EnumMap<>(UnitState.class);
        tenths.forEach((state, tenth) -> shares.put(state, BigDecimal.valueOf(tenth, 1)));
        return shares;
    }
}
