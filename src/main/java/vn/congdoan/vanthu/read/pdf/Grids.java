package vn.congdoan.vanthu.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rules of a page gathered into tables: those that touch each other belong together. */
final class Grids {
    /** Pairs of rules to compare; a page with more is a drawing. */
    private static final long MOST_PAIRS = 4_000_000;

    private Grids() {}

    /** From top to bottom. */
    static List<Grid> of(List<Rule> rules) {
        List<Rule> across = rules.stream().filter(Rule::isHorizontal).toList();
        List<Rule> down = rules.stream().filter(Rule::isVertical).toList();
        if (across.isEmpty() || down.isEmpty() || (long) across.size() * down.size() > MOST_PAIRS) {
            return List.of();
        }
        List<Rule> all = new ArrayList<>(across);
        all.addAll(down);
        int[] group = new int[all.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        for (int a = 0; a < across.size(); a++) {
            for (int d = 0; d < down.size(); d++) {
                if (touch(across.get(a), down.get(d))) {
                    group[root(group, a)] = root(group, across.size() + d);
                }
            }
        }
        return tables(all, group);
    }

    private static List<Grid> tables(List<Rule> rules, int[] group) {
        Map<Integer, List<Rule>> groups = new LinkedHashMap<>();
        for (int i = 0; i < group.length; i++) {
            groups.computeIfAbsent(root(group, i), k -> new ArrayList<>()).add(rules.get(i));
        }
        return groups.values().stream()
                .filter(g -> g.size() >= 4)
                .map(Grid::new)
                .filter(Grid::isTable)
                .sorted(Comparator.comparingDouble(Grid::top))
                .toList();
    }

    private static int root(int[] group, int index) {
        int at = index;
        while (group[at] != at) {
            group[at] = group[group[at]];
            at = group[at];
        }
        return at;
    }

    private static boolean touch(Rule across, Rule down) {
        return down.x() >= across.left() - Grid.SLACK
                && down.x() <= across.right() + Grid.SLACK
                && across.y() >= down.top() - Grid.SLACK
                && across.y() <= down.bottom() + Grid.SLACK;
    }
}
