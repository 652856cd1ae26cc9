package vn.congdoan.vanthu.domain.report.fill;

import java.util.Objects;

/**
 * Which figure goes into a cell.
 *
 * @param code of the indicator
 * @param group of {@link Scope#GROUP}: its name as the round has it; "" otherwise
 * @param unitId of {@link Scope#UNIT}; 0 otherwise
 */
public record FillSubject(String code, Scope scope, String group, long unitId) {

    /** Whose figure it is. */
    public enum Scope {
        TOTAL,
        GROUP,
        UNIT
    }

    public FillSubject {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(group, "group");
    }

    public static FillSubject total(String code) {
        return new FillSubject(code, Scope.TOTAL, "", 0);
    }

    public static FillSubject group(String code, String group) {
        return new FillSubject(code, Scope.GROUP, group, 0);
    }

    public static FillSubject unit(String code, long unitId) {
        return new FillSubject(code, Scope.UNIT, "", unitId);
    }

    /** The same of another indicator. */
    public FillSubject of(String otherCode) {
        return new FillSubject(otherCode, scope, group, unitId);
    }
}
