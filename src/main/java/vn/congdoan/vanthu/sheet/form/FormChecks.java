package vn.congdoan.vanthu.sheet.form;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.IndicatorType;
import vn.congdoan.vanthu.domain.report.ReportForm;

/** The formula of an indicator's check: the first thing that is wrong, in words, and nothing while figures are missing. */
final class FormChecks {
    /** What a workbook takes in one formula, with room to spare. */
    private static final int MOST = 8000;
    /** A percent may differ from its part and whole by rounding (format-spec 11.3). */
    private static final String ROUNDING = "0.1";

    private FormChecks() {}

    static boolean any(ReportForm form, FormLayout layout) {
        return form.indicators().stream().anyMatch(one -> !of(one, form, layout).isEmpty());
    }

    /** Without "="; "" when there is nothing to check. */
    static String of(Indicator one, ReportForm form, FormLayout layout) {
        StringBuilder formula = new StringBuilder();
        List<RuleFormula> checks = checks(one, form, layout);
        checks.forEach(check -> formula.append(test(check)));
        formula.append(checks.isEmpty() ? "" : "\"\"").append(")".repeat(checks.size()));
        return formula.length() > MOST ? "" : formula.toString();
    }

    /** All that may be said about an indicator, one at a time. */
    static List<String> told(Indicator one, ReportForm form, FormLayout layout) {
        return checks(one, form, layout).stream().map(RuleFormula::told).toList();
    }

    private static List<RuleFormula> checks(Indicator one, ReportForm form, FormLayout layout) {
        List<RuleFormula> checks = new ArrayList<>();
        RuleFormula.of(one.rule(), form, layout).ifPresent(checks::add);
        if (one.type() == IndicatorType.PERCENT) {
            String cell = layout.value(one.code());
            checks.add(new RuleFormula(
                    "IF(COUNT(" + cell + ")=0,FALSE,AND(" + cell + ">0," + cell + "<1))", FormWords.FRACTION));
            share(one, form, layout, checks);
        }
        return checks;
    }

    private static void share(Indicator one, ReportForm form, FormLayout layout, List<RuleFormula> checks) {
        if (form.indicator(one.numerator()).isEmpty()
                || form.indicator(one.denominator()).isEmpty()) {
            return;
        }
        String cell = layout.value(one.code());
        String part = layout.value(one.numerator());
        String whole = layout.value(one.denominator());
        checks.add(new RuleFormula(
                "IF(COUNT(" + cell + "," + part + "," + whole + ")<3,FALSE,ABS(" + cell + "-100*" + part + "/" + whole
                        + ")>" + ROUNDING + "+0.000001)",
                FormWords.share(one.numerator(), one.denominator())));
    }

    /** The beginning of an IF that the next check or the end closes. Errors (a division by nought) aren't the unit's fault. */
    private static String test(RuleFormula check) {
        return "IF(IFERROR(" + check.broken() + ",FALSE),\"" + check.told().replace("\"", "\"\"") + "\",";
    }
}
