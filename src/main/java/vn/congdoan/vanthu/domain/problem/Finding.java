package vn.congdoan.vanthu.domain.problem;

/**
 * One thing that is wrong.
 *
 * @param place where: "dòng 12", "Sheet1!D7", a file's name; "" when it concerns the whole
 */
public record Finding(Severity severity, String place, MessageRef message) {}
