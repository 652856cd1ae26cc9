package vn.congdoan.vanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RoundDutyCommandTest extends CommandLineFixture {
    /** That of the fixture's clock. */
    private final YearMonth month = YearMonth.of(2026, 3);

    @BeforeEach
    void unit() throws Exception {
        Path units = Files.writeString(folder.resolve("ds.csv"), "Mã;Tên đơn vị\nU01;CĐCS Một\n");
        assertThat(run("units", "import", units.toString())).as(messages).isZero();
    }

    @Test
    void aDutyWantsTheRoundOfTheRunningPeriodUntilThatIsOpen() throws Exception {
        assertThat(run("round", "duty", "add", spec("TH-" + month, month).toString(), "--rule", "AFTER", "--json"))
                .as(messages)
                .isZero();
        JsonNode duty = json(results);
        assertThat(duty.get("code").asText()).isEqualTo("TH");
        assertThat(duty.get("every").asText()).isEqualTo("month");
        assertThat(duty.get("due").get("days").asInt()).isEqualTo(10);

        assertThat(run("round", "duty", "due", "--json")).isZero();
        assertThat(json(results).findValuesAsText("code")).contains("TH-" + month);
        assertThat(json(results).findValuesAsText("opened")).containsOnly("false");
        assertThat(run("round", "duty", "due", "--open")).as(messages).isZero();
        assertThat(results).contains("TH-" + month, "đã mở");
        assertThat(run("round", "duty", "due", "--json")).isZero();
        assertThat(json(results)).isEmpty();
        run("round", "list", "--json");
        assertThat(Set.copyOf(json(results).findValuesAsText("series")))
                .containsExactly(duty.get("series").asText());

        assertThat(run("round", "duty", "stop", duty.get("id").asText())).isZero();
        assertThat(run("round", "duty", "list", "--json")).isZero();
        assertThat(json(results)).isEmpty();
        assertThat(run("round", "duty", "stop", "7")).isEqualTo(3);
    }

    @Test
    void whatDoesNotComeAgainOrHasFaultsIsNoDuty() throws Exception {
        Path free = Files.writeString(
                folder.resolve("free.json"), Files.readString(spec("X", month)).replace("-01\"", "-02\""));
        for (String rule : new String[] {"DAY", "AFTER", "DATE"}) {
            assertThat(run("round", "duty", "add", free.toString(), "--rule", rule))
                    .isEqualTo(3);
            assertThat(messages).contains("tháng, quý, 6 tháng hoặc năm");
        }
        Path wrong = Files.writeString(
                folder.resolve("wrong.json"), Files.readString(spec("X", month)).replace("\"sum\"", "\"summe\""));
        assertThat(run("round", "duty", "add", wrong.toString())).isEqualTo(1);
        assertThat(messages).contains("wrong.json:", "aggregate");
        assertThat(run("round", "duty", "add", free.toString(), "--rule", "SOON"))
                .isEqualTo(2);
    }

    private Path spec(String code, YearMonth month) throws Exception {
        return Files.writeString(folder.resolve("spec.json"), """
                {"code": "%s", "title": "Báo cáo tháng", "period": {"from": "%s", "to": "%s"}, "deadline": "%s",
                 "indicators": [{"code": "A1", "label": "Số buổi", "type": "integer", "aggregate": "sum"}]}
                """.formatted(
                code, month.atDay(1), month.atEndOfMonth(), month.atEndOfMonth().plusDays(10)));
    }
}
