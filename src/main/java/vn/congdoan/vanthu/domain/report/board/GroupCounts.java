package vn.congdoan.vanthu.domain.report.board;

import java.util.Objects;

/**
 * How the units of a group stand.
 *
 * @param group "" for those that belong to none
 * @param place from 1 in the order of the rates; equal rates share a place; 0 for a group that owes nothing
 */
public record GroupCounts(String group, StateCounts counts, int place) {
    public GroupCounts {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(counts, "counts");
    }
}
