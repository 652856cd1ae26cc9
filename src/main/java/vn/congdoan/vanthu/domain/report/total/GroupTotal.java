package vn.congdoan.vanthu.domain.report.total;

import java.util.Objects;

/**
 * The total of one group of units, as the groups were when the round was opened.
 *
 * @param group "" for the units without one
 * @param answered how many of its units answered
 * @param expected how many of its units owe a report
 */
public record GroupTotal(String group, Total total, int answered, int expected) {
    public GroupTotal {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(total, "total");
    }
}
