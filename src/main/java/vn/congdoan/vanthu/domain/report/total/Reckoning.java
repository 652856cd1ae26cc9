package vn.congdoan.vanthu.domain.report.total;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.congdoan.vanthu.domain.report.Aggregate;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.Indicator;

/** Makes one total of many answers (format-spec 11.4). Sums are exact; what is divided is kept as a fraction. */
final class Reckoning {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Reckoning() {}

    /** @param answers those that count, in the order of the units */
    static Total of(Indicator indicator, List<Contribution> answers) {
        if (lacksParts(indicator)) {
            return new Total.None(Total.None.Cause.NO_PARTS);
        }
        AnswerKind kind = AnswerKind.of(indicator);
        if (answers.isEmpty() && kind != AnswerKind.COUNT && kind != AnswerKind.TALLY) {
            return new Total.None(Total.None.Cause.NO_ANSWER);
        }
        return switch (kind) {
            case NUMBER -> number(indicator.aggregate(), answers);
            case QUOTIENT -> quotient(indicator.aggregate(), answers);
            case DAY -> day(indicator.aggregate(), answers);
            case COUNT -> Figure.of(answers.size());
            case TALLY -> tally(indicator, answers);
            case ENTRIES -> new Total.Entries(answers);
        };
    }

    private static boolean lacksParts(Indicator indicator) {
        return switch (indicator.aggregate()) {
            case RATIO ->
                indicator.numerator().isEmpty() || indicator.denominator().isEmpty();
            case WEIGHTED -> indicator.type().isNumber() && indicator.weight().isEmpty();
            default -> false;
        };
    }

    private static Total number(Aggregate aggregate, List<Contribution> answers) {
        return switch (aggregate) {
            case MIN -> extreme(answers, -1);
            case MAX -> extreme(answers, 1);
            case MEAN -> new Figure(sum(answers), BigDecimal.valueOf(answers.size()));
            default -> Figure.of(sum(answers));
        };
    }

    private static BigDecimal sum(List<Contribution> answers) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Contribution answer : answers) {
            sum = sum.add(Contribution.number(answer.value()));
        }
        return sum;
    }

    private static Total quotient(Aggregate aggregate, List<Contribution> answers) {
        boolean ratio = aggregate == Aggregate.RATIO;
        BigDecimal over = BigDecimal.ZERO;
        BigDecimal under = BigDecimal.ZERO;
        for (Contribution answer : answers) {
            BigDecimal value = Contribution.number(answer.value());
            BigDecimal divisor = Contribution.number(answer.divisor());
            over = over.add(value.multiply(ratio ? HUNDRED : divisor));
            under = under.add(divisor);
        }
        return under.signum() == 0 ? new Total.None(Total.None.Cause.NO_DIVISOR) : new Figure(over, under);
    }

    /** @param direction 1 for the greatest, -1 for the least */
    private static Total extreme(List<Contribution> answers, int direction) {
        BigDecimal best = null;
        List<ExpectedUnit> holders = new ArrayList<>();
        for (Contribution answer : answers) {
            BigDecimal value = Contribution.number(answer.value());
            int order = best == null ? 1 : value.compareTo(best) * direction;
            if (order > 0) {
                best = value;
                holders.clear();
            }
            if (order >= 0) {
                holders.add(answer.unit());
            }
        }
        return new Total.Extreme(Figure.of(best), distinct(holders));
    }

    private static Total day(Aggregate aggregate, List<Contribution> answers) {
        List<LocalDate> days = answers.stream().map(Reckoning::date).sorted().toList();
        LocalDate day = aggregate == Aggregate.MIN ? days.get(0) : days.get(days.size() - 1);
        return new Total.Day(
                day,
                distinct(answers.stream()
                        .filter(answer -> date(answer).equals(day))
                        .map(Contribution::unit)
                        .toList()));
    }

    private static LocalDate date(Contribution answer) {
        return ((CellValue.Day) answer.value().value()).date();
    }

    private static List<ExpectedUnit> distinct(List<ExpectedUnit> holders) {
        return holders.stream().distinct().toList();
    }

    private static Total tally(Indicator indicator, List<Contribution> answers) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        indicator.choices().forEach(choice -> counts.put(choice, 0));
        List<String> chosen = answers.stream()
                .map(answer -> ((CellValue.Words) answer.value().value()).text())
                .toList();
        chosen.stream().sorted().filter(text -> !counts.containsKey(text)).forEach(text -> counts.put(text, 0));
        chosen.forEach(text -> counts.merge(text, 1, Integer::sum));
        return new Total.Tally(counts.entrySet().stream()
                .map(entry -> new Total.Tally.Choice(entry.getKey(), entry.getValue()))
                .toList());
    }
}
