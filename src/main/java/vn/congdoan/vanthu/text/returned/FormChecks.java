package vn.congdoan.vanthu.text.returned;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.report.Aggregate;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.ReportForm;
import vn.congdoan.vanthu.domain.report.rule.CrossRule;
import vn.congdoan.vanthu.domain.report.rule.PastComparison;
import vn.congdoan.vanthu.domain.report.rule.RuleCheck;
import vn.congdoan.vanthu.domain.returned.CellFinding;
import vn.congdoan.vanthu.domain.returned.CellFinding.Weight;
import vn.congdoan.vanthu.domain.returned.MappedCell;

/** What the form demands between its figures, and how they stand beside the last period's. */
public final class FormChecks {
    private static final BigDecimal TENTH = new BigDecimal("0.100001");
    private static final BigDecimal HALF = new BigDecimal("0.500001");

    private FormChecks() {}

    /**
     * The form's rules; one that is broken by a value still asked about is itself only a question.
     *
     * @param asked codes whose value nobody has confirmed yet
     */
    public static List<CellFinding> rules(ReportForm form, List<MappedCell> cells, Set<String> asked) {
        Map<String, BigDecimal> values = numbers(cells);
        List<CellFinding> found = new ArrayList<>();
        for (Indicator indicator : form.indicators()) {
            ratio(form, indicator, values, cells).ifPresent(found::add);
            CrossRule rule = rule(indicator);
            if (rule == null) {
                continue;
            }
            RuleCheck check = rule.check(values);
            if (check.state() == RuleCheck.State.BROKEN) {
                boolean open = rule.codes().stream().anyMatch(asked::contains);
                found.add(broken(form, indicator, rule, check, open ? Weight.QUESTION : Weight.ERROR, cells));
            }
        }
        return found;
    }

    /** A percentage beside its two parts that is not what they give: asked, because any of the three may be the wrong one. */
    private static Optional<CellFinding> ratio(
            ReportForm form, Indicator indicator, Map<String, BigDecimal> values, List<MappedCell> cells) {
        BigDecimal stated = values.get(indicator.code());
        BigDecimal part = values.get(indicator.numerator());
        BigDecimal whole = values.get(indicator.denominator());
        if (indicator.aggregate() != Aggregate.RATIO
                || stated == null
                || part == null
                || whole == null
                || whole.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal right = part.movePointRight(2).divide(whole, 6, RoundingMode.HALF_UP);
        if (stated.subtract(right).abs().compareTo(slack(stated)) <= 0) {
            return Optional.empty();
        }
        MappedCell cell = cell(cells, indicator.code());
        MessageRef message = MessageRef.of(
                "returned.rule.ratio",
                stated,
                right.setScale(1, RoundingMode.HALF_UP),
                label(form, indicator.numerator()),
                label(form, indicator.denominator()));
        return Optional.of(
                new CellFinding(Weight.QUESTION, indicator.code(), cell.place(), cell.original(), message));
    }

    /** A tenth of a percent; half a percent where people round to whole ones. */
    private static BigDecimal slack(BigDecimal stated) {
        return stated.stripTrailingZeros().scale() <= 0 ? HALF : TENTH;
    }

    private static String label(ReportForm form, String code) {
        return code + " – " + form.indicator(code).map(Indicator::label).orElse(code);
    }

    /** Null for none; one that can't be read was refused when the form was made. */
    private static CrossRule rule(Indicator indicator) {
        if (indicator.rule().isBlank()) {
            return null;
        }
        try {
            return CrossRule.parse(indicator.rule());
        } catch (ProblemException unreadable) {
            return null;
        }
    }

    private static CellFinding broken(
            ReportForm form,
            Indicator indicator,
            CrossRule rule,
            RuleCheck check,
            Weight weight,
            List<MappedCell> cells) {
        MappedCell cell = cell(cells, indicator.code());
        String told = rule.text();
        List<String> labels = rule.codes().stream()
                .map(code -> label(form, code))
                .toList();
        return new CellFinding(
                weight,
                indicator.code(),
                cell == null ? null : cell.place(),
                cell == null ? "" : cell.original(),
                MessageRef.of("returned.rule.broken", told, check.left(), check.right(), String.join("; ", labels)));
    }

    /**
     * Figures that changed by more than half since the last period.
     *
     * @param past values of the last period by code
     */
    public static List<CellFinding> past(ReportForm form, List<MappedCell> cells, Map<String, BigDecimal> past) {
        Map<String, BigDecimal> values = numbers(cells);
        List<CellFinding> found = new ArrayList<>();
        for (MappedCell cell : cells) {
            BigDecimal now = values.get(cell.code());
            BigDecimal before = past.get(cell.code());
            if (now != null && before != null && new PastComparison(now, before).isStriking()) {
                found.add(striking(cell, new PastComparison(now, before)));
            }
        }
        return found;
    }

    private static CellFinding striking(MappedCell cell, PastComparison comparison) {
        BigDecimal change = comparison.change();
        MessageRef message = change == null
                ? MessageRef.of("returned.past.fromNought", comparison.now())
                : MessageRef.of(
                        change.signum() > 0 ? "returned.past.more" : "returned.past.less",
                        comparison.now(),
                        comparison.before(),
                        change.abs());
        return new CellFinding(Weight.QUESTION, cell.code(), cell.place(), cell.original(), message);
    }

    private static Map<String, BigDecimal> numbers(List<MappedCell> cells) {
        Map<String, BigDecimal> values = new HashMap<>();
        for (MappedCell cell : cells) {
            cell.value()
                    .filter(CellValue.Number.class::isInstance)
                    .ifPresent(value -> values.put(cell.code(), ((CellValue.Number) value).value()));
        }
        return values;
    }

    private static MappedCell cell(List<MappedCell> cells, String code) {
        return cells.stream().filter(one -> one.code().equals(code)).findFirst().orElse(null);
    }

    /** Codes that a question stands about. */
    static Set<String> asked(List<CellFinding> findings) {
        Set<String> asked = new HashSet<>();
        findings.stream().filter(one -> one.weight() == Weight.QUESTION).forEach(one -> asked.add(one.code()));
        return asked;
    }
}
