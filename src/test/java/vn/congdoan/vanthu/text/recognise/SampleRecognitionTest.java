package vn.congdoan.vanthu.text.recognise;

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
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.domain.document.Recipient;
import vn.congdoan.vanthu.domain.reading.OutlineItem;
import vn.congdoan.vanthu.domain.reading.ReadDocument;

/** The real documents outside the repository against what people found in them; skipped where they are absent. */
class SampleRecognitionTest {
    private static final Path SAMPLES = Path.of(System.getProperty("vanthu.samples", "../shared/samples"));

    @ParameterizedTest
    @ValueSource(
            strings = {"cong-van-lao-cai-2024", "ke-hoach-giao-duc-ninh-binh-2023-2028", "ke-hoach-vinh-thuan-2024"})
    void findsEveryPartOfARealDocumentAndInventsNone(String name) throws IOException {
        Path file = SAMPLES.resolve(name + ".txt");
        assumeTrue(Files.exists(file), "no samples here");
        JsonNode expected = new ObjectMapper()
                .readTree(SAMPLES.resolve("expected/" + name + ".json").toFile());
        ReadDocument read = Sources.read(Files.readString(file));
        DocumentParts parts = read.draft().parts();
        assertThat(parts.type().name()).isEqualTo(expected.at("/doc_type/name").asText());
        assertThat(parts.organisation())
                .isEqualTo(expected.at("/organisation/name").asText());
        assertThat(parts.parentOrganisation()).isEmpty();
        assertThat(parts.number().printedNumber()).isEqualTo(text(expected.at("/number")));
        assertThat(parts.number().symbol()).isEqualTo(text(expected.at("/symbol")));
        assertThat(parts.place()).isEqualTo(text(expected.at("/place")));
        assertThat(parts.date()).isEqualTo(date(expected.at("/date")));
        assertThat(parts.subject())
                .isEqualTo(expected.at("/trich_yeu/normalised").asText());
        assertThat(parts.addressees()).isEqualTo(texts(expected.at("/addressees"), "text"));
        assertThat(parts.recipients()).isEqualTo(recipients(expected.at("/recipients")));
        assertThat(parts.archive()).isEqualTo(String.join(", ", texts(expected.at("/archive_line/codes"), null)));
        assertSigned(parts, expected.at("/signing"));
        assertThat(read.outline()).map(SampleRecognitionTest::line).isEqualTo(outline(expected.at("/outline")));
        assertThat(read.draft().bodyText()).doesNotContain("Căn cứ …");
        assertThat(read.findings()).isEmpty();
        assertThat(read.doubtful()).isEmpty();
    }

    private static void assertSigned(DocumentParts parts, JsonNode expected) {
        assertThat(parts.signatures()).singleElement().satisfies(signature -> {
            assertThat(signature.authorities())
                    .singleElement()
                    .satisfies(authority -> assertThat(authority.line())
                            .isEqualTo(expected.at("/authority").asText()));
            assertThat(signature.position()).isEqualTo(expected.at("/position").asText());
            assertThat(signature.otherPosition()).isEmpty();
            assertThat(signature.signer()).isEqualTo(expected.at("/signer").asText());
        });
    }

    private static String line(OutlineItem item) {
        return item.level() + " " + item.label() + " " + item.title();
    }

    private static List<String> outline(JsonNode items) {
        List<String> lines = new ArrayList<>();
        items.forEach(item -> lines.add(item.at("/level").asInt() + " "
                + item.at("/label").asText().replaceAll("[.)]$", "") + " " + text(item.at("/title"))));
        return lines;
    }

    private static List<Recipient> recipients(JsonNode items) {
        List<Recipient> recipients = new ArrayList<>();
        items.forEach(item -> recipients.add(new Recipient(item.at("/org").asText(), text(item.at("/purpose")))));
        return recipients;
    }

    private static PartialDate date(JsonNode date) {
        return new PartialDate(figure(date.at("/year")), figure(date.at("/month")), figure(date.at("/day")));
    }

    private static Integer figure(JsonNode node) {
        return node.isNull() || node.isMissingNode() ? null : Integer.valueOf(node.asInt());
    }

    private static String text(JsonNode node) {
        return node.isNull() || node.isMissingNode() ? "" : node.asText();
    }

    private static List<String> texts(JsonNode items, String field) {
        List<String> found = new ArrayList<>();
        items.forEach(item ->
                found.add(field == null ? item.asText() : item.at("/" + field).asText()));
        return found;
    }
}
