package vn.congdoan.vanthu.domain.problem;

/** How much a finding matters: an error blocks issue, a warning should be mended, a hint is a matter of style. */
public enum Severity {
    ERROR,
    WARNING,
    HINT
}
