package vn.congdoan.vanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.app.round.total.StoredRounds;
import vn.congdoan.vanthu.domain.report.total.LaidDownReports;

class RoundConsolidateCommandTest extends CommandLineFixture {
    private final LaidDownReports reports = new LaidDownReports();

    @Test
    void theTotalsAreOneJsonDocumentAndStandInTheFolder() throws Exception {
        StoredRounds.inFolder(folder.resolve("data"), 2024, 2024, reports);

        assertThat(run(
                        "round",
                        "consolidate",
                        "tg-2024",
                        "--out",
                        folder.resolve("out").toString(),
                        "--json"))
                .isZero();

        JsonNode json = json(results);
        assertThat(json.get("units").asInt()).isEqualTo(13);
        assertThat(json.get("expected").asInt()).isEqualTo(15);
        JsonNode first = json.get("indicators").get(0);
        assertThat(first.get("code").asText()).isEqualTo("A1");
        assertThat(first.get("total").isIntegralNumber()).isTrue();
        assertThat(first.get("total").asInt()).isEqualTo(2133);
        assertThat(first.get("byGroup").get("Khối THPT").asInt()).isEqualTo(1308);
        assertThat(folder.resolve("out").resolve("TG-2024_tong-hop.json")).exists();
        assertThat(folder.resolve("out").resolve("TG-2024_tong-hop.csv")).exists();
    }

    @Test
    void forAPersonItIsALineAnIndicatorInVietnameseNumbers() {
        StoredRounds.inFolder(folder.resolve("data"), 2024, 2024, reports);

        assertThat(run("round", "consolidate", "TG-2024")).isZero();

        assertThat(results).contains("A2\tChỉ tiêu A2\t6.594.743.909.449.734").contains("11.879.898,96");
        assertThat(messages).contains("13/15");
    }

    @Test
    void withoutReportsThePersonIsToldWhatToDo() throws Exception {
        reports.submissions.clear();
        StoredRounds.inFolder(folder.resolve("data"), 2024, 2024, reports);

        assertThat(run(
                        "round",
                        "consolidate",
                        "TG-2024",
                        "--out",
                        folder.resolve("out").toString(),
                        "--json"))
                .isEqualTo(1);

        assertThat(json(results).get("units").asInt()).isZero();
        assertThat(messages).contains("chưa có báo cáo nào");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aRoundThatNobodyKnowsIsNamed() {
        assertThat(run("round", "consolidate", "KHONG-CO")).isNotZero();
        assertThat(messages).contains("KHONG-CO");
    }
}
