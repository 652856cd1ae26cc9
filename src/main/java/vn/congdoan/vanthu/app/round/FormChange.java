package vn.congdoan.vanthu.app.round;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.ReportForm;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.report.plan.PlanFinding;

/**
 * Another form for a round that is open, stored or only looked at.
 *
 * @param before the round with the form that went out
 * @param form the round's from then on; the very same where nothing else is asked
 * @param reported the units whose reports count, by code: they answered the form that went out
 * @param findings of the indicators as they are; errors keep it from being stored
 * @param told what becomes of figures that came in; errors keep it from being stored
 */
public record FormChange(
        ReportingRound before,
        ReportForm form,
        List<ExpectedUnit> reported,
        List<PlanFinding> findings,
        List<PlanFinding> told) {
    public FormChange {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(form, "form");
        reported = List.copyOf(reported);
        findings = List.copyOf(findings);
        told = List.copyOf(told);
    }

    public boolean isChange() {
        return form.version() != before.form().version();
    }

    /** Of both kinds. */
    public List<PlanFinding> all() {
        return Stream.concat(findings.stream(), told.stream()).toList();
    }
}
