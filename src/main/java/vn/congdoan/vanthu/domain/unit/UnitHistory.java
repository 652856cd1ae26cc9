package vn.congdoan.vanthu.domain.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A unit through all its changes.
 *
 * @param id kept through renaming, transfer and merger; 0 until stored
 * @param from its first day; null when it was there before anybody wrote it down
 * @param until its last day; null while it goes on
 * @param versions at least one, the oldest first, the first of them without a day
 */
public record UnitHistory(long id, LocalDate from, LocalDate until, List<UnitVersion> versions) {
    public UnitHistory {
        versions = List.copyOf(versions);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("a unit without a version");
        }
    }

    public UnitHistory withId(long stored) {
        return new UnitHistory(stored, from, until, versions);
    }

    /**
     * @param first null when it was there before anybody wrote it down
     * @param last null while it goes on
     */
    public UnitHistory withLife(LocalDate first, LocalDate last) {
        return new UnitHistory(id, first, last, versions);
    }

    /** First and last day included. */
    public boolean isAlive(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    /** Whether it was there on any day between these, both included. */
    public boolean isAliveDuring(LocalDate first, LocalDate last) {
        return (from == null || !last.isBefore(from)) && (until == null || !first.isAfter(until));
    }

    /** What held on a day; before the first day, what held first. */
    public UnitVersion at(LocalDate day) {
        UnitVersion found = versions.get(0);
        for (UnitVersion version : versions) {
            if (version.from() == null || !version.from().isAfter(day)) {
                found = version;
            }
        }
        return found;
    }

    /** What holds from its last change on, also when that is still to come. */
    public UnitVersion latest() {
        return versions.get(versions.size() - 1);
    }

    /** Changed from a day on, through all later versions; a day that it already has a version of gets no second one. */
    public UnitHistory changed(LocalDate day, UnaryOperator<UnitVersion> change) {
        List<UnitVersion> changed = new ArrayList<>();
        boolean begun = false;
        for (UnitVersion version : versions) {
            boolean later = version.from() != null && !version.from().isBefore(day);
            if (later && !begun && !version.from().equals(day)) {
                changed.add(change.apply(at(day)).withFrom(day));
            }
            begun |= later;
            changed.add(later ? change.apply(version) : version);
        }
        if (!begun) {
            changed.add(change.apply(latest()).withFrom(day));
        }
        return new UnitHistory(id, from, until, changed).joined();
    }

    /** The last version put right: as if it had been said so from its beginning. */
    public UnitHistory corrected(UnaryOperator<UnitVersion> change) {
        List<UnitVersion> changed = new ArrayList<>(versions);
        UnitVersion last = latest();
        changed.set(changed.size() - 1, change.apply(last).withFrom(last.from()));
        return new UnitHistory(id, from, until, changed).joined();
    }

    /** Neighbours that say the same are one. */
    private UnitHistory joined() {
        List<UnitVersion> kept = new ArrayList<>();
        for (UnitVersion version : versions) {
            UnitVersion before = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            if (before == null || !before.equals(version.withFrom(before.from()))) {
                kept.add(version);
            }
        }
        return new UnitHistory(id, from, until, kept);
    }
}
