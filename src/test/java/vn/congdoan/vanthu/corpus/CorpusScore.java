package vn.congdoan.vanthu.corpus;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Precision and recall of a reader over the corpus, field by field. A value where the text has none, or another than the text
 * has, is an invented one: it counts against precision and is listed.
 */
final class CorpusScore {
    /** Found right, invented, missed. */
    static final class Count {
        int right;
        int invented;
        int missed;

        double precision() {
            return right + invented == 0 ? 1 : (double) right / (right + invented);
        }

        double recall() {
            return right + missed == 0 ? 1 : (double) right / (right + missed);
        }
    }

    private final Map<String, Count> counts = new TreeMap<>();
    private final List<String> invented = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();

    private CorpusScore() {}

    /**
     * Reads every document of a folder.
     *
     * @param reader gives what {@code read --json} prints for a file, one map a document; throws when it refuses the file
     */
    static CorpusScore of(Path corpus, Function<Path, List<Map<String, Object>>> reader) {
        CorpusScore score = new CorpusScore();
        for (Path file : files(corpus)) {
            score.add(file, reader);
        }
        return score;
    }

    /** The documents of the corpus, each with its expected parts beside it in "name.json". */
    static List<Path> files(Path corpus) {
        try (Stream<Path> all = Files.list(corpus)) {
            return all.filter(file -> Files.exists(expectedFile(file))).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> expected(Path file) {
        try {
            Object read = new ObjectMapper().readValue(expectedFile(file).toFile(), Object.class);
            return read instanceof List<?> ? (List<Map<String, Object>>) read : List.of((Map<String, Object>) read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path expectedFile(Path file) {
        return file.resolveSibling(file.getFileName() + ".json");
    }

    private void add(Path file, Function<Path, List<Map<String, Object>>> reader) {
        List<Map<String, Object>> expected = expected(file);
        boolean refused = Boolean.TRUE.equals(expected.get(0).get("refused"));
        String name = file.getFileName().toString();
        try {
            List<Map<String, Object>> actual = reader.apply(file);
            if (refused) {
                invent("refusal", name, "read although it can't be");
                return;
            }
            compare(name, expected, actual);
        } catch (RuntimeException e) {
            count("refusal", refused ? 1 : 0, 0, refused ? 0 : 1);
            if (!refused) {
                missed.add(name + " · refused: " + e);
            }
        }
    }

    private void compare(String name, List<Map<String, Object>> expected, List<Map<String, Object>> actual) {
        // A model letter at the end may be told as a document of its own; the parts of the first are what counts.
        if (expected.size() > 1 && actual.size() != expected.size()) {
            invent("documents", name, actual.size() + " for " + expected.size());
        }
        for (int i = 0; i < expected.size(); i++) {
            compare(name, expected.get(i), i < actual.size() ? actual.get(i) : Map.of());
        }
    }

    private void compare(String name, Map<String, Object> expected, Map<String, Object> actual) {
        boolean poor = Boolean.TRUE.equals(expected.get("poor"));
        for (String field : CorpusValues.SINGLE) {
            single(name, field, expected.get(field), actual.get(field), poor);
        }
        for (String field : CorpusValues.LISTS.keySet()) {
            boolean content = List.of("citations", "deadlines", "targets").contains(field);
            boolean complete = !content || !Boolean.FALSE.equals(expected.get("complete"));
            list(name, field, expected.get(field), actual.get(field), complete, poor);
        }
    }

    private void single(String name, String field, Object expected, Object actual, boolean poor) {
        boolean right =
                expected == null ? !CorpusValues.isPresent(actual) : CorpusValues.agrees(field, expected, actual);
        if (right) {
            count(field, CorpusValues.isPresent(actual) ? 1 : 0, 0, 0);
            return;
        }
        if (CorpusValues.isPresent(actual)) {
            invent(field, name, actual + " ← " + expected);
        }
        if (expected != null && !poor && !CorpusValues.mayBeAbsent(expected)) {
            count(field, 0, 0, 1);
            missed.add(name + " · " + field + ": " + expected);
        }
    }

    private void list(String name, String field, Object expected, Object actual, boolean complete, boolean poor) {
        List<String> wanted = CorpusValues.keys(field, expected);
        for (String found : CorpusValues.keys(field, actual)) {
            if (wanted.remove(found)) {
                count(field, 1, 0, 0);
            } else if (complete) {
                invent(field, name, found);
            }
        }
        for (String lost : poor ? List.<String>of() : wanted) {
            count(field, 0, 0, 1);
            missed.add(name + " · " + field + ": " + lost);
        }
    }

    private void invent(String field, String name, String value) {
        count(field, 0, 1, 0);
        invented.add(name + " · " + field + ": " + value);
    }

    private void count(String field, int right, int wrong, int lost) {
        Count count = counts.computeIfAbsent(field, key -> new Count());
        count.right += right;
        count.invented += wrong;
        count.missed += lost;
    }

    Count count(String field) {
        return counts.getOrDefault(field, new Count());
    }

    List<String> invented() {
        return List.copyOf(invented);
    }

    List<String> missed() {
        return List.copyOf(missed);
    }

    /** A table of fields, then every invented value and every missed one. */
    String report() {
        StringBuilder report = new StringBuilder();
        counts.forEach((field, count) -> report.append(String.format(
                Locale.ROOT,
                "%-20s precision %5.1f %%  recall %5.1f %%  (%d right, %d invented, %d missed)%n",
                field,
                100 * count.precision(),
                100 * count.recall(),
                count.right,
                count.invented,
                count.missed)));
        report.append("\nInvented:\n");
        invented.forEach(line -> report.append("  ").append(line).append('\n'));
        report.append("\nMissed:\n");
        missed.forEach(line -> report.append("  ").append(line).append('\n'));
        return report.toString();
    }
}
