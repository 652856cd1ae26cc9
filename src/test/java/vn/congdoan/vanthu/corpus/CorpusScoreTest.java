package vn.congdoan.vanthu.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The measure itself: a perfect reader scores full, and whatever is changed shows. */
class CorpusScoreTest {
    private static final Path CORPUS = Path.of("src/test/resources/corpus");

    @Test
    void aPerfectReaderScoresFull() {
        CorpusScore score = CorpusScore.of(CORPUS, CorpusScoreTest::perfect);
        assertThat(score.invented()).isEmpty();
        assertThat(score.missed()).isEmpty();
        assertThat(score.count("organisation").right).isGreaterThan(90);
    }

    @Test
    void anInventedValueIsListedWithItsFile() {
        CorpusScore score = CorpusScore.of(CORPUS, file -> changed(perfect(file), file, "bb-hop.docx", "number", "12"));
        assertThat(score.invented()).singleElement().asString().startsWith("bb-hop.docx · number: 12");
        assertThat(score.count("number").precision()).isLessThan(1);
        assertThat(score.count("number").recall()).isEqualTo(1);
    }

    @Test
    void aWrongValueIsInventedAndMissed() {
        CorpusScore score =
                CorpusScore.of(CORPUS, file -> changed(perfect(file), file, "kh-bang.docx", "date", "2024-03-09"));
        assertThat(score.invented()).hasSize(1);
        assertThat(score.missed()).hasSize(1);
    }

    @Test
    void nothingFoundIsNothingInvented() {
        CorpusScore score = CorpusScore.of(CORPUS, file -> {
            perfect(file);
            return List.of(Map.of());
        });
        assertThat(score.invented()).allMatch(line -> line.contains("documents"));
        assertThat(score.count("signer").recall()).isZero();
    }

    @Test
    void aFileThatIsReadThoughItsLettersAreLostCounts() {
        CorpusScore score = CorpusScore.of(CORPUS, file -> List.of(Map.of()));
        assertThat(score.invented()).anyMatch(line -> line.startsWith("mat-dau.txt · refusal"));
    }

    @Test
    void theCorpusIsLargeAndItsFilesAreSmall() throws IOException {
        List<Path> files = CorpusScore.files(CORPUS);
        assertThat(files).hasSizeGreaterThan(100);
        for (Path file : files) {
            assertThat(Files.size(file)).as(file.toString()).isLessThan(60_000);
        }
    }

    /** As a reader that refuses what can't be read. */
    private static List<Map<String, Object>> perfect(Path file) {
        List<Map<String, Object>> expected = CorpusScore.expected(file);
        if (expected.get(0).containsKey("refused")) {
            throw new IllegalStateException("refused");
        }
        return expected.stream().map(CorpusScoreTest::decided).toList();
    }

    /** Where several values are right, the first. */
    private static Map<String, Object> decided(Map<String, Object> expected) {
        Map<String, Object> values = new LinkedHashMap<>(expected);
        values.replaceAll(
                (field, value) -> value instanceof Map<?, ?> choice ? ((List<?>) choice.get("any")).get(0) : value);
        return values;
    }

    private static List<Map<String, Object>> changed(
            List<Map<String, Object>> documents, Path file, String name, String field, Object value) {
        if (!file.getFileName().toString().equals(name)) {
            return documents;
        }
        Map<String, Object> one = new LinkedHashMap<>(documents.get(0));
        one.put(field, value);
        return List.of(one);
    }
}
