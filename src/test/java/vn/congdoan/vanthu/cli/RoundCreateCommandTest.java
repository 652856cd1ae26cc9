package vn.congdoan.vanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.app.round.Rounds;
import vn.congdoan.vanthu.app.unit.UnitService;
import vn.congdoan.vanthu.domain.unit.Unit;

class RoundCreateCommandTest extends CommandLineFixture {
    private static final String SPEC = """
            {"code": "TG-2024", "title": "Báo cáo", "period": {"from": "2024-01-01", "to": "2024-12-31"},
             "deadline": "2024-10-15", "units": "all",
             "indicators": [
              {"code": "A1", "label": "Số buổi", "unit": "buổi", "type": "integer", "required": true, "min": 0},
              {"code": "A2", "label": "Số người", "unit": "người", "type": "integer", "rule": "%s"}]}
            """;

    @BeforeEach
    void register() throws Exception {
        try (CliServices services = open(null, Locale.forLanguageTag("vi-VN"), new Patience(Duration.ZERO, () -> {}))) {
            UnitService units = services.life().reporting().units();
            for (int i = 1; i <= 3; i++) {
                units.save(Rounds.newUnit(i), null);
            }
            Unit second = units.on(LocalDate.of(2024, 1, 1)).get(1);
            units.dissolve(List.of(second.id()), LocalDate.of(2024, 6, 30), "QĐ 12");
        }
    }

    @Test
    void aRoundOpensAndIsWrittenOutAgain() throws Exception {
        assertThat(run("round", "create", spec("A2 >= A1").toString(), "--json"))
                .isZero();
        JsonNode round = json(results);
        assertThat(round.get("code").asText()).isEqualTo("TG-2024");
        assertThat(round.get("expected").asInt()).isEqualTo(2);
        assertThat(round.get("exempt").asInt()).isEqualTo(1);

        assertThat(run("round", "spec", "tg-2024")).isZero();
        JsonNode written = json(results);
        assertThat(written.get("units").asText()).isEqualTo("all");
        assertThat(written.has("exempt")).isFalse();
        Path again = Files.writeString(folder.resolve("again.json"), results.replace("TG-2024", "TG-2024B"));
        assertThat(run("round", "create", again.toString())).isZero();
        assertThat(results).contains("TG-2024B", "2 đơn vị phải báo cáo, 1 miễn");
    }

    @Test
    void aFaultNamesItsLineAndNothingIsOpened() throws Exception {
        assertThat(run("round", "create", spec("A2 >= B7").toString())).isEqualTo(1);
        assertThat(messages).contains("spec.json:5 /indicators/1/rule").contains("B7");
        assertThat(run("round", "list", "--json")).isZero();
        assertThat(json(results)).isEmpty();
        assertThat(run("round", "create", folder.resolve("none.json").toString()))
                .isEqualTo(3);
    }

    @Test
    void aFolderThatWasNeverSetIsNoFolder() throws Exception {
        run("round", "create", spec("").toString());
        assertThat(run("round", "forms", "TG-2024", "--out", "")).isEqualTo(2);
        assertThat(messages).contains("--out");
        assertThat(run("round", "fill", "TG-2024", "x.xlsx")).isEqualTo(2);
        assertThat(run("round", "list", "--", "--json")).isEqualTo(2);
        assertThat(messages).contains("“--”").doesNotContain("Có phải");
    }

    @Test
    void oneMissingFileOfSeveralIsNamedAndTheOthersAreRead() throws Exception {
        run("round", "create", spec("").toString());
        Path other = Files.writeString(folder.resolve("ảnh.txt"), "x");
        assertThat(run("round", "import", "TG-2024", "nowhere.xlsx", other.toString(), "--json"))
                .isEqualTo(1);
        assertThat(json(results).get("files")).hasSize(2);
        assertThat(results).contains("Không thấy “nowhere.xlsx”");
        Path empty = Files.createDirectory(folder.resolve("rỗng"));
        assertThat(run("round", "import", "TG-2024", empty.toString())).isZero();
        assertThat(messages).contains("Không có tệp báo cáo nào");
    }

    @Test
    void aDocumentThatIsHeldElsewhereLeavesItsSentence() throws Exception {
        Path spec = spec("");
        Files.writeString(
                spec,
                Files.readString(spec)
                        .replaceFirst("\\{", "{\"source\": {\"document\": 77, \"sentence\": \"Gửi trước 16/10\"}, "));
        assertThat(run("round", "create", spec.toString())).as(messages).isZero();
        assertThat(messages).contains("/source", "77");
        run("round", "show", "TG-2024", "--json");
        assertThat(json(results).get("sentence").asText()).isEqualTo("Gửi trước 16/10");
    }

    @Test
    void unitsAreExemptedAndGetMoreTime() throws Exception {
        run("round", "create", spec("").toString());
        assertThat(run("round", "exempt", "TG-2024", "U01", "--reason", "bão", "--json"))
                .isZero();
        assertThat(json(results).get("expected").asInt()).isEqualTo(1);
        assertThat(run("round", "exempt", "TG-2024", "U01", "--undo", "--reason", "nhầm"))
                .isZero();
        assertThat(run("round", "extend", "TG-2024", "U03", "--until", "20/10/2024", "--reason", "bão"))
                .isZero();
        assertThat(run("round", "close", "TG-2024")).isZero();
        assertThat(run("round", "show", "TG-2024", "--json")).isZero();
        JsonNode shown = json(results);
        assertThat(shown.get("closed").asBoolean()).isTrue();
        assertThat(shown.get("units").get(2).get("extension").asText()).isEqualTo("2024-10-20");
        assertThat(shown.get("units").get(1).get("exemption").asText()).contains("QĐ 12");
        assertThat(shown.get("history")).hasSize(5);
        assertThat(run("round", "exempt", "TG-2024", "U77", "--reason", "bão")).isEqualTo(3);
        assertThat(messages).contains("U77");
    }

    private Path spec(String rule) throws Exception {
        return Files.writeString(folder.resolve("spec.json"), SPEC.formatted(rule));
    }
}
