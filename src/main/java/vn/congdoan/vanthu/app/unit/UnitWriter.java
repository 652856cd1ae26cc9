package vn.congdoan.vanthu.app.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.unit.Unit;
import vn.congdoan.vanthu.domain.unit.UnitEvent;
import vn.congdoan.vanthu.domain.unit.UnitEvent.Kind;
import vn.congdoan.vanthu.domain.unit.UnitHistory;
import vn.congdoan.vanthu.domain.unit.UnitTree;
import vn.congdoan.vanthu.domain.unit.UnitVersion;
import vn.congdoan.vanthu.storage.UnitRepository;

/** Writes units as somebody filled them in, within one transaction, and notes what that means for their histories. */
final class UnitWriter {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\",;]+@[^\\s@<>\",;]+\\.[^\\s@<>\",;]+");

    private final UnitRepository units;
    private final UnitTree tree;
    private final GroupPaths groups;
    private final Map<String, Long> codes = new HashMap<>();
    private final Map<Long, UnitHistory> known = new HashMap<>();
    private final List<UnitEvent> events = new ArrayList<>();

    /** @param day on which groups are called what the units' groups say */
    UnitWriter(UnitRepository units, LocalDate day) {
        this.units = units;
        tree = units.tree();
        groups = new GroupPaths(units, tree, day);
        tree.units().forEach(unit -> {
            codes.put(key(unit.latest().code()), unit.id());
            known.put(unit.id(), unit);
        });
    }

    /** What is to be remembered of everything that was written. */
    List<UnitEvent> events() {
        return List.copyOf(events);
    }

    /** @param day from which it holds; null to put right what was always meant */
    UnitHistory write(Unit unit, LocalDate day, String reason) {
        check(unit);
        UnitVersion wanted = UnitVersion.of(unit, groups.id(unit.group()));
        return unit.id() == 0 ? add(unit, wanted, reason) : change(unit, wanted, day, reason);
    }

    private UnitHistory add(Unit unit, UnitVersion wanted, String reason) {
        UnitHistory stored = units.save(List.of(new UnitHistory(0, unit.from(), unit.until(), List.of(wanted))))
                .get(0);
        codes.put(key(unit.code()), stored.id());
        known.put(stored.id(), stored);
        note(Kind.FOUNDED, unit.from(), stored.id(), "", unit.name(), reason);
        if (unit.until() != null) {
            note(Kind.DISSOLVED, unit.until(), stored.id(), "", unit.until().toString(), reason);
        }
        return stored;
    }

    private UnitHistory change(Unit unit, UnitVersion wanted, LocalDate day, String reason) {
        UnitHistory before = known.get(unit.id());
        if (before == null) {
            throw ProblemException.of("unit.unknown", unit.code());
        }
        UnaryOperator<UnitVersion> all = version -> wanted.withFrom(version.from());
        UnitHistory after =
                (day == null ? before.corrected(all) : before.changed(day, all)).withLife(unit.from(), unit.until());
        if (after.equals(before)) {
            return before;
        }
        if (day != null) {
            noteChanges(before.at(day), wanted, day, unit.id(), reason);
        }
        if (unit.until() != null && !unit.until().equals(before.until())) {
            note(
                    Kind.DISSOLVED,
                    unit.until(),
                    unit.id(),
                    Objects.toString(before.until(), ""),
                    unit.until().toString(),
                    reason);
        }
        codes.remove(key(before.latest().code()));
        codes.put(key(unit.code()), unit.id());
        known.put(unit.id(), after);
        return units.save(List.of(after)).get(0);
    }

    private void noteChanges(UnitVersion before, UnitVersion after, LocalDate day, long unit, String reason) {
        if (!before.name().equals(after.name())) {
            note(Kind.RENAMED, day, unit, before.name(), after.name(), reason);
        }
        if (before.group() != after.group()) {
            note(Kind.TRANSFERRED, day, unit, String.valueOf(before.group()), String.valueOf(after.group()), reason);
        }
    }

    private void note(Kind kind, LocalDate day, long unit, String before, String after, String reason) {
        events.add(new UnitEvent(0, 0, kind, day, unit, 0, before, after, reason));
    }

    private void check(Unit unit) {
        if (unit.code().isBlank()) {
            throw ProblemException.of("unit.codeMissing");
        }
        if (unit.name().isBlank()) {
            throw ProblemException.of("unit.nameMissing");
        }
        if (!unit.email().isEmpty() && !isEmail(unit.email())) {
            throw ProblemException.of("unit.badEmail", unit.email());
        }
        if (unit.from() != null && unit.until() != null && unit.until().isBefore(unit.from())) {
            throw ProblemException.of("unit.badDates", unit.name());
        }
        Long taken = codes.get(key(unit.code()));
        if (taken != null && taken != unit.id()) {
            throw ProblemException.of(
                    "unit.codeTaken", unit.code(), known.get(taken).latest().name());
        }
    }

    static boolean isEmail(String words) {
        return EMAIL.matcher(words).matches();
    }

    static String key(String code) {
        return code.strip().toUpperCase(Locale.ROOT);
    }
}
