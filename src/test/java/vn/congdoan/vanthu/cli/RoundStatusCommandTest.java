package vn.congdoan.vanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.app.round.board.BoardOffice;

/** It is 5 March 2026; the round was due on 25 February. */
class RoundStatusCommandTest extends CommandLineFixture {
    @BeforeEach
    void officeDay() {
        BoardOffice.in(folder.resolve("data"), reports -> reports.officeDay("TG-2026", LocalDate.of(2026, 2, 25), 0));
    }

    @Test
    void theFourStatesAddUpToWhatIsExpectedAndUnitsComeByCode() throws Exception {
        assertThat(run("round", "status", "tg-2026", "--json")).isZero();
        JsonNode status = json(results);
        assertThat(status.get("expected").asInt()).isEqualTo(116);
        assertThat(status.get("onTime").asInt()).isEqualTo(95);
        assertThat(status.get("late").asInt()).isEqualTo(6);
        assertThat(status.get("missing").asInt()).isEqualTo(9);
        assertThat(status.get("returned").asInt()).isEqualTo(6);
        assertThat(status.get("exempt").asInt()).isEqualTo(4);
        assertThat(status.get("units")).hasSize(120);
        List<String> codes = new ArrayList<>();
        status.get("units").forEach(unit -> codes.add(unit.get("code").asText()));
        assertThat(codes).isSorted().doesNotHaveDuplicates();
        JsonNode late = status.get("units").get(97);
        assertThat(late.get("state").asText()).isEqualTo("LATE");
        assertThat(late.get("daysLate").asInt()).isEqualTo(3);
        assertThat(late.get("file").asText()).isEqualTo("bao-cao-98.xlsx");
        JsonNode silent = status.get("units").get(110);
        assertThat(silent.get("daysLate").asInt()).isZero();
        assertThat(silent.get("file").isNull()).isTrue();
        Iterator<String> names = late.fieldNames();
        List<String> fields = new ArrayList<>();
        names.forEachRemaining(fields::add);
        assertThat(fields).containsExactly("code", "name", "group", "state", "daysLate", "file");
    }

    @Test
    void oneStateMayBeListedAlone() throws Exception {
        assertThat(run("round", "status", "TG-2026", "--state", "missing", "--json"))
                .isZero();
        assertThat(json(results).get("units")).hasSize(9);
        assertThat(json(results).get("expected").asInt()).isEqualTo(116);
        assertThat(run("round", "status", "TG-2026", "--state", "gone")).isEqualTo(2);
    }

    @Test
    void textShowsGroupsInColumnsAndWhoOwes() {
        assertThat(run("round", "status", "TG-2026")).isZero();
        List<String> lines = results.lines().toList();
        assertThat(lines.get(0)).contains("TG-2026", "25/02/2026");
        assertThat(lines).anyMatch(line -> line.startsWith("Toàn bộ") && line.matches(".* 87,1 % +81,9 %"));
        assertThat(lines.subList(1, 7))
                .extracting(String::length)
                .containsOnly(lines.get(1).length());
        assertThat(lines).filteredOn(line -> line.startsWith("  U")).hasSize(15);
    }

    @Test
    void anUnknownRoundIsNamed() {
        assertThat(run("round", "status", "KHÔNG-CÓ")).isEqualTo(3);
        assertThat(messages).contains("KHÔNG-CÓ");
    }

    @Test
    void aReminderIsALetterThatPassesTheCheckerAndAMessageToEach() throws Exception {
        Path out = Path.of("").toAbsolutePath().relativize(folder.resolve("out"));
        assertThat(run("round", "remind", "TG-2026", "--out", out.toString(), "--to", "docx,txt", "--json", "--save"))
                .isZero();
        JsonNode told = json(results);
        assertThat(told.get("units")).hasSize(9);
        assertThat(told.get("files"))
                .hasSize(11)
                .allMatch(file -> Path.of(file.asText()).toFile().exists())
                .allMatch(file -> Path.of(file.asText()).isAbsolute());
        assertThat(told.get("id").asLong()).isPositive();
        assertThat(run("check", told.get("files").get(0).asText(), "--json")).isZero();
        assertThat(json(results).get("findings")).isEmpty();
    }
}
