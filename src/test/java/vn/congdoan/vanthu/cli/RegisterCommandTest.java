package vn.congdoan.vanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.workflow.WorkflowAction;
import vn.congdoan.vanthu.storage.Drafts;

class RegisterCommandTest extends CommandLineFixture {
    @BeforeEach
    void setUpOffice() throws Exception {
        try (CliServices services = services()) {
            services.office().save(services.office().sampleProfile());
        }
    }

    @Test
    void eachFileGetsTheNextNumberOfItsTypeAndABadOneCostsNone() throws Exception {
        Path first = plan("mot", "", "Tập huấn cán bộ");
        Path second = plan("hai", "", "Đại hội");

        int code = run(
                "register",
                "issue",
                first.toString(),
                folder.resolve("khong-co.docx").toString(),
                second.toString(),
                "--date",
                "5/3/2026",
                "--json");

        assertThat(code).isEqualTo(1);
        JsonNode rows = json(results);
        assertThat(rows.get(0).get("number").asInt()).isEqualTo(1);
        assertThat(rows.get(0).get("code").asText()).startsWith("01/KH-");
        assertThat(rows.get(1).has("number")).isFalse();
        assertThat(rows.get(1).get("error").asText()).contains("khong-co.docx");
        assertThat(rows.get(2).get("number").asInt()).isEqualTo(2);
        assertThat(run("register", "audit", "--year", "2026")).isZero();
    }

    @Test
    void numberedDocumentIsExportedWithItsNumberAndDate() throws Exception {
        Path out = folder.resolve("ra");

        assertThat(run(
                        "register",
                        "issue",
                        plan("mot", "", "Tập huấn").toString(),
                        "--date",
                        "2026-03-05",
                        "--out",
                        out.toString(),
                        "--to",
                        "txt,pdf"))
                .isZero();

        assertThat(out.resolve("mot.pdf")).exists();
        assertThat(Files.readString(out.resolve("mot.txt")))
                .contains("Số: 01/KH-")
                .contains("ngày 05 tháng 3 năm 2026");
    }

    @Test
    void fileThatBearsANumberIsRecordedUnderItAndADoubleIsTold() throws Exception {
        Path file = plan("cu", "7", "Kế hoạch cũ");

        assertThat(run("register", "issue", file.toString(), "--date", "2026-03-05", "--json"))
                .isZero();
        assertThat(json(results).get("origin").asText()).isEqualTo("recorded");
        assertThat(messages).contains("07/KH-LĐLĐ");
        assertThat(run("register", "issue", file.toString(), "--date", "2026-03-05", "--json"))
                .isEqualTo(1);
        assertThat(json(results).get("findings")).hasSize(1);

        assertThat(run("register", "audit", "--year", "2026", "--json")).isEqualTo(1);
        JsonNode audit = json(results);
        assertThat(audit.get("year").asInt()).isEqualTo(2026);
        assertThat(audit.get("gaps").toString()).isEqualTo("[1,2,3,4,5,6]");
        assertThat(audit.get("doubles").toString()).isEqualTo("[7]");
        assertThat(audit.get("inversions").toString()).isEqualTo("[]");
        assertThat(audit.get("series").get(0).get("doubles").toString()).isEqualTo("[7]");
    }

    @Test
    void dateThatGoesBackIsRefusedWithoutAReasonAndInvertedInAnOldBook() throws Exception {
        run("register", "issue", plan("mot", "", "Một").toString(), "--date", "2026-03-05");
        String back = plan("hai", "", "Hai").toString();
        assertThat(run("register", "issue", back, "--date", "2026-03-01")).isEqualTo(3);
        assertThat(messages).contains("05/03/2026");
        assertThat(run("register", "issue", back, "--date", "2026-03-01", "--reason", "ký từ trước"))
                .isZero();
        run("register", "issue", plan("ba", "3", "Ba").toString(), "--date", "2026-03-05");
        run("register", "issue", plan("bon", "4", "Bốn").toString(), "--date", "2026-03-02");

        run("register", "audit", "--json");

        assertThat(json(results).get("inversions").toString()).isEqualTo("[[3,4]]");
    }

    @Test
    void storedDocumentIsNumberedWithItsStep() throws Exception {
        long id;
        try (CliServices services = services()) {
            id = services.documents().create(Drafts.plan("Đã duyệt", ""), "");
            services.life().workflow().apply(id, WorkflowAction.SUBMIT, "");
            services.life().workflow().apply(id, WorkflowAction.APPROVE, "");
        }

        assertThat(run("register", "issue", "--document", String.valueOf(id), "--date", "2026-03-05", "--json"))
                .isZero();
        assertThat(json(results).get("document").asLong()).isEqualTo(id);
        assertThat(run("register", "issue", "--document", String.valueOf(id), "--date", "2026-03-05"))
                .isEqualTo(3);
    }

    @Test
    void numbersAreReservedInsertedAndVoided() throws Exception {
        run("register", "issue", plan("mot", "", "Một").toString(), "--date", "2026-03-05");
        assertThat(run(
                        "register",
                        "reserve",
                        "--type",
                        "KH",
                        "--for",
                        "Quý II",
                        "--reason",
                        "chờ",
                        "--until",
                        "2026-04-01"))
                .isZero();
        assertThat(run(
                        "register",
                        "insert",
                        plan("chen", "", "Chèn").toString(),
                        "--number",
                        "01b",
                        "--date",
                        "2026-03-05",
                        "--reason",
                        "bỏ sót"))
                .isZero();
        assertThat(run("register", "void", "02", "--reason", "không cần")).isZero();

        run("register", "list", "--json");

        JsonNode rows = json(results);
        assertThat(rows).extracting(row -> row.get("state").asText()).containsExactly("issued", "issued", "void");
        assertThat(rows.get(1).get("suffix").asText()).isEqualTo("b");
        assertThat(run("register", "list", "--state", "void")).isZero();
        assertThat(results.lines()).hasSize(1);
        assertThat(run("register", "audit")).isZero();
    }

    @Test
    void wrongWordsAreUsageErrorsAndCostNoNumber() throws Exception {
        String file = plan("mot", "", "Một").toString();
        assertThat(run("register", "issue", file, "--date", "mai")).isEqualTo(2);
        assertThat(run("register", "issue", "--date", "2026-03-05")).isEqualTo(2);
        assertThat(run("register", "issue", file, "--date", "2026-03-05", "--to", "xls", "--out", "x"))
                .isEqualTo(2);
        assertThat(run("register")).isEqualTo(2);
        assertThat(run("register", "list", "--state", "lost")).isEqualTo(2);
        run("register", "list", "--json");
        assertThat(json(results)).isEmpty();
    }

    private CliServices services() {
        return open(null, Locale.ROOT, new Patience(Duration.ZERO, () -> {}));
    }

    /** @param number "" for an open one */
    private Path plan(String name, String number, String subject) throws IOException {
        return Files.writeString(
                folder.resolve(name + ".txt"), """
                LIÊN ĐOÀN LAO ĐỘNG TỈNH HOA LÂM
                CÔNG ĐOÀN GIÁO DỤC TỈNH HOA LÂM

                Số: %s/KH-LĐLĐ
                Hoa Lâm, ngày     tháng 3 năm 2026

                KẾ HOẠCH
                %s

                1. Mục đích
                Nâng cao chất lượng hoạt động.

                TM. BAN THƯỜNG VỤ
                CHỦ TỊCH
                Trần Thị Minh An
                """.formatted(number.isEmpty() ? "     " : number, subject));
    }
}
