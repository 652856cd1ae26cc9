package vn.congdoan.vanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.app.afterissue.LinkedDocument;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.render.pdf.ArchivalCheck;
import vn.congdoan.vanthu.sign.OtherVerifiers;
import vn.congdoan.vanthu.sign.Pictures;
import vn.congdoan.vanthu.sign.TestAuthority;

/** A stored document from its draft to its issue without a window, its signatures judged by the programs of others. */
class DocumentLifeCommandTest extends CommandLineFixture {
    private static final String LEADER = "Trần Thị Minh An";
    private static final String PASSWORD = "trăng sáng sân đình";
    private static final String[] FOUR = {"SigNguoiKy", "SoVanBan", "NgayBanHanh", "SigCoQuan"};

    private static TestAuthority authority;
    private static TestAuthority.Identity leader;
    private static TestAuthority.Identity office;

    private Path out;
    private Path leaderKey;
    private Path officeKey;
    private Path signature;
    private Path seal;
    /** Who runs the next command; null while the office keeps no people. */
    private String person;

    @BeforeAll
    static void certificates() throws Exception {
        authority = TestAuthority.create();
        leader = authority.person(LEADER);
        office = authority.person("Công đoàn Giáo dục tỉnh Hoa Lâm");
    }

    @BeforeEach
    void keys() throws Exception {
        out = folder.resolve("kết quả");
        leaderKey = leader.store(folder.resolve("lãnh đạo.p12"));
        officeKey = office.store(folder.resolve("cơ quan.p12"));
        signature = Files.write(folder.resolve("chữ ký.png"), Pictures.signature());
        seal = Files.write(folder.resolve("dấu.png"), Pictures.seal());
        authority.store(Files.createDirectories(folder.resolve("data").resolve("authorities"))
                .resolve("ca.cer"));
        passwords.put(Passwords.PIN, TestAuthority.PIN);
    }

    @Test
    void theLeaderSignsBeforeTheNumberIsGiven() throws Exception {
        people();
        draft();
        toApproval();

        refused("chưa ký số", "document", "sign", "1", "--key", officeKey.toString(), "--as", "organisation");
        person = "an";
        refused("không có quyền", "document", "number", "1", "--date", "2026-03-05");
        sign(leaderKey, "person", signature);
        assertThat(one().get("signed")).hasSize(1);
        assertThat(state()).isEqualTo("signed");

        person = "hoa";
        refused("số", "document", "sign", "1", "--key", officeKey.toString(), "--as", "number");
        done("document", "number", "1", "--date", "2026-03-05");
        assertThat(results.strip()).isEqualTo("01/KH-CĐGD");
        sign(officeKey, "number", null);
        sign(officeKey, "date", null);
        refused("đã được ký", "document", "sign", "1", "--key", officeKey.toString(), "--as", "number");
        refused("Hãy đóng dấu", "document", "issue", "1");
        sign(officeKey, "organisation", seal);
        assertThat(one().get("open")).isEmpty();
        done("document", "issue", "1");
        assertThat(results.strip()).isEqualTo("1  issued");

        byte[] signed = exported();
        fourSoundSignatures(signed);
        aByteChangedIsFound(signed);
        neverAlteredAgain(signed);
    }

    @Test
    void theNumberIsGivenBeforeTheLeaderSigns() throws Exception {
        draft();
        done("document", "submit", "1");
        done("document", "approve", "1");
        done("document", "number", "1", "--date", "5/3/2026", "--json");
        assertThat(json(results).get("code").asText()).isEqualTo("01/KH-CĐGD");
        sign(leaderKey, "person", signature);
        assertThat(state()).isEqualTo("ready");
        refused("in sẵn", "document", "sign", "1", "--key", officeKey.toString(), "--as", "date");
        sign(officeKey, "organisation", seal);
        done("document", "issue", "1");

        byte[] signed = exported();
        assertThat(names(signed)).containsExactly("SigNguoiKy", "SigCoQuan");
        assertThat(OtherVerifiers.dss(signed, authority.certificate())).containsExactly(true, true);
        assertThat(ArchivalCheck.faults(signed)).isEmpty();
    }

    @Test
    void anotherProgramSigns() throws Exception {
        draft();
        done("document", "submit", "1");
        refused("duyệt", "document", "prepare", "1", "--out", out.toString());
        done("document", "approve", "1");
        done("document", "prepare", "1", "--out", out.resolve("đi").toString());
        Path sent = Path.of(results.strip());
        assertThat(sent).isNotEmptyFile();
        Path back = out.resolve("về");
        done("sign", sent.toString(), "--key", leaderKey.toString(), "--out", back.toString());
        Path returned = Path.of(results.strip());

        assertThat(run("document", "file-back", returned.toString(), signature.toString(), "--json"))
                .isEqualTo(ExitCode.PARTLY);
        assertThat(json(results).get(0).get("id").asLong()).isOne();
        assertThat(json(results).get(1).has("error")).isTrue();
        assertThat(state()).isEqualTo("signed");
        assertThat(exported()).hasSameSizeAs(Files.readAllBytes(returned));
        assertThat(run("document", "file-back", returned.toString())).isEqualTo(ExitCode.NOTHING);
    }

    @Test
    void onPaperTheScanStandsForTheSignature() throws Exception {
        draft();
        done("document", "submit", "1");
        done("document", "approve", "1");
        Path scan = Files.write(folder.resolve("bản quét.png"), Pictures.signature());
        refused("ký", "document", "attach", "1", scan.toString());
        done("document", "signed-on-paper", "1");
        assertThat(results.strip()).isEqualTo("1  signed");
        refused("Không thể", "document", "issue", "1");
        done("document", "number", "1", "--date", "2026-03-05");
        done("document", "attach", "1", scan.toString(), "--json");
        assertThat(json(results).get("kind").asText()).isEqualTo("scan");
        done("document", "issue", "1");

        done("document", "correct", "1", "--reason", "Sai ngày họp", "--json");
        long correction = json(results).get("draft").asLong();
        try (CliServices services = services()) {
            assertThat(services.life().afterIssue().of(1))
                    .extracting(LinkedDocument::id)
                    .containsExactly(correction);
        }
    }

    @Test
    void aReservedAndAnInsertedNumber() throws Exception {
        for (int i = 0; i < 3; i++) {
            draft();
        }
        for (String id : List.of("1", "2", "3")) {
            done("document", "submit", id);
            done("document", "approve", id);
        }
        done("register", "reserve", "--type", "KH", "--for", "Kế hoạch thi đua", "--reason", "Chờ ý kiến");
        done("document", "number", "1", "--date", "2026-03-05");
        assertThat(results.strip()).isEqualTo("02/KH-CĐGD");
        done("document", "number", "2", "--date", "2026-03-05", "--reserved", "1");
        assertThat(results.strip()).isEqualTo("01/KH-CĐGD");
        refused("giữ chỗ", "document", "number", "3", "--date", "2026-03-05", "--reserved", "1");
        refusedAs(ExitCode.USAGE, "--suffix", "document", "number", "3", "--date", "2026-03-05", "--behind", "1");
    }

    @Test
    void severalAreSignedWithOnePinAndABadOneStopsNone() throws Exception {
        draft();
        draft();
        done("document", "submit", "1");
        done("document", "approve", "1");
        assertThat(run("document", "sign", "2", "1", "9", "--key", leaderKey.toString(), "--json"))
                .isEqualTo(ExitCode.PARTLY);
        JsonNode outcomes = json(results);
        assertThat(outcomes.get(0).get("error").asText()).contains("duyệt");
        assertThat(outcomes.get(1).get("signed").get(0).asText()).isEqualTo("person");
        assertThat(outcomes.get(2).has("error")).isTrue();
        passwords.put(Passwords.PIN, "sai");
        refused("Sai mật khẩu", "document", "sign", "1", "--key", leaderKey.toString());
        refusedAs(ExitCode.USAGE, "boss", "document", "sign", "1", "--key", leaderKey.toString(), "--as", "boss");
        refusedAs(ExitCode.USAGE, "--key", "document", "sign", "1");
    }

    /** A clerk and a leader. */
    private void people() {
        passwords.put(Passwords.NEW, PASSWORD);
        passwords.put(Passwords.OWN, PASSWORD);
        done("people", "add", "hoa", "--name", "Nguyễn Thị Hoa", "--role", "administrator,clerk");
        person = "hoa";
        done("people", "add", "an", "--name", LEADER, "--role", "leader");
    }

    private void draft() {
        done("draft", "ke-hoach-tuyen-truyen", "--to", "txt", "--save", "--out", out.toString());
    }

    /** Submitted, returned with a reason, mended; the leader sees only what was mended, and approves. */
    private void toApproval() throws Exception {
        done("document", "submit", "1");
        person = "an";
        done("document", "return", "1", "--reason", "Lùi tổng kết sang tháng 11");
        person = "hoa";
        done("document", "show", "1");
        assertThat(results).contains("Lùi tổng kết sang tháng 11");
        Path text = text();
        Files.writeString(text, Files.readString(text).replace("thành tích | Tháng 12", "thành tích | Tháng 11"));
        done("document", "replace", "1", text.toString());
        done("document", "submit", "1");
        person = "an";
        done("document", "redline", "1", "--json");
        assertThat(json(results).get("changes").asInt()).isOne();
        done("document", "redline", "1");
        assertThat(results).contains("[-12-]{+11+}");
        done("document", "approve", "1");
        aChangedWordAsksAgain();
    }

    private void aChangedWordAsksAgain() throws Exception {
        person = "hoa";
        Path text = text();
        Files.writeString(text, Files.readString(text).replace("Tháng 11", "Tháng 10"));
        refused("Đã duyệt", "document", "replace", "1", text.toString());
        done("document", "reopen", "1", "--reason", "Đổi tháng");
        done("document", "replace", "1", text.toString());
        refused("Không thể", "document", "number", "1", "--date", "2026-03-05");
        done("document", "submit", "1");
        person = "an";
        done("document", "approve", "1");
        person = "hoa";
    }

    private Path text() {
        done("document", "export", "1", "--to", "txt", "--out", out.toString());
        return Path.of(results.strip());
    }

    private byte[] exported() throws Exception {
        done("document", "export", "1", "--to", "pdf", "--out", out.toString());
        return Files.readAllBytes(Path.of(results.strip()));
    }

    private void sign(Path key, String role, Path picture) {
        List<String> words =
                new ArrayList<>(List.of("document", "sign", "1", "--key", key.toString(), "--as", role, "--json"));
        if (picture != null) {
            words.addAll(List.of("--image", picture.toString()));
        }
        done(words.toArray(new String[0]));
    }

    private void fourSoundSignatures(byte[] signed) throws Exception {
        assertThat(names(signed)).containsExactly(FOUR);
        assertThat(OtherVerifiers.dss(signed, authority.certificate())).containsExactly(true, true, true, true);
        assertThat(ArchivalCheck.faults(signed)).isEmpty();
        assumeTrue(OtherVerifiers.hasPdfsig() || System.getenv("CI") != null);
        assertThat(OtherVerifiers.validByPdfsig(signed)).isEqualTo(4);
    }

    /** Within the bytes that all four signatures cover. */
    private void aByteChangedIsFound(byte[] signed) throws Exception {
        byte[] changed = signed.clone();
        changed[signed.length / 8] ^= 1;
        Path file = Files.write(folder.resolve("sửa.pdf"), changed);
        assertThat(run("verify", file.toString(), "--json")).isEqualTo(ExitCode.PARTLY);
        assertThat(results).doesNotContain("\"intact\" : true");
        assertThat(OtherVerifiers.dss(changed, authority.certificate())).doesNotContain(true);
        assertThat(OtherVerifiers.validByPdfsig(changed)).isZero();
    }

    private void neverAlteredAgain(byte[] signed) throws Exception {
        Path text = text();
        Files.writeString(text, Files.readString(text).replace("Tháng 10", "Tháng 9"));
        refused("Đã phát hành", "document", "replace", "1", text.toString());
        refused("Không thể", "document", "reopen", "1", "--reason", "Sửa");
        refused("đủ chữ ký", "document", "sign", "1", "--key", officeKey.toString(), "--as", "organisation");
        refused("Không thể", "document", "signed-on-paper", "1");
        done(
                "document",
                "export",
                "1",
                "--to",
                "pdf",
                "--out",
                out.resolve("lần hai").toString());
        assertThat(Path.of(results.strip())).hasBinaryContent(signed);
        person = null;
        refused("--user", "document", "issue", "1");
        noTrash();
    }

    private void noTrash() throws Exception {
        try (CliServices services = services()) {
            services.life()
                    .signIn()
                    .signIn("hoa", PASSWORD.toCharArray())
                    .work()
                    .run(JobControl.UNATTENDED)
                    .orThrow();
            assertThatThrownBy(() -> services.documents().trash(1)).isInstanceOf(ProblemException.class);
        }
    }

    private CliServices services() {
        return open(null, Locale.ROOT, new Patience(Duration.ZERO, () -> {}));
    }

    private List<String> names(byte[] signed) throws Exception {
        Path file = Files.write(folder.resolve("xem.pdf"), signed);
        assertThat(run("verify", file.toString(), "--json")).as(messages).isZero();
        return StreamSupport.stream(json(results).get("signatures").spliterator(), false)
                .map(one -> one.get("name").asText())
                .toList();
    }

    private JsonNode one() throws Exception {
        return json(results);
    }

    private String state() throws Exception {
        done("document", "show", "1", "--json");
        return json(results).get("state").asText();
    }

    private void done(String... words) {
        assertThat(run(asPerson(words)))
                .as(() -> String.join(" ", words) + ": " + messages)
                .isZero();
    }

    private void refused(String why, String... words) {
        refusedAs(ExitCode.NOTHING, why, words);
    }

    private void refusedAs(int code, String why, String... words) {
        assertThat(run(asPerson(words)))
                .as(() -> String.join(" ", words) + ": " + results + messages)
                .isEqualTo(code);
        assertThat(messages).contains(why).doesNotContain("Exception");
    }

    private String[] asPerson(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        if (person != null) {
            all.addAll(List.of("--user", person));
        }
        return all.toArray(new String[0]);
    }
}
