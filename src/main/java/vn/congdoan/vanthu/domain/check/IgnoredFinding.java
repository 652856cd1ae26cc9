package vn.congdoan.vanthu.domain.check;

import java.time.Instant;
import java.util.Objects;

/**
 * Somebody's decision that a finding is none in one document; it holds for the same words under the same rule, wherever they move.
 *
 * @param excerpt the finding's, as {@link #key} has it
 * @param reason in the person's words
 */
public record IgnoredFinding(String rule, String excerpt, String reason, Instant at) {
    public IgnoredFinding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(excerpt, "excerpt");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(at, "at");
    }

    /** The words by which a finding is known again after the text around it was changed. */
    public static String key(String excerpt) {
        return excerpt == null ? "" : excerpt.strip().replaceAll("\\s+", " ");
    }

    public boolean isOf(CheckFinding finding) {
        return rule.equals(finding.rule()) && excerpt.equals(key(finding.excerpt()));
    }
}
