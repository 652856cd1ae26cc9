package vn.congdoan.vanthu.domain.report.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congdoan.vanthu.domain.report.Aggregate;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.IndicatorType;
import vn.congdoan.vanthu.domain.report.ReportPeriod;

class PlanCheckTest {
    private static final ReportPeriod YEAR = new ReportPeriod(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));

    @Test
    void whatIsComputedInACircleIsRefusedAtEachOfItsMembers() {
        List<Indicator> indicators = List.of(
                ratio("T1", "T2", "A"),
                ratio("T2", "T3", "A"),
                ratio("T3", "T1", "A"),
                sum("A"),
                ratio("T4", "T1", "A"));
        assertThat(keys("TG", indicators))
                .containsExactly(
                        "round.find.referenceCircle", "round.find.referenceCircle", "round.find.referenceCircle");
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "-x", "<2024>", " ", "A/B"})
    void aCodeThatIsNoNameIsRefused(String code) {
        assertThat(keys(code, List.of(sum("A")))).hasSize(1);
        assertThat(keys("Đợt 1", List.of(sum("A")))).isEmpty();
    }

    @Test
    void aParagraphIsNoLabel() {
        assertThat(keys("TG", List.of(labelled("A", "Đ".repeat(501))))).containsExactly("round.find.labelLong");
        assertThat(PlanCheck.of(RoundPlan.free("TG", "Đ".repeat(501), YEAR, YEAR.to(), List.of(sum("A")))))
                .hasSize(1);
    }

    @Test
    void tenThousandIndicatorsAreNoneTooMany() {
        List<Indicator> many = IntStream.range(0, 10_000)
                .mapToObj(i -> labelled("A" + i, "Số " + i))
                .toList();
        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertThat(keys("TG", many)).isEmpty());
    }

    private static List<String> keys(String code, List<Indicator> indicators) {
        return PlanCheck.of(RoundPlan.free(code, "Báo cáo", YEAR, YEAR.to(), indicators)).stream()
                .map(finding -> finding.message().key())
                .toList();
    }

    private static Indicator sum(String code) {
        return labelled(code, code);
    }

    private static Indicator labelled(String code, String label) {
        return new Indicator(
                code,
                label,
                "",
                "",
                IndicatorType.INTEGER,
                false,
                null,
                null,
                List.of(),
                Aggregate.SUM,
                "",
                "",
                "",
                "",
                null);
    }

    private static Indicator ratio(String code, String numerator, String denominator) {
        return new Indicator(
                code,
                code,
                "",
                "%",
                IndicatorType.PERCENT,
                false,
                null,
                null,
                List.of(),
                Aggregate.RATIO,
                "",
                numerator,
                denominator,
                "",
                null);
    }
}
