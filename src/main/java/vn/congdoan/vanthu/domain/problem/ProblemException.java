package vn.congdoan.vanthu.domain.problem;

import java.util.List;

/**
 * An expected failure: what happened, where, and what the person can do, as messages. Everything else that is thrown is a bug.
 */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    public ProblemException(List<Finding> findings, Throwable cause) {
        super(findings.toString(), cause);
        this.findings = List.copyOf(findings);
    }

    /** One error without a place; {@code key} and {@code arguments} as in {@link MessageRef#of}. */
    public static ProblemException of(String key, Object... arguments) {
        return causedBy(null, key, arguments);
    }

    public static ProblemException causedBy(Throwable cause, String key, Object... arguments) {
        return new ProblemException(List.of(new Finding(Severity.ERROR, "", MessageRef.of(key, arguments))), cause);
    }

    /** At least one. */
    public List<Finding> findings() {
        return findings;
    }
}
