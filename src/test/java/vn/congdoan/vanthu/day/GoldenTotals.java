package vn.congdoan.vanthu.day;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.congdoan.vanthu.domain.report.Indicator;

/**
 * What the consolidation has to be, reckoned in the plainest way from what the units mean: one loop over them for each total. A
 * number is a BigDecimal without trailing noughts, a day and a choice's count as the program writes them into JSON.
 */
public final class GoldenTotals {
    private static final MathContext QUOTIENT = new MathContext(17, RoundingMode.HALF_UP);

    private final List<Map<String, Object>> reports;

    public GoldenTotals(Collection<Map<String, Object>> reports) {
        this.reports = List.copyOf(reports);
    }

    /** Null where nothing can be reckoned. */
    public Object total(Indicator one) {
        return switch (one.aggregate()) {
            case SUM, LATEST -> plain(sum(one.code()));
            case MEAN ->
                quotient(sum(one.code()), BigDecimal.valueOf(numbers(one.code()).size()));
            case WEIGHTED -> weighted(one.code(), one.weight());
            case RATIO -> ratio(one.numerator(), one.denominator());
            case MIN -> least(one.code());
            case MAX -> greatest(one.code());
            case LIST -> texts(one.code());
            case COUNT ->
                one.choices().isEmpty()
                        ? plain(BigDecimal.valueOf(answers(one.code()).size()))
                        : tally(one);
        };
    }

    private List<Object> answers(String code) {
        List<Object> answers = new ArrayList<>();
        for (Map<String, Object> report : reports) {
            if (report.containsKey(code)) {
                answers.add(report.get(code));
            }
        }
        return answers;
    }

    private List<BigDecimal> numbers(String code) {
        List<BigDecimal> numbers = new ArrayList<>();
        answers(code).forEach(answer -> numbers.add((BigDecimal) answer));
        return numbers;
    }

    private BigDecimal sum(String code) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal number : numbers(code)) {
            sum = sum.add(number);
        }
        return sum;
    }

    /** The wages of all, by the people that were counted: Σ wage × people / Σ people. */
    private Object weighted(String code, String weight) {
        BigDecimal over = BigDecimal.ZERO;
        BigDecimal under = BigDecimal.ZERO;
        for (Map<String, Object> report : reports) {
            if (report.get(code) instanceof BigDecimal value && report.get(weight) instanceof BigDecimal people) {
                over = over.add(value.multiply(people));
                under = under.add(people);
            }
        }
        return quotient(over, under);
    }

    /** 100 × Σ part / Σ whole. */
    private Object ratio(String part, String whole) {
        BigDecimal over = BigDecimal.ZERO;
        BigDecimal under = BigDecimal.ZERO;
        for (Map<String, Object> report : reports) {
            if (report.get(part) instanceof BigDecimal some && report.get(whole) instanceof BigDecimal all) {
                over = over.add(some);
                under = under.add(all);
            }
        }
        return quotient(over.multiply(new BigDecimal("100")), under);
    }

    private Object least(String code) {
        return answers(code).stream().anyMatch(LocalDate.class::isInstance)
                ? answers(code).stream()
                        .map(String::valueOf)
                        .sorted()
                        .findFirst()
                        .orElse(null)
                : plain(numbers(code).stream().reduce(BigDecimal::min).orElse(null));
    }

    private Object greatest(String code) {
        return answers(code).stream().anyMatch(LocalDate.class::isInstance)
                ? answers(code).stream()
                        .map(String::valueOf)
                        .reduce((a, b) -> a.compareTo(b) > 0 ? a : b)
                        .orElse(null)
                : plain(numbers(code).stream().reduce(BigDecimal::max).orElse(null));
    }

    /** Sorted, because the order of the units is none of the golden file's business. */
    private List<String> texts(String code) {
        return answers(code).stream().map(String::valueOf).sorted().toList();
    }

    private Map<String, Integer> tally(Indicator one) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String choice : one.choices()) {
            int count = 0;
            for (Object answer : answers(one.code())) {
                count += answer.equals(choice) ? 1 : 0;
            }
            counts.put(choice, count);
        }
        return new TreeMap<>(counts);
    }

    private static Object quotient(BigDecimal over, BigDecimal under) {
        return under.signum() == 0 ? null : plain(over.divide(under, QUOTIENT));
    }

    private static BigDecimal plain(BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
