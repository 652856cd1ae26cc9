package vn.congdoan.vanthu.domain.report.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congdoan.vanthu.domain.problem.ProblemException;

class CrossRuleTest {
    private static RuleCheck check(String rule, String values) {
        Map<String, BigDecimal> given = new TreeMap<>();
        for (String one : values.isBlank() ? new String[0] : values.split(" ")) {
            given.put(one.split("=")[0], new BigDecimal(one.split("=")[1]));
        }
        return CrossRule.parse(rule).check(given);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A2 <= A1 | A1=10 A2=10 | HOLDS",
                "A2 <= A1 | A1=10 A2=11 | BROKEN",
                "A2 < A1 | A1=10 A2=10 | BROKEN",
                "A3 = A1 + A2 | A1=1.5 A2=2.5 A3=4 | HOLDS",
                "A3 = A1 + A2 | A1=1 A2=2 A3=4 | BROKEN",
                "A1 + A2 <= A3 * 2 | A1=1 A2=2 A3=1.5 | HOLDS",
                "A1 - (A2 - A3) >= 0 | A1=5 A2=7 A3=2 | HOLDS",
                "A1 - A2 - A3 = 0 | A1=5 A2=3 A3=2 | HOLDS",
                "A1 * -1 < 0 | A1=5 | HOLDS",
                "A4 = A2 / A1 * 100 | A1=3 A2=1 A4=33.3 | HOLDS",
                "A4 = A2 / A1 * 100 | A1=3 A2=1 A4=33.5 | BROKEN",
                "A4 = A2 / A1 * 100 | A1=0 A2=1 A4=33.5 | UNDECIDED",
                "A1 != 0 | A1=0 | BROKEN",
                "A1 <> 0 | A1=1 | HOLDS",
                "A1 ≥ 0,5 | A1=0.5 | HOLDS",
                "[1.2] <= [1.1] | 1.1=5 1.2=4 | HOLDS",
                "A2 <= A1 | A1=10 | UNDECIDED",
                "Nữ <= Tổng_số | Nữ=4 Tổng_số=5 | HOLDS"
            })
    void rulesHoldBreakOrStayOpen(String rule, String values, RuleCheck.State state) {
        assertThat(check(rule, values).state()).isEqualTo(state);
    }

    @Test
    void aBrokenRuleTellsBothSides() {
        RuleCheck check = check("A3 = A1 + A2", "A1=1 A2=2 A3=4");
        assertThat(check.left()).isEqualByComparingTo("4");
        assertThat(check.right()).isEqualByComparingTo("3");
    }

    @Test
    void anOpenRuleNamesWhatIsMissing() {
        assertThat(check("A3 = A1 + A2", "A1=1").missing()).containsExactlyInAnyOrder("A2", "A3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A1 | rule.noComparison | 3",
                "A1 <= A2 <= A3 | rule.twoComparisons | 10",
                "A1 <= | rule.ends | 6",
                "A1 <= (A2 + A3 | rule.open | 15",
                "A1 <= A2 A3 | rule.unexpected | 10",
                "A1 =< A2 | rule.noComparison | 4",
                "A1 <= 1.2.3 | rule.number | 7",
                "A1 <= $5 | rule.unexpected | 7",
                "<= A1 | rule.unexpected | 1",
                "A1 <= [ | rule.open | 7"
            })
    void mistakesAreNamedWithTheirPlace(String rule, String key, int place) {
        assertThatThrownBy(() -> CrossRule.parse(rule))
                .asInstanceOf(type(ProblemException.class))
                .satisfies(problem -> {
                    assertThat(problem.findings().get(0).message().key()).isEqualTo(key);
                    assertThat(problem.findings().get(0).message().arguments().get(1))
                            .isEqualTo(place);
                });
    }

    @Test
    void endlessBracketsAreRefused() {
        assertThatThrownBy(() -> CrossRule.parse("(".repeat(5000) + "A1")).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> CrossRule.parse("-".repeat(50000) + "A1 = 1")).isInstanceOf(ProblemException.class);
    }

    @Test
    void moreThanHalfMoreOrLessIsStriking() {
        assertThat(past("150", "100").isStriking()).isFalse();
        assertThat(past("151", "100").isStriking()).isTrue();
        assertThat(past("49", "100").isStriking()).isTrue();
        assertThat(past("151", "100").change()).isEqualByComparingTo("51");
    }

    @Test
    void fromNoughtThereIsNoPercentage() {
        assertThat(past("5", "0").isStriking()).isTrue();
        assertThat(past("5", "0").change()).isNull();
        assertThat(past("0", "0").isStriking()).isFalse();
    }

    private static PastComparison past(String now, String before) {
        return new PastComparison(new BigDecimal(now), new BigDecimal(before));
    }
}
