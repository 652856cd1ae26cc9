package vn.congdoan.vanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code read} and {@code check} as a script sees them. */
class ReadAndCheckCommandTest extends CommandLineFixture {
    private static final String LETTER = """
            TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM
            LIÊN ĐOÀN LAO ĐỘNG TỈNH SÔNG VÂN
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: 34 /LĐLĐ-TGNC
            Sông Vân, ngày 08 tháng 12 năm 2025
            V/v báo cáo kết quả Tết Sum vầy

            Kính gửi: Công đoàn các xã, phường

            Thực hiện Kế hoạch số 168/KH-TLĐ ngày 03/12/2025 của Tổng Liên đoàn Lao động Việt Nam về chăm lo Tết, Ban Thường vụ
            Liên đoàn Lao động tỉnh đề nghị các đơn vị báo cáo kết quả về Ban Ban Tuyên giáo  trước ngày 15/01/2026.

            1. Đạt 95% trở lên đoàn viên được thăm hỏi.
            3. Kịp thời biểu dương./.

            Nơi nhận:
            - Như trên;
            - Lưu: VT, TGNC.

            TM. BAN THƯỜNG VỤ
            PHÓ CHỦ TỊCH

            Nguyễn Thị Hoài An
            """;

    private Path letter() throws IOException {
        return Files.writeString(folder.resolve("công văn.txt"), LETTER);
    }

    private JsonNode json() throws IOException {
        return json(results);
    }

    @Test
    void readGivesThePartsOfOneFileAsOneObject() throws IOException {
        assertThat(run("read", letter().toString(), "--json")).isZero();

        JsonNode read = json();
        assertThat(read.get("type").asText()).isEqualTo("Công văn");
        assertThat(read.get("number").asText()).isEqualTo("34");
        assertThat(read.get("symbol").asText()).isEqualTo("LĐLĐ-TGNC");
        assertThat(read.get("date").asText()).isEqualTo("2025-12-08");
        assertThat(read.get("signer").asText()).isEqualTo("Nguyễn Thị Hoài An");
        assertThat(read.get("citations").get(0).get("number").asText()).isEqualTo("168/KH-TLĐ");
        assertThat(read.get("deadlines").get(0).get("date").asText()).isEqualTo("2026-01-15");
        assertThat(read.get("targets").get(0).get("comparator").asText()).isEqualTo(">=");
        assertThat(read.has("legalBases")).isFalse();
    }

    @Test
    void aBadFileIsNamedAndTheOthersAreRead() throws IOException {
        Path broken = Files.writeString(folder.resolve("hỏng.docx"), "PK\3\4 không phải");

        assertThat(run("read", letter().toString(), broken.toString(), "--json")).isEqualTo(ExitCode.PARTLY);

        assertThat(json()).hasSize(2);
        assertThat(json().get(1).get("error").asText()).contains("hỏng.docx");
        assertThat(messages).contains("hỏng.docx").doesNotContain("Exception");
        assertThat(run("read", broken.toString(), "--json")).isEqualTo(ExitCode.NOTHING);
    }

    @Test
    void checkNamesEachFindingWithItsLine() throws IOException {
        assertThat(run("check", letter().toString(), "--json")).isEqualTo(ExitCode.PARTLY);

        assertThat(json().get("findings"))
                .anySatisfy(finding -> {
                    assertThat(finding.get("excerpt").asText()).contains("Ban Ban");
                    assertThat(finding.get("line").asInt()).isBetween(11, 12);
                })
                .anySatisfy(finding -> {
                    assertThat(finding.get("rule").asText()).startsWith("numbering-");
                    assertThat(finding.get("line").asInt()).isBetween(14, 15);
                });
    }

    @Test
    void fixWritesACorrectedCopyAndLeavesTheFile() throws IOException {
        Path letter = letter();
        Path out = folder.resolve("sửa");

        run("check", letter.toString(), "--fix", "--out", out.toString(), "--json");

        assertThat(Files.readString(letter)).isEqualTo(LETTER);
        String fixed = Files.readString(out.resolve("công văn.txt"));
        assertThat(fixed).doesNotContain("Tuyên giáo  trước").contains("Tuyên giáo trước");
        assertThat(run("check", letter.toString(), "--fix")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aForeignFileIsSetInTheOfficialFormat() throws IOException {
        Path page = Files.writeString(
                folder.resolve("trang.html"),
                "<html><head><meta charset='utf-8'></head><body><p>" + LETTER.replace("\n", "</p><p>") + "</p></body></html>");
        Path out = folder.resolve("ra");

        assertThat(run("export", page.toString(), "--to", "docx,txt", "--out", out.toString()))
                .isZero();

        assertThat(out.resolve("trang.docx")).exists();
        assertThat(Files.readString(out.resolve("trang.txt"))).contains("V/v báo cáo kết quả Tết Sum vầy");
    }
}
