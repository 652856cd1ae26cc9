package vn.congdoan.vanthu.text.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congdoan.vanthu.domain.document.Block;
import vn.congdoan.vanthu.text.parse.BlockSpan;

/** Every label and every title of the real documents, against the lists made by hand; skipped where these are absent. */
class ExpectedOutlineTest {
    private static final Path SAMPLES = Path.of(System.getProperty("vanthu.samples", "../shared/samples"));

    @ParameterizedTest
    @ValueSource(
            strings = {"cong-van-lao-cai-2024", "ke-hoach-giao-duc-ninh-binh-2023-2028", "ke-hoach-vinh-thuan-2024"})
    void readsTheWholeOutline(String name) throws IOException {
        Path expected = SAMPLES.resolve("expected").resolve(name + ".json");
        assumeTrue(Files.exists(expected), "no samples here");
        List<String> wanted = new ArrayList<>();
        for (JsonNode entry : new ObjectMapper().readTree(expected.toFile()).get("outline")) {
            wanted.add(entry.get("label").asText() + " " + entry.get("title").asText(""));
        }
        ParsedDocument read = DocumentParser.parseFile(Files.readString(SAMPLES.resolve(name + ".txt")), Types.ALL);
        assertThat(outline(read)).isEqualTo(wanted);
    }

    private static List<String> outline(ParsedDocument read) {
        List<String> outline = new ArrayList<>();
        for (BlockSpan span : read.body().spans()) {
            if (span.level() != null) {
                Block.Item item =
                        (Block.Item) read.body().body().blocks().get(span.ref().index());
                outline.add(span.label() + " " + (item.isHeading() ? item.text().plain() : ""));
            }
        }
        return outline;
    }
}
