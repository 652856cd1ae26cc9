package vn.congdoan.vanthu.text.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congdoan.vanthu.domain.content.Deadline.Kind;
import vn.congdoan.vanthu.domain.content.Deadline;
import vn.congdoan.vanthu.domain.content.DocumentContent;
import vn.congdoan.vanthu.domain.content.Target;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.format.FormatPacks;
import vn.congdoan.vanthu.reading.ForeignFiles;
import vn.congdoan.vanthu.text.parse.BodyParser;

/** The deadlines and targets of the real documents, exactly those of the lists made by hand; skipped where these are absent. */
class SampleDutiesTest {
    private static final FormatPack PACK = FormatPacks.builtIn().byId("nd30");
    private static final Path SAMPLES = Path.of(System.getProperty("vanthu.samples", "../shared/samples"));
    private static final Map<String, Kind> KINDS = Map.of(
            "yearly",
            Kind.YEARLY,
            "in_year",
            Kind.IN_YEAR,
            "promptly",
            Kind.PROMPTLY,
            "year_end",
            Kind.UNSPECIFIED,
            "before",
            Kind.BEFORE);

    @ParameterizedTest
    @ValueSource(
            strings = {"cong-van-lao-cai-2024", "ke-hoach-giao-duc-ninh-binh-2023-2028", "ke-hoach-vinh-thuan-2024"})
    void findsTheListedDutiesAndNoOthers(String name) throws IOException {
        Path file = SAMPLES.resolve("expected").resolve(name + ".json");
        assumeTrue(Files.exists(file), "no samples here");
        JsonNode expected = new ObjectMapper().readTree(file.toFile());
        DocumentContent content =
                ContentReader.read(BodyParser.parse(
                        ForeignFiles.draft(SAMPLES.resolve(name + ".txt"), PACK).bodyText()));
        compareDeadlines(content.deadlines(), expected.get("deadlines"));
        compareTargets(content.targets(), expected.get("targets"));
    }

    private static void compareDeadlines(List<Deadline> found, JsonNode wanted) {
        assertThat(found).hasSameSizeAs(wanted);
        for (int i = 0; i < found.size(); i++) {
            Deadline deadline = found.get(i);
            assertThat(deadline.text()).contains(text(wanted.get(i), "text"));
            assertThat(deadline.kind()).isEqualTo(KINDS.get(text(wanted.get(i), "operator")));
            assertThat(date(deadline.date())).isEqualTo(text(wanted.get(i), "date"));
            assertThat(deadline.receiver()).isEqualTo(text(wanted.get(i), "receiver"));
            assertThat(deadline.who()).isNotEmpty();
        }
    }

    private static void compareTargets(List<Target> found, JsonNode wanted) {
        assertThat(found).hasSameSizeAs(wanted);
        for (int i = 0; i < found.size(); i++) {
            Target target = found.get(i);
            assertThat(target.text()).contains(text(wanted.get(i), "text"));
            assertThat(target.value()).isEqualByComparingTo(new BigDecimal(text(wanted.get(i), "value")));
            assertThat(target.comparator()).isEqualTo(text(wanted.get(i), "comparator"));
            assertThat(target.unit()).isEqualTo(text(wanted.get(i), "unit"));
            assertThat(target.period()).isEqualTo(text(wanted.get(i), "period"));
        }
    }

    private static String text(JsonNode entry, String field) {
        return entry.get(field).isNull() ? "" : entry.get(field).asText();
    }

    private static String date(PartialDate date) {
        return date.full()
                .map(Object::toString)
                .orElse(date.year() == null ? "" : date.year().toString());
    }
}
