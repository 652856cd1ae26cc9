package vn.congdoan.vanthu.domain.check;

import java.util.Objects;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;

/**
 * A departure from a rule.
 *
 * @param rule stable name of the rule, lower case with hyphens: "numbering-gap"
 * @param clause where the rule comes from: "NĐ 30, Phụ lục I, II.3"; "" for habits of good drafting
 * @param excerpt the words concerned, short; "" when it is about something missing
 * @param repair null when only a person can mend it
 */
public record CheckFinding(
        String rule,
        String clause,
        Severity severity,
        CheckPlace place,
        String excerpt,
        MessageRef message,
        Repair repair) {
    public CheckFinding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(message, "message");
    }

    public boolean isSafelyMended() {
        return repair != null && repair.safe();
    }
}
