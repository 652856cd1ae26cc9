package vn.congdoan.vanthu.domain.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A khối or cụm through its renamings.
 *
 * @param id 0 until stored
 * @param versions at least one, the oldest first, the first of them without a day
 */
public record GroupHistory(long id, List<GroupVersion> versions) {
    public GroupHistory {
        versions = List.copyOf(versions);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("a group without a version");
        }
    }

    public static GroupHistory named(String name, long parent) {
        return new GroupHistory(0, List.of(new GroupVersion(null, name, parent)));
    }

    public GroupHistory withId(long stored) {
        return new GroupHistory(stored, versions);
    }

    /** What held on a day. */
    public GroupVersion at(LocalDate day) {
        GroupVersion found = versions.get(0);
        for (GroupVersion version : versions) {
            if (version.from() == null || !version.from().isAfter(day)) {
                found = version;
            }
        }
        return found;
    }

    /** Called otherwise from a day on; what was written down for later days is called so too. */
    public GroupHistory renamed(LocalDate day, String name) {
        List<GroupVersion> changed = new ArrayList<>();
        for (GroupVersion version : versions) {
            boolean later = version.from() != null && !version.from().isBefore(day);
            if (!later) {
                changed.add(version);
            }
        }
        changed.add(new GroupVersion(day, name, at(day).parent()));
        return new GroupHistory(id, changed);
    }
}
