package vn.congdoan.vanthu.domain.report;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A unit of a round, as it was when the round was opened: later changes of the unit register don't touch it.
 *
 * @param exemption why it owes nothing; "" for one that does
 * @param extension its own last day; null where the round's deadline holds
 */
public record ExpectedUnit(long unitId, String code, String name, String group, String exemption, LocalDate extension) {
    public ExpectedUnit {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(exemption, "exemption");
    }

    public boolean isExempt() {
        return !exemption.isEmpty();
    }

    /** @param reason why it owes nothing; "" when it owes a report again */
    public ExpectedUnit exempted(String reason) {
        return new ExpectedUnit(unitId, code, name, group, reason, extension);
    }

    /** @param until its own last day; null for that of the round */
    public ExpectedUnit extended(LocalDate until) {
        return new ExpectedUnit(unitId, code, name, group, exemption, until);
    }
}
