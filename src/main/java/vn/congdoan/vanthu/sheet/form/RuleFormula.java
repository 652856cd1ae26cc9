package vn.congdoan.vanthu.sheet.form;

import java.util.Optional;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.report.ReportForm;
import vn.congdoan.vanthu.domain.report.rule.CrossRule;
import vn.congdoan.vanthu.sheet.make.XmlText;

/**
 * A check between indicators as a workbook's own formula.
 *
 * @param broken a formula that is true when the check fails, and false while a figure is missing
 * @param told what is then said: "Kiểm tra lại: A2 ≤ A1"
 */
record RuleFormula(String broken, String told) {
    /** Words in a formula may have 255 characters. */
    private static final int LONGEST = 200;

    /** The same that is said when the form comes back; nothing for a rule that isn't one, or speaks of what the form doesn't ask. */
    static Optional<RuleFormula> of(String rule, ReportForm form, FormLayout layout) {
        if (rule.isBlank()) {
            return Optional.empty();
        }
        CrossRule known;
        try {
            known = CrossRule.parse(rule);
        } catch (ProblemException e) {
            return Optional.empty();
        }
        if (known.codes().isEmpty()
                || known.codes().stream().anyMatch(code -> form.indicator(code).isEmpty())) {
            return Optional.empty();
        }
        String cells = known.codes().stream().map(layout::value).collect(Collectors.joining(","));
        String sign = known.comparator().equals("!=") ? "<>" : known.comparator();
        String broken = "IF(COUNT(" + cells + ")<" + known.codes().size() + ",FALSE,NOT("
                + known.difference(layout::value) + sign + "0))";
        return Optional.of(new RuleFormula(broken, FormWords.CHECK_AGAIN + XmlText.cut(shown(known.text()), LONGEST)));
    }

    private static String shown(String rule) {
        return rule.replaceAll("\\s*([<>=!≤≥≠]+)\\s*", " $1 ")
                .replace("<=", "≤")
                .replace(">=", "≥")
                .replaceAll("!=|<>", "≠")
                .replace("==", "=");
    }
}
