package vn.congdoan.vanthu.app.round.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.report.Aggregate;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.IndicatorType;
import vn.congdoan.vanthu.domain.report.plan.RoundPlan;

class SpecReaderTest {
    private static final String CONTRACT = """
            {"code": "TG-2024", "title": "Báo cáo", "period": {"from": "2024-01-01", "to": "2024-12-31"},
             "deadline": "2024-10-15", "units": "all",
             "indicators": [
               {"code": "A1", "label": "Số buổi", "unit": "buổi", "type": "integer", "required": true, "min": 0,
                "max": null, "choices": null, "aggregate": "sum"},
               {"code": "A2", "label": "Người dự", "type": "integer", "min": "0", "rule": "A2 >= A1"},
               {"code": "A3", "label": "Tỷ lệ", "unit": "%%", "type": "percent", "numerator": "A2", "denominator": "A1",
                "target": {"comparator": ">=", "value": "95,50"}},
               {"code": "A4", "label": "Xếp loại", "type": "choice", "choices": ["Tốt", "Khá"]}
             ]%s}
            """;

    @Test
    void readsTheContract() {
        RoundPlan plan = read(CONTRACT.formatted("")).plan();
        assertThat(plan.code()).isEqualTo("TG-2024");
        assertThat(plan.deadline()).isEqualTo(LocalDate.of(2024, 10, 15));
        assertThat(plan.isForAll()).isTrue();
        List<Indicator> indicators = plan.form().indicators();
        assertThat(indicators)
                .extracting(Indicator::aggregate)
                .containsExactly(Aggregate.SUM, Aggregate.SUM, Aggregate.RATIO, Aggregate.COUNT);
        assertThat(indicators.get(0).required()).isTrue();
        assertThat(indicators.get(1).min()).isEqualTo(BigDecimal.ZERO);
        assertThat(indicators.get(2).target().value()).isEqualTo(new BigDecimal("95.5"));
        assertThat(indicators.get(3).choices()).containsExactly("Tốt", "Khá");
        assertThat(read(CONTRACT.formatted("")).warnings()).isEmpty();
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        RoundPlan plan = read(CONTRACT.formatted(
                        ", \"form\": {\"code\": \"F\", \"title\": \"Biểu\"}, \"series\": \"tt\", \"upward\": \"20/10/2024\","
                                + " \"exempt\": {\"U07\": \"nghỉ\"}, \"source\": {\"document\": 7, \"sentence\": \"Gửi trước 16/10\"}"))
                .plan();
        assertThat(plan.upward()).isEqualTo(LocalDate.of(2024, 10, 20));
        assertThat(read(SpecWriter.write(plan)).plan()).isEqualTo(plan);
    }

    @Test
    void anUnknownKeyIsPassedOverWithTheNearestName() {
        RoundSpec spec = read(CONTRACT.formatted(", \"deadlines\": 1"));
        assertThat(spec.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.message().key()).isEqualTo("round.spec.unknownKeyNear");
            assertThat(warning.message().arguments()).containsExactly("deadlines", "deadline");
            assertThat(warning.place()).isEqualTo("x.json:10 /deadlines");
        });
    }

    @Test
    void everyFaultIsToldWithItsLine() {
        String broken = """
                {"code": "X",
                 "period": {"from": "2024-31-01", "to": "2024-12-31"},
                 "deadline": "mai",
                 "units": "some",
                 "indicators": [
                  {"code": "A1", "label": "Số", "type": "integr", "min": "ba"},
                  5
                 ]}
                """;
        assertThatThrownBy(() -> read(broken))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.findings())
                                .extracting(finding -> finding.place())
                                .containsExactlyInAnyOrder(
                                        "x.json /title",
                                        "x.json:2 /period/from",
                                        "x.json:3 /deadline",
                                        "x.json:4 /units",
                                        "x.json:6 /indicators/0/type",
                                        "x.json:6 /indicators/0/min",
                                        "x.json:7 /indicators/1"));
    }

    @Test
    void whatIsNoSpecIsNamed() {
        assertThat(placeOfFault("{\"code\": \"A\", \"code\": \"B\"}")).isEqualTo("x.json:1");
        assertThat(placeOfFault("{\"code\":\n")).isEqualTo("x.json:2");
        assertThat(placeOfFault("[1]")).isEmpty();
        assertThat(placeOfFault("")).isEmpty();
    }

    @Test
    void whatStandsTwiceIsCalledByItsName() {
        Finding fault = catchThrowableOfType(ProblemException.class, () -> read("{\"code\": \"A\", \"code\": \"B\"}"))
                .findings()
                .get(0);
        assertThat(fault.message().key()).isEqualTo("round.spec.twice");
        assertThat(fault.message().arguments()).containsExactly("code");
    }

    @Test
    void aNumberThatNoSheetHoldsIsRefusedInsteadOfWrittenOut() {
        for (String huge : List.of("1e999999999", "1e400", "1e-999999999", "-1234567890123456")) {
            assertThatThrownBy(() -> indicator("\"min\": " + huge))
                    .as(huge)
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            problem -> assertThat(problem.findings())
                                    .extracting(finding -> finding.message().key())
                                    .containsExactly("round.spec.numberDigits"));
        }
        assertThat(indicator("\"min\": 0.30000000000000004").min()).isEqualTo(new BigDecimal("0.30000000000000004"));
    }

    private static String placeOfFault(String json) {
        return catchThrowableOfType(ProblemException.class, () -> read(json))
                .findings()
                .get(0)
                .place();
    }

    @Test
    void numbersAreExactAndEqualOnesAreEqualValues() {
        Indicator indicator = indicator("\"min\": 0.10, \"max\": 1e3");
        assertThat(indicator.min()).isEqualTo(new BigDecimal("0.1"));
        assertThat(indicator.max()).isEqualTo(new BigDecimal("1000"));
    }

    @Test
    void aMissingTypeIsToldAndTakenFromTheUnit() {
        RoundSpec spec = read("""
                {"code": "X", "title": "X", "period": {"from": "2024-01-01", "to": "2024-12-31"},
                 "deadline": "2024-10-15", "indicators": [{"code": "A", "label": "A", "unit": "%"}]}
                """);
        assertThat(spec.plan().form().indicators().get(0).type()).isEqualTo(IndicatorType.PERCENT);
        assertThat(spec.warnings()).hasSize(1);
    }

    private static Indicator indicator(String fields) {
        return read("""
                {"code": "X", "title": "X", "period": {"from": "2024-01-01", "to": "2024-12-31"},
                 "deadline": "2024-10-15", "indicators": [{"code": "A", "label": "A", "type": "decimal", %s}]}
                """.formatted(fields)).plan().form().indicators().get(0);
    }

    private static RoundSpec read(String json) {
        return SpecReader.read(json.getBytes(StandardCharsets.UTF_8), "x.json");
    }
}
