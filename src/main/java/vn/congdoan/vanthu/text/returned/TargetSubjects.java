package vn.congdoan.vanthu.text.returned;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.report.fill.FillSubject;
import vn.congdoan.vanthu.domain.unit.UnitNames;
import vn.congdoan.vanthu.text.viet.NameLikeness;

/** Whose figures the words of a superior's table ask for: all units', a group's, or one unit's. */
final class TargetSubjects {
    private static final Set<String> TOTALS = Set.of(
            "tong so",
            "tong cong",
            "tong",
            "cong",
            "tong chung",
            "cong chung",
            "toan tinh",
            "toan nganh",
            "toan don vi",
            "toan huyen",
            "tong hop");

    private final Map<String, String> groups = new HashMap<>();
    private final UnitIndex units;

    /** @param subject of no indicator yet @param exact whether the words are the whole name or code */
    record Named(FillSubject subject, boolean exact) {}

    TargetSubjects(List<String> groups, List<UnitNames> units) {
        groups.stream().filter(group -> !group.isBlank()).forEach(group -> this.groups.put(LabelKey.of(group), group));
        this.units = new UnitIndex(units);
    }

    /** By whole names only. @param text as a person sees it */
    Optional<Named> exact(String text) {
        String key = LabelKey.of(text);
        if (TOTALS.contains(key)) {
            return Optional.of(new Named(FillSubject.total(""), true));
        }
        String group = groups.get(key);
        if (group != null) {
            return Optional.of(new Named(FillSubject.group("", group), true));
        }
        int unit = unit(text, key);
        return unit < 0 ? Optional.empty() : Optional.of(named(unit, true));
    }

    /** Also by a name that is near that of one unit. */
    Optional<Named> named(String text) {
        Optional<Named> exact = exact(text);
        if (exact.isPresent() || text.isBlank()) {
            return exact;
        }
        return UnitMatcher.like(NameLikeness.name(text), units, MessageRef.of("returned.unit.byMark"))
                .filter(sign -> sign.units().size() == 1)
                .map(sign -> named(sign.units().iterator().next(), false));
    }

    private int unit(String text, String key) {
        int byCode = units.byCode(text.strip());
        if (byCode >= 0) {
            return byCode;
        }
        Set<Integer> found = units.byName(NameLikeness.key(text));
        if (found.isEmpty()) {
            found = units.byName(NameLikeness.key(key));
        }
        return found.size() == 1 ? found.iterator().next() : -1;
    }

    private Named named(int unit, boolean exact) {
        return new Named(FillSubject.unit("", units.unit(unit).unit().id()), exact);
    }
}
