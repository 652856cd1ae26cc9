package vn.congdoan.vanthu.text.content;

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
import org.junit.jupiter.params.provider.CsvSource;
import vn.congdoan.vanthu.domain.content.Citation;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.format.FormatPacks;
import vn.congdoan.vanthu.reading.ForeignFiles;
import vn.congdoan.vanthu.text.parse.BodyParser;
import vn.congdoan.vanthu.text.parse.ParsedBody;

/** Every mention in the real documents, against the lists made by hand; skipped where these are absent. */
class SampleCitationsTest {
    private static final FormatPack PACK = FormatPacks.builtIn().byId("nd30");
    private static final Path SAMPLES = Path.of(System.getProperty("vanthu.samples", "../shared/samples"));

    /** The last figure says how many subjects the hand-made lists cut elsewhere than the clause does. */
    @ParameterizedTest
    @CsvSource({"cong-van-lao-cai-2024, 0", "ke-hoach-giao-duc-ninh-binh-2023-2028, 2", "ke-hoach-vinh-thuan-2024, 1"})
    void findsEveryMentionAndNothingElse(String name, int otherSubjects) throws IOException {
        Path expected = SAMPLES.resolve("expected").resolve(name + ".json");
        assumeTrue(Files.exists(expected), "no samples here");
        List<String> wanted = new ArrayList<>();
        List<String> subjects = new ArrayList<>();
        for (JsonNode entry : new ObjectMapper().readTree(expected.toFile()).at("/citations/items")) {
            wanted.add(String.join(
                    " | ",
                    text(entry, "type_name"),
                    text(entry, "number"),
                    text(entry, "symbol"),
                    text(entry, "date"),
                    text(entry, "issuer")));
            subjects.add(text(entry, "subject"));
        }
        ParsedBody body = BodyParser.parse(
                ForeignFiles.draft(SAMPLES.resolve(name + ".txt"), PACK).bodyText());
        List<Citation> found = ContentReader.read(body).citations();
        assertThat(found).extracting(SampleCitationsTest::line).isEqualTo(wanted);
        List<String> others = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            if (!found.get(i).subject().equals(subjects.get(i))) {
                others.add(found.get(i).subject() + " <> " + subjects.get(i));
            }
        }
        assertThat(others).hasSize(otherSubjects);
    }

    private static String text(JsonNode entry, String field) {
        return entry.get(field).isNull() ? "" : entry.get(field).asText();
    }

    private static String line(Citation citation) {
        PartialDate date = citation.date();
        return String.join(
                " | ",
                citation.type(),
                citation.figure(),
                citation.symbol(),
                date.full().map(Object::toString).orElse(""),
                citation.issuer());
    }
}
