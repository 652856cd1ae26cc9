package vn.congdoan.vanthu.domain.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** All units and groups through all their changes: who there was on any day, and in which group. */
public final class UnitTree {
    /** Codes as people count: U2 before U10. */
    public static final Comparator<String> BY_CODE = Comparator.comparing(UnitTree::sortable);

    private static final int FIGURES = 12;

    private final Map<Long, GroupHistory> groups = new LinkedHashMap<>();
    private final Map<Long, UnitHistory> units = new LinkedHashMap<>();
    private final List<UnitEvent> events;

    /** @param events in the order in which they were written down */
    public UnitTree(List<GroupHistory> groups, List<UnitHistory> units, List<UnitEvent> events) {
        groups.forEach(group -> this.groups.put(group.id(), group));
        units.forEach(unit -> this.units.put(unit.id(), unit));
        this.events = List.copyOf(events);
    }

    /** All that ever were. */
    public List<UnitHistory> units() {
        return List.copyOf(units.values());
    }

    /** All that ever were. */
    public List<GroupHistory> groups() {
        return List.copyOf(groups.values());
    }

    /** In the order in which they were written down. */
    public List<UnitEvent> events() {
        return events;
    }

    /** Also one that has ended. */
    public Optional<UnitHistory> unit(long id) {
        return Optional.ofNullable(units.get(id));
    }

    /** By its latest code, whatever the case of its letters. */
    public Optional<UnitHistory> byCode(String code) {
        return units.values().stream()
                .filter(unit -> unit.latest().code().equalsIgnoreCase(code.strip()))
                .findFirst();
    }

    /** Those alive on a day, as they were that day, in the order of their codes. */
    public List<Unit> on(LocalDate day) {
        return listed(unit -> unit.isAlive(day), day);
    }

    /** Those alive on any day between two, both included, as they were on the last of these days that they saw. */
    public List<Unit> aliveDuring(LocalDate first, LocalDate last) {
        return units.values().stream()
                .filter(unit -> unit.isAliveDuring(first, last))
                .map(unit -> shown(unit, unit.until() != null && unit.until().isBefore(last) ? unit.until() : last))
                .sorted(Comparator.comparing(Unit::code, BY_CODE))
                .toList();
    }

    /** Every unit there ever was, as it was on a day or, when it had ended by then, at its end. */
    public List<Unit> all(LocalDate day) {
        return listed(unit -> true, day);
    }

    private List<Unit> listed(Predicate<UnitHistory> wanted, LocalDate day) {
        return units.values().stream()
                .filter(wanted)
                .map(unit -> shown(unit, day))
                .sorted(Comparator.comparing(Unit::code, BY_CODE))
                .toList();
    }

    /** A unit as it was on a day. */
    public Unit shown(UnitHistory unit, LocalDate day) {
        UnitVersion version = unit.at(day);
        return new Unit(
                unit.id(),
                version.code(),
                version.name(),
                path(version.group(), day),
                version.address(),
                version.email(),
                version.phone(),
                version.members(),
                unit.from(),
                unit.until());
    }

    /** "Khối THPT > Cụm 1" as the groups were called on a day; "" for none. */
    public String path(long group, LocalDate day) {
        GroupHistory found = groups.get(group);
        List<String> names = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        while (found != null && seen.add(found.id())) {
            names.add(0, found.at(day).name());
            found = groups.get(found.at(day).parent());
        }
        return String.join(UnitGroup.SEPARATOR, names);
    }

    /**
     * The groups that had a unit on a day, each before those below it, by name.
     */
    public List<UnitGroup> groupsOn(LocalDate day) {
        Map<Long, Integer> counts = new HashMap<>();
        for (UnitHistory unit : units.values()) {
            if (unit.isAlive(day)) {
                above(unit.at(day).group(), day).forEach(id -> counts.merge(id, 1, Integer::sum));
            }
        }
        List<UnitGroup> found = new ArrayList<>();
        below(0, 0, day, counts, found);
        return found;
    }

    private void below(long parent, int depth, LocalDate day, Map<Long, Integer> counts, List<UnitGroup> found) {
        groups.values().stream()
                .filter(group -> group.at(day).parent() == parent && counts.containsKey(group.id()))
                .sorted(Comparator.comparing(group -> sortable(group.at(day).name())))
                .forEach(group -> {
                    String name = group.at(day).name();
                    int count = counts.get(group.id());
                    found.add(new UnitGroup(group.id(), name, path(group.id(), day), parent, depth, count));
                    below(group.id(), depth + 1, day, counts, found);
                });
    }

    /** A group and those above it. */
    public Set<Long> above(long group, LocalDate day) {
        Set<Long> ids = new LinkedHashSet<>();
        GroupHistory found = groups.get(group);
        while (found != null && ids.add(found.id())) {
            found = groups.get(found.at(day).parent());
        }
        return ids;
    }

    /** What happened to a unit, and which others went into it, the oldest first. */
    public List<UnitEvent> history(long unit) {
        return events.stream()
                .filter(event -> event.unit() == unit || event.other() == unit)
                .sorted(Comparator.comparing(UnitEvent::day, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    /** The units that went into each, directly or through others; those into which none went are left out. */
    public Map<Long, Set<Long>> predecessors() {
        Map<Long, Set<Long>> direct = new HashMap<>();
        events.stream()
                .filter(event -> event.kind() == UnitEvent.Kind.MERGED)
                .forEach(event -> direct.computeIfAbsent(event.other(), one -> new LinkedHashSet<>())
                        .add(event.unit()));
        Map<Long, Set<Long>> all = new HashMap<>();
        direct.keySet().forEach(unit -> all.put(unit, gathered(unit, direct)));
        return all;
    }

    private static Set<Long> gathered(long unit, Map<Long, Set<Long>> direct) {
        Set<Long> found = new LinkedHashSet<>();
        List<Long> open = new ArrayList<>(direct.get(unit));
        while (!open.isEmpty()) {
            long next = open.remove(open.size() - 1);
            if (next != unit && found.add(next)) {
                open.addAll(direct.getOrDefault(next, Set.of()));
            }
        }
        return found;
    }

    /** Names that a unit had before, and those of the units that went into it up to a day; not the one it has. */
    public List<String> formerNames(long unit, LocalDate day) {
        Set<String> names = new LinkedHashSet<>();
        collect(unit, day, names, new HashSet<>());
        unit(unit).ifPresent(found -> names.remove(found.at(day).name()));
        return List.copyOf(names);
    }

    private void collect(long unit, LocalDate day, Set<String> names, Set<Long> seen) {
        UnitHistory found = units.get(unit);
        if (found == null || !seen.add(unit)) {
            return;
        }
        found.versions().stream()
                .filter(version -> version.from() == null || !version.from().isAfter(day))
                .forEach(version -> names.add(version.name()));
        events.stream()
                .filter(event -> event.kind() == UnitEvent.Kind.MERGED && event.other() == unit)
                .filter(event -> event.day() == null || !event.day().isAfter(day))
                .forEach(event -> collect(event.unit(), day, names, seen));
    }

    /** Figures padded, so that they sort as numbers. */
    private static String sortable(String text) {
        StringBuilder key = new StringBuilder();
        StringBuilder figures = new StringBuilder();
        for (char letter : (text.toLowerCase(Locale.ROOT) + " ").toCharArray()) {
            if (Character.isDigit(letter)) {
                figures.append(letter);
            } else {
                key.append("0".repeat(figures.length() == 0 ? 0 : Math.max(0, FIGURES - figures.length())));
                key.append(figures).append(letter);
                figures.setLength(0);
            }
        }
        return key.toString();
    }
}
