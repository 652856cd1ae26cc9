package vn.congdoan.vanthu.domain.unit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.unit.UnitEvent.Kind;

/** The steps of a unit's life, and how each is taken back. A step that can't be is a {@link ProblemException} that says why. */
public final class UnitSteps {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final UnitTree tree;

    public UnitSteps(UnitTree tree) {
        this.tree = tree;
    }

    /** Called otherwise from that day on. @throws ProblemException {@code unit.change.*}, {@code unit.nameMissing} */
    public UnitChange rename(long id, String name, LocalDate day, String reason) {
        UnitHistory unit = living(id, day);
        String wanted = name.strip();
        String before = unit.at(day).name();
        if (wanted.isEmpty()) {
            throw ProblemException.of("unit.nameMissing");
        }
        if (wanted.equals(before)) {
            throw ProblemException.of("unit.change.sameName", before);
        }
        boolean later = unit.versions().stream()
                .anyMatch(version -> isAfter(version, day) && !version.name().equals(before));
        if (later) {
            throw ProblemException.of("unit.change.laterRenamed", before, DAY.format(day));
        }
        return new UnitChange(
                List.of(unit.changed(day, version -> version.withName(wanted))),
                List.of(UnitEvent.of(Kind.RENAMED, day, id, 0, before, wanted, reason)));
    }

    /** Under another group from that day on; units that are there already stay as they are. */
    public UnitChange transfer(List<Long> ids, long group, LocalDate day, String reason) {
        List<UnitHistory> units = new ArrayList<>();
        List<UnitEvent> events = new ArrayList<>();
        for (long id : ids) {
            UnitHistory unit = living(id, day);
            long before = unit.at(day).group();
            if (before != group) {
                boolean later = unit.versions().stream()
                        .anyMatch(version -> isAfter(version, day) && version.group() != before);
                if (later) {
                    throw ProblemException.of(
                            "unit.change.laterTransferred", unit.at(day).name(), DAY.format(day));
                }
                units.add(unit.changed(day, version -> version.withGroup(group)));
                events.add(UnitEvent.of(
                        Kind.TRANSFERRED, day, id, 0, String.valueOf(before), String.valueOf(group), reason));
            }
        }
        return new UnitChange(units, events);
    }

    /** That day is the last of all of them. */
    public UnitChange dissolve(List<Long> ids, LocalDate day, String reason) {
        List<UnitHistory> units = new ArrayList<>();
        List<UnitEvent> events = new ArrayList<>();
        for (long id : ids) {
            UnitHistory unit = living(id, day);
            units.add(unit.withLife(unit.from(), day));
            events.add(UnitEvent.of(Kind.DISSOLVED, day, id, 0, text(unit.until()), text(day), reason));
        }
        return new UnitChange(units, events);
    }

    /**
     * Several into one: that day is the last of the others, and from that day on the survivor has its new name.
     *
     * @param name "" when the survivor keeps its name
     */
    public UnitChange merge(long survivor, List<Long> others, LocalDate day, String name, String reason) {
        UnitHistory stays = living(survivor, day);
        if (others.isEmpty()) {
            throw ProblemException.of("unit.merge.nobody", stays.at(day).name());
        }
        if (others.contains(survivor)) {
            throw ProblemException.of("unit.merge.itself", stays.at(day).name());
        }
        List<UnitHistory> units = new ArrayList<>();
        List<UnitEvent> events = new ArrayList<>();
        for (long id : others) {
            UnitHistory unit = living(id, day);
            units.add(unit.withLife(unit.from(), day));
            events.add(UnitEvent.of(Kind.MERGED, day, id, survivor, text(unit.until()), text(day), reason));
        }
        if (!name.isBlank() && !name.strip().equals(stays.at(day).name())) {
            UnitChange renamed = rename(survivor, name, day, reason);
            units.addAll(renamed.units());
            events.addAll(renamed.events());
        }
        return new UnitChange(units, events);
    }

    /** As if these had never happened; the events given are those of one step. */
    public List<UnitHistory> undone(List<UnitEvent> step) {
        Map<Long, UnitHistory> units = new LinkedHashMap<>();
        for (int i = step.size() - 1; i >= 0; i--) {
            UnitEvent event = step.get(i);
            UnitHistory unit = units.getOrDefault(event.unit(), known(event.unit()));
            units.put(event.unit(), undone(unit, event));
        }
        return List.copyOf(units.values());
    }

    private static UnitHistory undone(UnitHistory unit, UnitEvent event) {
        return switch (event.kind()) {
            case RENAMED -> unit.changed(event.day(), version -> version.withName(event.before()));
            case TRANSFERRED -> unit.changed(event.day(), version -> version.withGroup(Long.parseLong(event.before())));
            case MERGED, DISSOLVED ->
                unit.withLife(unit.from(), event.before().isEmpty() ? null : LocalDate.parse(event.before()));
            case FOUNDED -> unit;
        };
    }

    private UnitHistory living(long id, LocalDate day) {
        UnitHistory unit = known(id);
        if (!unit.isAlive(day)) {
            throw ProblemException.of("unit.change.notAlive", unit.at(day).name(), DAY.format(day));
        }
        return unit;
    }

    private UnitHistory known(long id) {
        return tree.unit(id).orElseThrow(() -> ProblemException.of("unit.unknown", String.valueOf(id)));
    }

    private static boolean isAfter(UnitVersion version, LocalDate day) {
        return version.from() != null && version.from().isAfter(day);
    }

    private static String text(LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
