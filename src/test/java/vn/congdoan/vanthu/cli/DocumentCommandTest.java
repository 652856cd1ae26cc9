package vn.congdoan.vanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A document's whole way without a window, each command a program of its own over one store. */
class DocumentCommandTest extends CommandLineFixture {
    private static final String DEADLINE = "| 5 | Tổng kết, biểu dương tập thể, cá nhân có thành tích | Tháng 12 |";

    private Path out;

    @BeforeEach
    void aDraft() {
        out = folder.resolve("kết quả");
        assertThat(run("draft", "ke-hoach-tuyen-truyen", "--to", "txt", "--save", "--out", out.toString()))
                .isZero();
        assertThat(results.lines()).contains("id=1");
    }

    @Test
    void fromDraftToApprovalAndAChangedWordAsksAgain() throws IOException {
        done("document", "submit", "1");
        assertThat(results.strip()).isEqualTo("1  submitted");
        done("document", "comment", "1", "--quote", "Tổng kết, biểu  dương", "--words", "Lùi sang Tháng 11");
        assertThat(results.strip()).isEqualTo("comment=1");
        done("document", "return", "1", "--reason", "Sửa tiến độ theo góp ý");
        assertThat(show().get("state").asText()).isEqualTo("returned");
        assertThat(show().get("reason").asText()).isEqualTo("Sửa tiến độ theo góp ý");

        replace(text().replace(DEADLINE, DEADLINE.replace("Tháng 12", "Tháng 11")));
        done("document", "redline", "1");
        assertThat(results.lines()).hasSize(1);
        assertThat(results).contains("| Tháng [-12-]{+11+} |");
        done("document", "tick", "1");
        done("document", "submit", "1");
        assertThat(messages).isEmpty();
        done("document", "redline", "1", "--json");
        assertThat(json(results).get("changes").asInt()).isOne();

        done("document", "approve", "1", "--json");
        String hash = json(results).get("approvedHash").asText();
        assertThat(hash).hasSize(64).isEqualTo(show().get("hash").asText());
        assertThat(show().get("approved").asBoolean()).isTrue();
        Path other = file("khac.txt", text().replace("Tháng 11", "Tháng 10"));
        assertThat(run("document", "replace", "1", other.toString())).isEqualTo(3);
        assertThat(messages).contains("Đã duyệt");
        assertThat(show().get("hash").asText()).isEqualTo(hash);

        done("document", "reopen", "1", "--reason", "Lãnh đạo đổi tháng");
        done("document", "replace", "1", other.toString());
        assertThat(show().get("approved").asBoolean()).isFalse();
        assertThat(show().get("hash").asText()).isNotEqualTo(hash);
        assertThat(run("document", "approve", "1")).isEqualTo(3);
        assertThat(messages).contains("Không thể “Duyệt”").contains("Dự thảo");
        done("document", "submit", "1");
        done("document", "approve", "1");
        assertThat(show().get("approved").asBoolean()).isTrue();
        assertThat(names(show().get("history"), "action"))
                .containsExactly(
                        "submit",
                        "comment",
                        "return",
                        "comment_done",
                        "submit",
                        "approve",
                        "reopen",
                        "submit",
                        "approve");
    }

    @Test
    void aCommentStaysWithItsWords() throws IOException {
        done("document", "submit", "1");
        done("document", "comment", "1", "--quote", "đối thoại", "--words", "Nêu rõ ai đối thoại với ai");
        done("document", "comment", "1", "--words", "Dài quá");
        done("document", "withdraw", "1");
        replace(text().replace("1. Mục đích", "1. Mục đích chung của kế hoạch"));
        JsonNode comments = show().get("comments");
        assertThat(names(comments, "place")).containsExactly("whole", "body");
        JsonNode placed = comments.get(1);
        String body = body();
        assertThat(body.substring(placed.get("start").asInt(), placed.get("end").asInt()))
                .isEqualTo("đối thoại");
        replace(text().replace("đối thoại", "trao đổi"));
        assertThat(names(show().get("comments"), "place")).containsExactly("whole", "lost");
        done("document", "submit", "1");
        assertThat(messages).contains("2 góp ý");
        done("document", "show", "1");
        assertThat(results).contains("“đối thoại”").contains("không còn");
    }

    @Test
    void aFileWithoutAHeadGivesItsTextOnly() throws IOException {
        Path file = file("noi-dung.txt", "I. MỤC ĐÍCH\n\n1. Một  **đậm**.\n");
        done("document", "replace", "1", file.toString());
        assertThat(body()).isEqualTo("I. MỤC ĐÍCH\n\n1. Một  **đậm**.\n");
        assertThat(show().get("type").asText()).isEqualTo("Kế hoạch");
        assertThat(show().get("subject").asText()).contains("2026");
        done("document", "replace", "1", file.toString(), "--json");
        assertThat(json(results).get("changed").asBoolean()).isFalse();
    }

    @Test
    void aWordFileIsReadBackIntoItsDraft() throws IOException {
        done("document", "export", "1", "--to", "docx", "--out", out.toString());
        String before = text();
        done("document", "replace", "1", results.strip());
        assertThat(text()).isEqualTo(before);
    }

    @Test
    void listsByState() throws IOException {
        done("draft", "giay-moi", "--to", "txt", "--save", "--out", out.toString());
        done("document", "submit", "2");
        done("document", "list", "--state", "submitted,returned", "--json");
        assertThat(json(results)).hasSize(1);
        assertThat(json(results).get(0).get("id").asLong()).isEqualTo(2);
        done("document", "list");
        assertThat(results.lines().map(line -> line.replaceAll("  .*", ""))).containsExactlyInAnyOrder("1", "2");
        done("document", "list", "--state", "issued");
        assertThat(results).isEmpty();
        assertThat(messages).contains("Không có văn bản nào");
    }

    @Test
    void keepsVersionsAndComparesWithAnyOfThem() throws IOException {
        done("document", "submit", "1");
        done("document", "withdraw", "1");
        String before = body();
        replace(text().replace("2026", "2027"));
        done("document", "versions", "1", "--json");
        JsonNode first = json(results).get(json(results).size() - 1);
        assertThat(first.get("reason").asText()).isEqualTo("submitted");
        done("document", "redline", "1", "--from", first.get("id").asText());
        assertThat(results).contains("Trích yếu: ").contains("[-2026-]{+2027+}");
        done("document", "redline", "1", "--from", first.get("id").asText(), "--json");
        StringBuilder old = new StringBuilder();
        json(results).get("blocks").forEach(block -> {
            if (block.get("part").asText().equals("body")) {
                block.get("pieces")
                        .forEach(piece -> old.append(
                                piece.get("kind").asText().equals("inserted")
                                        ? ""
                                        : piece.get("text").asText()));
            }
        });
        assertThat(old.toString()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "document | 2 | document",
                "document sumbit 1 | 2 | Không có lệnh “sumbit”. Có phải là “submit”",
                "document submit | 2 | ID",
                "document submit mot | 2 | ID",
                "document list --state done | 2 | submitted",
                "document comment 1 | 2 | --words",
                "document export 1 | 2 | --out",
                "document submit 99 | 3 | không còn",
                "document show 99 | 3 | không còn",
                "document versions 99 | 3 | không còn",
                "document approve 1 | 3 | Dự thảo",
                "document return 1 | 3 | lý do",
                "document redline 1 | 3 | --from",
                "document redline 1 --from 99 | 3 | bản lưu",
                "document comment 1 --quote xyzzy --words x | 3 | xyzzy",
                "document replace 1 khong-co.txt | 3 | khong-co.txt",
                "document tick 9 | 3 | Góp ý",
            })
    void saysWhatIsWrongAndHow(String arguments, int code, String named) {
        assertThat(run(arguments.split(" "))).as(messages).isEqualTo(code);
        assertThat(messages).contains(named).doesNotContain("Exception").doesNotContain("Missing");
        assertThat(results).isEmpty();
    }

    private void done(String... arguments) {
        assertThat(run(arguments)).as(messages).isZero();
    }

    private JsonNode show() throws IOException {
        done("document", "show", "1", "--json");
        return json(results);
    }

    /** As a text file that a person edits. */
    private String text() throws IOException {
        done("document", "export", "1", "--to", "txt", "--out", out.toString());
        return Files.readString(Path.of(results.strip()));
    }

    private String body() {
        try (CliServices services = open(null, Locale.ROOT, new Patience(Duration.ZERO, () -> {}))) {
            return services.documents().draft(1).bodyText();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private void replace(String text) throws IOException {
        done("document", "replace", "1", file("moi.txt", text).toString());
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Stream<String> names(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(each -> each.get(field).asText());
    }
}
