package vn.congdoan.vanthu.domain.register;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the audit of one count found.
 *
 * @param series the name of its rule
 * @param type the name of the type that counts for itself; "" where the series has one count
 * @param rows how many rows were looked at
 * @param explanations by {@link RegisterFault#code}, of those that have one
 */
public record SeriesAudit(
        RegisterCount count,
        String series,
        String type,
        int rows,
        List<RegisterFault> faults,
        Map<String, String> explanations) {
    public SeriesAudit {
        Objects.requireNonNull(count, "count");
        faults = List.copyOf(faults);
        explanations = Map.copyOf(explanations);
    }

    public List<RegisterFault> of(RegisterFault.Kind kind) {
        return faults.stream().filter(fault -> fault.kind() == kind).toList();
    }

    /** "" while nobody has explained it. */
    public String explanation(RegisterFault fault) {
        return explanations.getOrDefault(fault.code(), "");
    }

    public List<RegisterFault> unexplained() {
        return faults.stream().filter(fault -> explanation(fault).isEmpty()).toList();
    }
}
