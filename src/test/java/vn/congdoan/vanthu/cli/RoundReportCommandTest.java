package vn.congdoan.vanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.app.round.report.ReportedRounds;
import vn.congdoan.vanthu.domain.report.ReportingRound;

class RoundReportCommandTest extends CommandLineFixture {
    @Test
    void theReportIsOneDocumentThatFollowsTheRound() throws Exception {
        try (CliServices services = open(null, Locale.ROOT, new Patience(Duration.ZERO, () -> {}))) {
            services.office().save(services.office().sampleProfile());
        }
        ReportedRounds stored = new ReportedRounds(folder.resolve("data"));
        ReportingRound before = stored.round(2024);
        stored.report(before, 1, 3, 1000, 90, 100, "");
        ReportingRound round = stored.round(2025);
        Path out = folder.resolve("ra");

        assertThat(run("round", "report", "TG-2025", "--out", out.toString())).isEqualTo(3);
        assertThat(messages).contains("TG-2025");
        stored.report(round, 1, 10, 1200, 95, 100, "Bổ sung tài liệu");
        assertThat(run("round", "report", "tg-2025", "--out", out.toString(), "--json"))
                .isZero();
        JsonNode first = json(results);
        stored.report(round, 3, 20, 34, 20, 30, "");
        assertThat(run("round", "report", "TG-2025", "--out", out.toString(), "--to", "txt,docx,pdf", "--json"))
                .isZero();
        JsonNode second = json(results);

        assertThat(second.get("id")).isEqualTo(first.get("id"));
        assertThat(first.get("files")).hasSize(2);
        try (var files = Files.list(out)) {
            Path txt = files.filter(file -> file.toString().endsWith(".txt"))
                    .findFirst()
                    .orElseThrow();
            assertThat(Files.readString(txt)).contains("2/4 đơn vị", "1.234", "Gửi muộn 5 ngày");
        }
    }
}
