package vn.congdoan.vanthu.app.round.total;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.report.total.Contribution;
import vn.congdoan.vanthu.domain.report.total.LaidDownReports;
import vn.congdoan.vanthu.domain.report.total.TotalSeries;
import vn.congdoan.vanthu.domain.report.total.TrendPoint;
import vn.congdoan.vanthu.ui.TestOffice;

class ConsolidationServiceTest {
    private final LaidDownReports reports = new LaidDownReports();

    @TempDir
    Path folder;

    @Test
    void theStoredReportsGiveTheTotalsThatWereWorkedOutElsewhere() throws Exception {
        long round = StoredRounds.inFolder(folder, 2024, 2024, reports);
        try (TestOffice office = new TestOffice(folder)) {
            RoundTotals totals = totals(office, round);

            assertThat(totals.totals().units()).isEqualTo(13);
            assertThat(totals.totals().expected()).isEqualTo(15);
            assertThat(value(totals, "A2")).isEqualTo("6594743909449734");
            assertThat(value(totals, "B1")).isEqualTo("11879898.958661616");
            assertThat(totals.previous()).isNull();
        }
    }

    @Test
    void recomputedItIsTheSameToTheByteAsJsonAndCsv() throws Exception {
        long round = StoredRounds.inFolder(folder, 2023, 2024, reports);
        try (TestOffice office = new TestOffice(folder)) {
            ConsolidationService service = office.context.life().reporting().totals();
            List<Path> once = run(service.export(totals(office, round), folder.resolve("a")));
            List<Path> again = run(service.export(totals(office, round), folder.resolve("b")));

            assertThat(once)
                    .extracting(path -> path.getFileName().toString())
                    .containsExactly("TG-2024_tong-hop.xlsx", "TG-2024_tong-hop.json", "TG-2024_tong-hop.csv");
            for (int i = 0; i < once.size(); i++) {
                assertThat(again.get(i)).hasSameBinaryContentAs(once.get(i));
            }
        }
    }

    @Test
    void theJsonHoldsExactNumbersAndNullWhereThereIsNoValue() throws Exception {
        long round = StoredRounds.inFolder(folder, 2023, 2024, reports);
        try (TestOffice office = new TestOffice(folder)) {
            ConsolidationService service = office.context.life().reporting().totals();
            Path file = run(service.export(totals(office, round), folder)).stream()
                    .filter(path -> path.toString().endsWith(".json"))
                    .findFirst()
                    .orElseThrow();

            assertThat(Files.readString(file)).contains("6594743909449734").doesNotContain("E+");
            JsonNode json = new ObjectMapper().readTree(Files.readAllBytes(file));
            assertThat(json.get("units").asInt()).isEqualTo(13);
            assertThat(json.get("missing").toString()).isEqualTo("[\"U05\",\"U13\"]");
            JsonNode share = indicator(json, "B4");
            assertThat(share.get("total").asDouble()).isEqualTo(100);
            assertThat(share.get("byGroup").get("Khối Mầm non").isNull()).isTrue();
            assertThat(share.get("byGroup").get("Cụm Phòng Giáo dục").asInt()).isEqualTo(60);
            assertThat(indicator(json, "F2").get("total").get("Tốt").asInt()).isEqualTo(6);
            assertThat(indicator(json, "G1").get("total").get(0).get("unit").asText())
                    .isEqualTo("U01");
            assertThat(indicator(json, "C1").get("of").toString()).isEqualTo("[\"U02\",\"U15\"]");
            assertThat(indicator(json, "A1").get("previous").asInt()).isEqualTo(2133);
            assertThat(indicator(json, "A1").get("change").asInt()).isZero();
        }
    }

    @Test
    void everyPeriodOfTheSeriesIsThereInItsOrder() throws Exception {
        long round = StoredRounds.inFolder(folder, 2019, 2024, reports);
        try (TestOffice office = new TestOffice(folder)) {
            TotalSeries series = run(office.context.life().reporting().totals().series(round));

            List<TrendPoint> trend = series.trend("A1");
            assertThat(trend)
                    .extracting(point -> point.round().code())
                    .containsExactly("TG-2019", "TG-2020", "TG-2021", "TG-2022", "TG-2023", "TG-2024");
            assertThat(trend)
                    .allSatisfy(point -> assertThat(
                                    point.total().figure().orElseThrow().value())
                            .isEqualByComparingTo("2133"));
        }
    }

    @Test
    void aTotalLeadsToTheFileAsItCame() throws Exception {
        long round = StoredRounds.inFolder(folder, 2024, 2024, reports);
        try (TestOffice office = new TestOffice(folder)) {
            Contribution first =
                    totals(office, round).totals().contributions("A2").get(0);
            assertThat(first.value().place()).hasToString("Biểu 1!D57");

            Path copy = run(office.context.life().reporting().totals().copy(first.submissionId(), first.file()));

            assertThat(copy).hasFileName("U01.xlsx").hasContent("bytes of U01.xlsx");
        }
    }

    @Test
    void withoutAnyReportNothingIsWrittenAndThePersonIsTold() throws Exception {
        reports.submissions.clear();
        long round = StoredRounds.inFolder(folder, 2024, 2024, reports);
        try (TestOffice office = new TestOffice(folder)) {
            RoundTotals totals = totals(office, round);

            assertThat(totals.isEmpty()).isTrue();
            assertThatThrownBy(
                            () -> run(office.context.life().reporting().totals().export(totals, folder.resolve("out"))))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("total.nothing");
            assertThat(folder.resolve("out")).doesNotExist();
        }
    }

    private static RoundTotals totals(TestOffice office, long round) throws Exception {
        return run(office.context.life().reporting().totals().totals(round));
    }

    private static <T> T run(vn.congdoan.vanthu.app.job.Job<T> job) throws Exception {
        return job.work().run(JobControl.UNATTENDED);
    }

    private static JsonNode indicator(JsonNode json, String code) {
        for (JsonNode one : json.get("indicators")) {
            if (one.get("code").asText().equals(code)) {
                return one;
            }
        }
        throw new AssertionError(code);
    }

    private static String value(RoundTotals totals, String code) {
        return totals.totals()
                .indicator(code)
                .orElseThrow()
                .total()
                .figure()
                .orElseThrow()
                .value()
                .toPlainString();
    }
}
