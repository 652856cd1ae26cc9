package vn.congdoan.vanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.app.round.intake.Returns;
import vn.congdoan.vanthu.i18n.Messages;

/** A form is mended after it went out; U01 has reported on it already, U02's report is still on its way. */
class RoundSpecCommandTest extends CommandLineFixture {
    private Path late;

    @BeforeEach
    void fill() throws Exception {
        try (CliServices services = open(null, Messages.VIETNAMESE, new Patience(Duration.ZERO, () -> {}))) {
            Returns returns = new Returns(services.life().reporting(), folder.resolve("returned"));
            returns.write("u1.xlsx", returns.filled(1));
            late = returns.write("late/u2.xlsx", returns.filled(2));
        }
        assertThat(run(
                        "round",
                        "import",
                        "TG-2026",
                        folder.resolve("returned/u1.xlsx").toString()))
                .isZero();
    }

    @Test
    void aMendedFormIsANewVersionAndFiguresThatCameInStay() throws Exception {
        JsonNode before = total("A1");
        Path spec = mended(form -> {
            ((ObjectNode) form.get(0)).put("unit", "lượt người");
            form.add(((ObjectNode) form.get(0)).deepCopy().put("code", "Z1").put("label", "Số chuyên đề"));
        });

        assertThat(set(spec, "--json")).isZero();

        JsonNode told = json(results);
        assertThat(told.get("before").asInt()).isEqualTo(1);
        assertThat(told.get("version").asInt()).isEqualTo(2);
        assertThat(told.get("stored").asBoolean()).isTrue();
        assertThat(told.get("reported").toString()).isEqualTo("[\"U01\"]");
        assertThat(told.get("warnings").toString()).contains("lượt người", "không quy đổi");
        JsonNode after = total("A1");
        assertThat(after.get("total")).isEqualTo(before.get("total"));
        assertThat(after.get("total").asInt()).isEqualTo(101);
        assertThat(total("Z1").get("total").isNull()).isTrue();
        assertThat(run("round", "status", "TG-2026", "--json")).isZero();
        assertThat(json(results).get("onTime").asInt()).isEqualTo(1);
        assertThat(json(results).get("missing").asInt()).isEqualTo(11);
    }

    @Test
    void aFormThatWentOutIsAskedAboutWhenItComesBack() throws Exception {
        set(mended(form -> form.remove(form.size() - 1)));

        run("round", "import", "TG-2026", late.toString(), "--json");

        JsonNode file = json(results).get("files").get(0);
        assertThat(file.get("outcome").asText()).isEqualTo("asks");
        assertThat(file.get("cause").asText()).contains("bản 1");
    }

    @Test
    void anotherKindThanThatOfFiguresThatCameInIsRefusedWithItsLine() throws Exception {
        Path spec =
                mended(form -> ((ObjectNode) form.get(0)).put("type", "text").put("aggregate", "list"));

        assertThat(set(spec)).isEqualTo(ExitCode.PARTLY);

        assertThat(messages)
                .containsPattern("mended\\.json:\\d+ /indicators/0/type")
                .contains("1 đơn vị", "Số nguyên");
        assertThat(version()).isEqualTo(1);
    }

    @Test
    void nothingIsStoredByADryRunWithoutAReasonOrWhereNothingDiffers() throws Exception {
        Path spec = mended(form -> form.remove(form.size() - 1));
        assertThat(run("round", "spec", "TG-2026", "--set", spec.toString(), "--dry-run"))
                .isZero();
        assertThat(results).contains("phiên bản 2", "Chưa lưu");
        assertThat(messages).contains("C1", "không vào tổng hợp");
        assertThat(run("round", "spec", "TG-2026", "--set", spec.toString())).isNotZero();
        assertThat(messages).contains("cần lý do");
        assertThat(set(mended(form -> {}))).isZero();
        assertThat(results).contains("không có gì thay đổi");
        assertThat(version()).isEqualTo(1);
    }

    private int set(Path spec, String... more) {
        String[] line = {"round", "spec", "TG-2026", "--set", spec.toString(), "--reason", "ghi thiếu chỉ tiêu"};
        String[] all = Arrays.copyOf(line, line.length + more.length);
        System.arraycopy(more, 0, all, line.length, more.length);
        return run(all);
    }

    private Path mended(Consumer<ArrayNode> change) throws Exception {
        assertThat(run("round", "spec", "TG-2026")).isZero();
        JsonNode spec = json(results);
        change.accept((ArrayNode) spec.get("indicators"));
        return Files.writeString(folder.resolve("mended.json"), spec.toPrettyString());
    }

    private int version() throws Exception {
        run("round", "show", "TG-2026", "--json");
        return json(results).get("form").get("version").asInt();
    }

    private JsonNode total(String code) throws Exception {
        run("round", "consolidate", "TG-2026", "--out", folder.resolve("totals").toString(), "--json");
        for (JsonNode one : json(results).get("indicators")) {
            if (one.get("code").asText().equals(code)) {
                return one;
            }
        }
        throw new AssertionError(code);
    }
}
