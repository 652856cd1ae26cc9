package vn.congdoan.vanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.app.signing.SigningDrafts;
import vn.congdoan.vanthu.sign.Pictures;
import vn.congdoan.vanthu.sign.SigningSituation;
import vn.congdoan.vanthu.sign.TestAuthority;

class SignAndVerifyCommandTest extends CommandLineFixture {
    private static TestAuthority authority;
    private static TestAuthority.Identity leader;
    private static byte[] plan;

    private Path key;
    private Path out;

    @BeforeAll
    static void issue() throws Exception {
        authority = TestAuthority.create();
        leader = authority.person(SigningDrafts.SIGNER);
        plan = SigningSituation.prepared(SigningDrafts.plan());
    }

    @BeforeEach
    void keys() throws Exception {
        key = leader.store(folder.resolve("khoá.p12"));
        passwords.put(Passwords.PIN, TestAuthority.PIN);
        out = folder.resolve("đã ký");
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private int sign(List<Path> files, String... more) {
        List<String> arguments = new ArrayList<>(List.of("sign", "--key", key.toString(), "--out", out.toString()));
        arguments.addAll(List.of(more));
        files.forEach(file -> arguments.add(file.toString()));
        return run(arguments.toArray(new String[0]));
    }

    @Test
    void signsIntoAnotherFolderAndVerifies() throws Exception {
        Path file = file("kế hoạch.pdf", plan);
        Path picture = file("chữ ký.png", Pictures.signature());
        assertThat(sign(List.of(file), "--image", picture.toString())).isEqualTo(ExitCode.DONE);
        assertThat(file).hasBinaryContent(plan);
        Path signed = out.resolve("kế hoạch.pdf");
        assertThat(Files.readAllBytes(signed)).startsWith(plan);

        Path trusted = Files.createDirectories(folder.resolve("data").resolve("authorities"));
        authority.store(trusted.resolve("ca.cer"));
        assertThat(run("verify", signed.toString(), "--json")).isEqualTo(ExitCode.DONE);
        JsonNode signature = json(results).get("signatures").get(0);
        assertThat(signature.get("name").asText()).isEqualTo("SigNguoiKy");
        assertThat(signature.get("signer").asText()).isEqualTo(SigningDrafts.SIGNER);
        assertThat(signature.get("time").asText()).isEqualTo("2026-03-05T09:00:00+07:00");
        assertThat(signature.get("intact").asBoolean()).isTrue();
        assertThat(signature.get("coversWholeFile").asBoolean()).isTrue();
        assertThat(signature.get("trusted").asText()).isEqualTo("yes");
    }

    @Test
    void signsEighteenOfTwentyAndNamesTheOthers() throws Exception {
        List<Path> files = new ArrayList<>();
        for (int i = 1; i <= 18; i++) {
            files.add(file("kh-" + i + ".pdf", plan));
        }
        files.add(7, file("hỏng.pdf", java.util.Arrays.copyOf(plan, plan.length / 2)));
        sign(List.of(files.get(0)));
        byte[] changed = Files.readAllBytes(out.resolve("kh-1.pdf"));
        changed[changed.length / 2] ^= 1;
        files.add(11, file("đã sửa.pdf", changed));

        assertThat(sign(files, "--as", "number", "--text", "06", "--json")).isEqualTo(ExitCode.PARTLY);
        JsonNode outcomes = json(results);
        assertThat(outcomes).hasSize(20);
        List<String> failed = new ArrayList<>();
        outcomes.forEach(outcome -> {
            if (outcome.has("error")) {
                failed.add(Path.of(outcome.get("file").asText()).getFileName().toString());
            }
        });
        assertThat(failed).containsExactly("hỏng.pdf", "đã sửa.pdf");
        assertThat(messages)
                .contains("hỏng.pdf")
                .contains("đã sửa.pdf")
                .contains("bị hỏng")
                .contains("đã bị sửa");
        assertThat(out.resolve("hỏng.pdf")).doesNotExist();
        try (var signed = Files.list(out)) {
            assertThat(signed).hasSize(18);
        }
    }

    @Test
    void neverOverwritesTheInput() throws Exception {
        Path file = file("a.pdf", plan);
        out = folder;
        assertThat(sign(List.of(file))).isEqualTo(ExitCode.NOTHING);
        assertThat(messages).contains("Không ghi đè");
        assertThat(file).hasBinaryContent(plan);
    }

    @Test
    void namesAWrongPinOnceAndWritesNothing() throws Exception {
        Path file = file("a.pdf", plan);
        passwords.put(Passwords.PIN, "sai");
        assertThat(sign(List.of(file))).isEqualTo(ExitCode.NOTHING);
        assertThat(messages).contains("Sai mật khẩu").doesNotContain("Exception");
        assertThat(out).doesNotExist();
        passwords.remove(Passwords.PIN);
        assertThat(sign(List.of(file))).isEqualTo(ExitCode.USAGE);
        assertThat(messages).contains("VANTHU_PIN");
    }

    @Test
    void writesTodayIntoTheBlankOfTheDay() throws Exception {
        Path file = file("a.pdf", plan);
        assertThat(sign(List.of(file), "--as", "date", "--json")).isEqualTo(ExitCode.DONE);
        assertThat(json(results).get(0).get("visible").asBoolean()).isTrue();
        assertThat(json(results).get(0).get("name").asText()).isEqualTo("NgayBanHanh");
    }

    @Test
    void tellsThatANumberIsMissing() throws Exception {
        assertThat(sign(List.of(file("a.pdf", plan)), "--as", "number", "--json"))
                .isEqualTo(ExitCode.DONE);
        assertThat(json(results).get(0).get("visible").asBoolean()).isFalse();
        assertThat(messages).contains("--text");
    }

    @Test
    void refusesUnknownRolesAndMissingKeys() throws Exception {
        Path file = file("a.pdf", plan);
        assertThat(sign(List.of(file), "--as", "boss")).isEqualTo(ExitCode.USAGE);
        assertThat(messages).contains("boss");
        assertThat(run("sign", file.toString(), "--out", out.toString())).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void findsUnsignedAndBrokenFiles() throws Exception {
        Path file = file("a.pdf", plan);
        assertThat(run("verify", file.toString())).isEqualTo(ExitCode.PARTLY);
        assertThat(results).contains("Chưa có chữ ký số");
        sign(List.of(file));
        byte[] changed = Files.readAllBytes(out.resolve("a.pdf"));
        changed[300] ^= 1;
        Path broken = file("b.pdf", changed);
        Path text = file("c.pdf", "chữ".getBytes(StandardCharsets.UTF_8));
        assertThat(run("verify", out.resolve("a.pdf").toString(), broken.toString(), text.toString(), "--json"))
                .isEqualTo(ExitCode.PARTLY);
        assertThat(json(results)).hasSize(3);
        assertThat(json(results).get(1).toString()).doesNotContain("\"intact\":true");
        assertThat(json(results).get(2).get("error").asText()).contains("không phải PDF");
        assertThat(run("verify", text.toString())).isEqualTo(ExitCode.NOTHING);
    }

    @Test
    void exportsWithEmptyFields() throws Exception {
        Path draft = Files.writeString(
                folder.resolve("kh.txt"),
                vn.congdoan.vanthu.text.document.DocumentWriter.write(
                        SigningDrafts.EXPORTS.parse(SigningDrafts.plan())));
        assertThat(run("export", draft.toString(), "--to", "pdf", "--fields", "--out", out.toString()))
                .isEqualTo(ExitCode.DONE);
        Path exported = out.resolve("kh.pdf");
        Path signedFolder = folder.resolve("ký");
        String[] arguments = {
            "sign", exported.toString(), "--key", key.toString(), "--out", signedFolder.toString(), "--json"
        };
        assertThat(run(arguments)).isEqualTo(ExitCode.DONE);
        assertThat(json(results).get(0).get("visible").asBoolean()).isTrue();
    }
}
