package vn.congdoan.vanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands that make files. */
class CommandLineTest extends CommandLineFixture {
    private Path out;

    @BeforeEach
    void folders() {
        out = folder.resolve("kết quả");
    }

    @Test
    void listsTemplatesAsJsonWithTheirDefaults() throws IOException {
        assertThat(run("templates", "--json")).isZero();

        JsonNode plan = json(results).get(0);
        assertThat(plan.get("id").asText()).isEqualTo("ke-hoach-tuyen-truyen");
        assertThat(plan.get("type").asText()).isEqualTo("Kế hoạch");
        JsonNode year = plan.get("fields").get(0);
        assertThat(year.get("name").asText()).isEqualTo("nam");
        assertThat(year.get("label").asText()).isEqualTo("Năm");
        assertThat(year.get("default").asText()).isEqualTo("2026");
        assertThat(year.get("required").asBoolean()).isTrue();
        assertThat(messages).isEmpty();
    }

    @Test
    void draftsExportsAndSaves() throws IOException {
        int code = run(
                "draft",
                "ke-hoach-tuyen-truyen",
                "--set",
                "năm=2027",
                "--to",
                "docx,pdf,txt",
                "--save",
                "--json",
                "--out",
                out.toString());

        assertThat(code).as(messages).isZero();
        JsonNode result = json(results);
        assertThat(result.get("files")).hasSize(3);
        for (JsonNode file : result.get("files")) {
            assertThat(Path.of(file.asText())).isNotEmptyFile();
        }
        assertThat(Files.readString(file(".txt"))).contains("năm 2027").contains("Số: …/KH-CĐGD");
        assertThat(Files.readAllBytes(file(".pdf"))).startsWith('%', 'P', 'D', 'F');
        try (CliServices services = open(null, Locale.ROOT, new Patience(Duration.ZERO, () -> {}))) {
            assertThat(services.documents()
                            .open(result.get("id").asLong())
                            .parts()
                            .subject())
                    .contains("2027");
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private Path file(String ending) throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.filter(f -> f.toString().endsWith(ending)).findFirst().orElseThrow();
        }
    }

    @Test
    void namesOpenFieldsAndRefusesThemWhenStrict() {
        assertThat(run("draft", "giay-gioi-thieu", "--to", "txt", "--out", out.toString()))
                .isZero();
        assertThat(messages).contains("(ho_ten)").contains("(han)");
        assertThat(results.lines()).hasSize(1);

        assertThat(run(
                        "draft",
                        "giay-moi",
                        "--strict",
                        "--out",
                        out.resolve("x").toString()))
                .isEqualTo(1);
        assertThat(out.resolve("x")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "drafts | draft",
                "draft giay-moy --out x | giay-moi",
                "draft giay-moi --set ngai=5/3/2026 --out x | ngay",
                "draft giay-moi --set ngay=31/02/2026 --out x | 31/02/2026",
                "draft giay-moi --set ngay --out x | ngay",
                "draft giay-moi | --out",
                "draft giay-moi --out | --out",
                "draft giay-moi --out x --to doc | doc",
                "draft giay-moi thua --out x | thua",
                "draft giay-moi --ouz x | --out",
                "draft --out x | TEMPLATE",
                "export --out x | FILE",
                "templates --jsno | --json",
            })
    void usageErrorsAreVietnameseAndSuggest(String arguments, String named) {
        assertThat(run(arguments.split(" "))).as(messages).isEqualTo(2);
        assertThat(messages)
                .contains(named)
                .doesNotContain("Exception")
                .doesNotContain("Unknown")
                .doesNotContain("Missing")
                .doesNotContain("Usage:");
        assertThat(results).isEmpty();
    }

    @Test
    void saysWhatItCanDoInBothLanguages() {
        assertThat(run()).isEqualTo(2);
        assertThat(messages).contains("Cách dùng:").contains("templates").doesNotContain("Usage");
        assertThat(run("draft", "--help")).isZero();
        assertThat(results).contains("Tham số:").contains("--set").doesNotContain("Usage");
        assertThat(run("--lang", "en", "draft", "--help")).isZero();
        assertThat(results).contains("Usage:").doesNotContain("Cách dùng");
        assertThat(run("--lang=en", "drafts")).isEqualTo(2);
        assertThat(messages).contains("Did you mean “draft”?");
    }

    private static final String TEXT = """
            LIÊN ĐOÀN LAO ĐỘNG TỈNH HOA LÂM
            CÔNG ĐOÀN GIÁO DỤC TỈNH HOA LÂM
            Số: 06/KH-CĐGD
            Hoa Lâm, ngày 05 tháng 3 năm 2026
            KẾ HOẠCH
            Thử đọc văn bản

            I. MỤC ĐÍCH
            - Đọc đúng chữ tiếng Việt.
            Trên đây là Kế hoạch thử.
            """;

    @Test
    void exportsGoodFilesAndNamesBadOnes() throws IOException {
        Path good = Files.writeString(folder.resolve("tốt.txt"), TEXT);
        Path wide = folder.resolve("rộng.txt");
        Files.write(wide, ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE));
        Path apart = Files.writeString(folder.resolve("rời.txt"), Normalizer.normalize(TEXT, Normalizer.Form.NFD));
        Path legacy = folder.resolve("cũ.txt");
        Files.write(legacy, new byte[] {'C', (byte) 0xab, 'n', 'g', ' ', (byte) 0xae, 'o', (byte) 0xb5, 'n'});
        Path word = folder.resolve("word.docx");
        Files.write(word, new byte[] {'P', 'K', 3, 4, 0, 0});
        Path missing = folder.resolve("không có.txt");

        int code = run(
                "export",
                good.toString(),
                wide.toString(),
                apart.toString(),
                legacy.toString(),
                word.toString(),
                missing.toString(),
                folder.toString(),
                "--to",
                "txt",
                "--out",
                out.toString());

        assertThat(code).as(messages).isEqualTo(1);
        assertThat(results.lines()).hasSize(4);
        assertThat(Files.readString(out.resolve("cũ.txt"))).contains("Công đoàn");
        for (String name : new String[] {"tốt.txt", "rộng.txt", "rời.txt"}) {
            assertThat(Files.readString(out.resolve(name)))
                    .contains("Số: 06/KH-CĐGD")
                    .contains("- Đọc đúng chữ tiếng Việt.");
        }
        assertThat(messages).contains("word.docx").contains("không có.txt").contains("thư mục");
    }

    @Test
    void filesOfOneNameFromTwoFoldersDoNotOverwriteEachOther() throws IOException {
        Path first = Files.writeString(folder.resolve("a.txt"), TEXT);
        Path second =
                Files.writeString(Files.createDirectory(folder.resolve("khác")).resolve("A.txt"), TEXT);
        assertThat(run("export", first.toString(), second.toString(), "--to", "txt", "--out", out.toString()))
                .isZero();
        assertThat(results.lines().map(line -> Path.of(line).getFileName().toString()))
                .containsExactly("a.txt", "A-2.txt");
    }

    @Test
    void whenNothingCanBeReadOrWrittenTheCodeIsThree() throws IOException {
        assertThat(run("export", folder.resolve("không có.txt").toString(), "--out", out.toString()))
                .isEqualTo(3);
        Path inTheWay = Files.writeString(folder.resolve("chặn"), "x");
        assertThat(run("draft", "giay-moi", "--out", inTheWay.toString())).isEqualTo(3);
        assertThat(messages).contains("chặn").doesNotContain("Exception");
        assertThat(Files.readString(inTheWay)).isEqualTo("x");
    }

    @Test
    void anUnknownPackIsAUsageError() throws IOException {
        Path good = Files.writeString(folder.resolve("a.txt"), TEXT);

        assertThat(run("export", good.toString(), "--pack", "nd31", "--out", out.toString()))
                .isEqualTo(2);
        assertThat(messages).contains("nd31").contains("nd30");
        assertThat(run("export", good.toString(), "--pack", "nd30-wide", "--to", "pdf", "--out", out.toString()))
                .isZero();
    }

    @Test
    void anOfficesOwnPackLiesInTheDataFolder() throws IOException {
        Path packs = Files.createDirectories(folder.resolve("data/packs"));
        Files.writeString(packs.resolve("rieng.json"), "{\"id\":\"rieng\",\"name\":\"Riêng\",\"extends\":\"nd30\"}");
        Files.writeString(packs.resolve("hong.json"), "{");
        Path good = Files.writeString(folder.resolve("a.txt"), TEXT);

        assertThat(run("export", good.toString(), "--pack", "rieng", "--to", "pdf", "--out", out.toString()))
                .as(messages)
                .isZero();
        assertThat(run("export", good.toString(), "--pack", "hong", "--to", "pdf", "--out", out.toString()))
                .isEqualTo(3);
        assertThat(messages).contains("hong.json").doesNotContain("Exception");
    }

    @Test
    void theDemoShowsTheMainJobOnAStoreOfItsOwn() throws IOException {
        assertThat(run("demo", "--json", "--out", out.toString())).as(messages).isZero();

        JsonNode result = json(results);
        assertThat(result.get("documents")).hasSizeGreaterThanOrEqualTo(4);
        for (JsonNode document : result.get("documents")) {
            assertThat(document.get("files")).hasSize(3);
            document.get("files")
                    .forEach(file -> assertThat(Path.of(file.asText())).isNotEmptyFile());
            assertThat(document.get("open"))
                    .as(document.get("template").asText())
                    .isEmpty();
        }
        Path data = Path.of(result.get("data").asText());
        assertThat(data.resolve("vanthu.mv.db")).isNotEmptyFile();
        assertThat(run("demo", "--data", data.toString(), "--out", out.toString()))
                .isEqualTo(2);
    }

    @Test
    void aBugIsToldByItsCodeOnly() {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        CommandLineProgram program = new CommandLineProgram(
                (data, language, patience) -> {
                    throw new IllegalStateException("secret");
                },
                new PrintStream(new ByteArrayOutputStream()),
                new PrintStream(told, true, StandardCharsets.UTF_8),
                false,
                (variable, prompt) -> new char[0]);

        assertThat(program.run("templates")).isEqualTo(4);
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("VT-").doesNotContain("secret", "IllegalState");
    }

    @Test
    void onlyADataFolderMeansTheWindow() {
        assertThat(CommandLineProgram.meansWindow(java.util.List.of())).isTrue();
        assertThat(CommandLineProgram.meansWindow(java.util.List.of("--data", "x")))
                .isTrue();
        assertThat(CommandLineProgram.meansWindow(java.util.List.of("--data=x")))
                .isTrue();
        assertThat(CommandLineProgram.meansWindow(java.util.List.of("templates")))
                .isFalse();
    }
}
