package vn.congdoan.vanthu.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The real readers on every document of the corpus. The report is left in target/corpus-report.txt. */
class CorpusTest {
    private static final Path CORPUS = Path.of("src/test/resources/corpus");
    private static final List<String> KEY_FIELDS =
            List.of("type", "organisation", "number", "symbol", "date", "subject", "signer");
    private static CorpusScore score;

    @BeforeAll
    static void readEverything() throws IOException {
        score = CorpusScore.of(CORPUS, CorpusPipeline::read);
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/corpus-report.txt"), score.report());
    }

    @Test
    void hardlyAnythingIsInvented() {
        for (String field : KEY_FIELDS) {
            assertThat(score.count(field).precision())
                    .as(field + "\n" + score.report())
                    .isGreaterThanOrEqualTo(0.98);
        }
    }

    @Test
    void mostOfWhatIsThereIsFound() {
        for (String field : KEY_FIELDS) {
            assertThat(score.count(field).recall())
                    .as(field + "\n" + score.report())
                    .isGreaterThanOrEqualTo(0.9);
        }
    }

    @Test
    void filesThatCannotBeReadAreRefusedAndNoOthers() {
        assertThat(score.count("refusal").precision()).as(score.report()).isEqualTo(1);
        assertThat(score.count("refusal").recall()).as(score.report()).isEqualTo(1);
    }
}
