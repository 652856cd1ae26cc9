package vn.congdoan.vanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.app.round.intake.Returns;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.mail.Letters;

class RoundImportCommandTest extends CommandLineFixture {
    private Path in;
    private Returns returns;

    @BeforeEach
    void fill() throws Exception {
        in = folder.resolve("returned");
        try (CliServices services = open(null, Messages.VIETNAMESE, new Patience(Duration.ZERO, () -> {}))) {
            returns = new Returns(services.life().reporting(), in);
            returns.write("Book1 (2).xlsx", returns.filled(1));
            Map<String, Object> wrong = Returns.right(2);
            wrong.put("B1", "nhiều");
            returns.write("sai.xlsx", returns.filled(2, wrong, book -> {}));
            returns.write("thieu-dau.xlsx", returns.unmarked("CĐCS THPT Yên Khánh", 10));
            returns.write("U03.xlsx", "ảnh".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void eachFileIsToldWithItsUnitOutcomeCauseAndFindings() throws IOException {
        assertThat(run("round", "import", "TG-2026", in.toString(), "--json")).isEqualTo(ExitCode.PARTLY);

        JsonNode json = json(results);
        assertThat(json.get("accepted").asInt()).isEqualTo(1);
        assertThat(json.get("rejected").asInt()).isEqualTo(2);
        assertThat(json.get("asks").asInt()).isEqualTo(1);
        assertThat(json.get("superseded").asInt()).isZero();
        JsonNode wrong = file(json, "sai.xlsx");
        assertThat(wrong.get("unit").asText()).isEqualTo("U02");
        assertThat(wrong.get("outcome").asText()).isEqualTo("rejected");
        JsonNode finding = wrong.get("findings").get(0);
        assertThat(finding.get("cell").asText()).matches("[A-Z]+\\d+");
        assertThat(finding.get("value").asText()).isEqualTo("nhiều");
        assertThat(finding.get("sheet").asText()).isEqualTo("Biểu báo cáo");
        assertThat(finding.get("message").asText()).isEqualTo("“nhiều” không phải là số. Hãy ghi số.");
        assertThat(file(json, "thieu-dau.xlsx").get("unit").isNull()).isTrue();
        assertThat(file(json, "U03.xlsx").get("cause").asText()).contains("U03.xlsx", "chữ thường");
    }

    @Test
    void surelyExactNamesAreTakenWhenThatIsAsked() throws IOException {
        run("round", "import", "TG-2026", in.toString(), "--accept-sure", "--json");

        assertThat(file(json(results), "thieu-dau.xlsx").get("unit").asText()).isEqualTo("U10");
    }

    @Test
    void aDryRunStoresNothing() throws IOException {
        run("round", "import", "TG-2026", in.toString(), "--dry-run");
        run("round", "files", "TG-2026", "--json");

        assertThat(json(results)).isEmpty();
    }

    @Test
    void whatWasAskedIsAnsweredAndWhatIsWrongIsCorrectedOrSentBack() throws IOException {
        run("round", "import", "TG-2026", in.toString());
        assertThat(run("round", "answer", "TG-2026", "thieu-dau.xlsx", "--unit", "u10"))
                .isEqualTo(ExitCode.DONE);
        assertThat(run("round", "correct", "TG-2026", "U02", "B1", "12", "--reason", "gọi điện"))
                .isEqualTo(ExitCode.DONE);
        Path out = folder.resolve("back");
        assertThat(run("round", "return", "TG-2026", "--out", out.toString(), "--json"))
                .isEqualTo(ExitCode.DONE);

        assertThat(json(results).get("returned")).hasSize(1);
        run("round", "files", "TG-2026", "--json");
        assertThat(json(results).findValuesAsText("status")).containsExactly("counts", "counts", "rejected", "counts");
    }

    @Test
    void theDayOfReceiptCanBeTold() throws IOException {
        run("round", "import", "TG-2026", in.toString(), "--received", "2026-02-28");
        run("round", "files", "TG-2026", "--json");

        assertThat(json(results).findValuesAsText("received")).containsOnly("2026-02-28");
        assertThat(run("round", "import", "TG-2026", in.toString(), "--received", "2026-03-06"))
                .isEqualTo(ExitCode.NOTHING);
        assertThat(messages).contains("06/03/2026");
    }

    @Test
    void theDayOfReceiptAndTheReportThatCountsCanBeChangedLaterWithAReason() throws IOException {
        run("round", "import", "TG-2026", in.toString(), "--received", "2026-02-20");
        Map<String, Object> later = Returns.right(1);
        later.put("B1", 99);
        Path second = returns.write("Book1 (3).xlsx", returns.filled(1, later, book -> {}));
        run("round", "import", "TG-2026", second.toString(), "--received", "2026-02-21");

        assertThat(run("round", "receive", "TG-2026", "u01", "2/3/2026", "--reason", "dấu bưu điện", "--json"))
                .isZero();
        assertThat(json(results).get("version").asInt()).isEqualTo(2);
        assertThat(json(results).get("received").asText()).isEqualTo("2026-03-02");
        assertThat(run("round", "count", "TG-2026", "U01", "1", "--reason", "bản sau nhầm"))
                .isZero();
        run("round", "files", "TG-2026", "--json");
        assertThat(json(results).findValuesAsText("status")).startsWith("counts", "superseded");
        assertThat(run("round", "count", "TG-2026", "U01", "7", "--reason", "x"))
                .isEqualTo(ExitCode.NOTHING);
        assertThat(messages).contains("lần nộp 7");
        assertThat(run("round", "receive", "TG-2026", "U01", "2099-01-01", "--reason", "x"))
                .isEqualTo(ExitCode.NOTHING);
        assertThat(run("round", "receive", "TG-2026", "U05", "2/3/2026", "--reason", "x"))
                .isEqualTo(ExitCode.NOTHING);
        assertThat(run("round", "count", "TG-2026", "U01", "1")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aSavedLetterIsOpenedAndItsSenderTold() throws IOException {
        Path letters = folder.resolve("letters");
        returns.write(
                "../letters/thu.eml",
                Letters.from("hoa@truong.vn", "Cô Hoa", "2026-03-04T02:00:00Z")
                        .with("báo cáo.xlsx", returns.filled(5))
                        .bytes());
        returns.write(
                "../letters/U06.eml",
                Letters.from("ai@do.vn", "", "2026-03-04T02:00:00Z").bytes());

        assertThat(run("round", "import", "TG-2026", letters.toString(), "--json"))
                .isEqualTo(ExitCode.PARTLY);
        JsonNode json = json(results);
        assertThat(file(json, "thu.eml › báo cáo.xlsx").get("outcome").asText()).isEqualTo("accepted");
        assertThat(file(json, "thu.eml › báo cáo.xlsx").get("unit").asText()).isEqualTo("U05");
        assertThat(file(json, "thu.eml › báo cáo.xlsx").get("received").asText())
                .isEqualTo("2026-03-04");
        assertThat(file(json, "thu.eml › báo cáo.xlsx").get("sender").asText()).isEqualTo("Cô Hoa <hoa@truong.vn>");
        assertThat(file(json, "U06.eml").get("unit").isNull()).isTrue();
        assertThat(file(json, "U06.eml").get("cause").asText()).contains("không có tệp đính kèm");
    }

    private static JsonNode file(JsonNode json, String name) {
        for (JsonNode file : json.get("files")) {
            if (file.get("file").asText().equals(name)) {
                return file;
            }
        }
        throw new AssertionError(name);
    }
}
