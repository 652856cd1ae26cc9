package vn.congdoan.vanthu.domain.report.plan;

import java.util.Objects;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;

/**
 * Something wrong with a plan.
 *
 * @param indicator its place in the form, from 0; {@link #WHOLE} where it concerns the round
 * @param code of the indicator; "" for none
 * @param field as SPEC.json names it: "min", "numerator", "deadline"
 */
public record PlanFinding(Severity severity, int indicator, String code, String field, MessageRef message) {
    /** In the place of an indicator: the round itself. */
    public static final int WHOLE = -1;

    public PlanFinding {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(message, "message");
    }

    static PlanFinding round(Severity severity, String field, String key, Object... arguments) {
        return new PlanFinding(severity, WHOLE, "", field, MessageRef.of(key, arguments));
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** Its place as a JSON pointer into SPEC.json: "/indicators/3/min". */
    public String pointer() {
        return indicator == WHOLE ? "/" + field : "/indicators/" + indicator + "/" + field;
    }

    public Finding asFinding() {
        return new Finding(severity, pointer(), message);
    }
}
