package vn.congdoan.vanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.app.round.total.StoredRounds;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.IndicatorTarget;
import vn.congdoan.vanthu.domain.report.total.LaidDownReports;

class RoundTrendCommandTest extends CommandLineFixture {
    private final LaidDownReports reports = new LaidDownReports();

    @Test
    void fiveYearsOfAnIndicatorStandInTheirOrder() throws Exception {
        StoredRounds.inFolder(folder.resolve("data"), 2020, 2024, reports);

        assertThat(run("round", "trend", "tg", "--indicator", "A1", "--json")).isZero();

        JsonNode json = json(results);
        assertThat(json.get("points")).hasSize(5);
        assertThat(json.get("points").get(0).get("round").asText()).isEqualTo("TG-2020");
        assertThat(json.get("points").get(4).get("value").asInt()).isEqualTo(2133);
        assertThat(json.get("change").get("difference").asInt()).isZero();
        assertThat(json.get("unit").isNull()).isTrue();
    }

    @Test
    void ofOneUnitEachPointNamesWhoseFiguresItIs() throws Exception {
        StoredRounds.inFolder(folder.resolve("data"), 2022, 2024, reports);

        assertThat(run("round", "trend", "TG-2023", "--indicator", "A1", "--unit", "u02", "--json"))
                .isZero();

        JsonNode json = json(results);
        assertThat(json.get("points")).hasSize(2);
        assertThat(json.get("unit").get("code").asText()).isEqualTo("U02");
        assertThat(json.get("points").get(1).get("of").get(0).asText()).isEqualTo("U02");
    }

    @Test
    void whatNobodyKnowsIsNamed() {
        StoredRounds.inFolder(folder.resolve("data"), 2024, 2024, reports);

        assertThat(run("round", "trend", "TG", "--indicator", "Z9")).isNotZero();
        assertThat(messages).contains("Z9");
        assertThat(run("round", "trend", "TG", "--indicator", "A1", "--unit", "U99"))
                .isNotZero();
        assertThat(messages).contains("U99");
        assertThat(run("round", "trend", "XX", "--indicator", "A1")).isNotZero();
        assertThat(messages).contains("XX");
    }

    @Test
    void aRoundWithoutTargetsSaysSo() throws Exception {
        StoredRounds.inFolder(folder.resolve("data"), 2024, 2024, reports);

        assertThat(run("round", "targets", "TG-2024", "--json")).isEqualTo(1);
        assertThat(json(results).get("indicators")).isEmpty();
        assertThat(messages).contains("TG-2024");
    }

    @Test
    void targetsAreCountedUnitByUnitAndAddUpToThoseExpected() throws Exception {
        aim("C1", "50");
        StoredRounds.inFolder(folder.resolve("data"), 2024, 2024, reports);

        assertThat(run("round", "targets", "TG-2024", "--json")).isZero();

        JsonNode one = json(results).get("indicators").get(0);
        assertThat(one.get("target").get("value").asInt()).isEqualTo(50);
        assertThat(one.get("units")).hasSize(15);
        int sum = 0;
        for (JsonNode count : one.get("counts")) {
            sum += count.asInt();
        }
        assertThat(sum).isEqualTo(15);
        assertThat(one.get("counts").get("UNKNOWN").asInt()).isGreaterThanOrEqualTo(2);
    }

    /** Gives an indicator of means or shares a target. */
    private void aim(String code, String level) {
        reports.indicators.replaceAll(one -> one.code().equals(code)
                ? new Indicator(
                        one.code(),
                        one.label(),
                        one.section(),
                        one.unit(),
                        one.type(),
                        one.required(),
                        one.min(),
                        one.max(),
                        one.choices(),
                        one.aggregate(),
                        one.weight(),
                        one.numerator(),
                        one.denominator(),
                        one.rule(),
                        new IndicatorTarget(">=", new BigDecimal(level), ""))
                : one);
    }
}
