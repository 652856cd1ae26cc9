package vn.congdoan.vanthu.text.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.congdoan.vanthu.domain.reading.ReadDocument;
import vn.congdoan.vanthu.domain.source.SourceDocument;

/**
 * Invented papers in the layouts of real ones. A file holds cases: "#### what it shows", the paper, "====", every part that must
 * be found (a part that isn't named must stay empty), "body" lines that must stand in the text, and "====" again for a second
 * paper in the same file. A line "{table,row,column}words" stands in a cell, "{+…}" in a bordered one; "«^*»" before words means
 * bold, italic, centred.
 */
class RecognitionCasesTest {
    private static final Path CASES = Path.of("src/test/resources/recognise");

    @TestFactory
    Stream<DynamicTest> readsWhatAPersonReads() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.list(CASES)) {
            for (Path file : files.sorted().toList()) {
                String[] cases = Files.readString(file).split("(?m)^#### ");
                Arrays.stream(cases).skip(1).forEach(text -> tests.add(test(file, text)));
            }
        }
        assertThat(tests).isNotEmpty();
        return tests.stream();
    }

    private static DynamicTest test(Path file, String text) {
        int title = text.indexOf('\n');
        String[] parts = text.substring(title + 1).split("(?m)^====.*\n");
        return DynamicTest.dynamicTest(file.getFileName() + ": " + text.substring(0, title), () -> {
            List<ReadDocument> read = Sources.all(source(parts[0]));
            assertThat(read).hasSize(parts.length - 1);
            for (int i = 1; i < parts.length; i++) {
                check(
                        read.get(i - 1),
                        parts[i].lines().filter(line -> !line.isBlank()).toList());
            }
        });
    }

    private static void check(ReadDocument read, List<String> expected) {
        List<String> parts =
                expected.stream().filter(line -> !line.startsWith("body: ")).toList();
        assertThat(Rendered.of(read)).isEqualTo(parts);
        List<String> body = read.draft().bodyText().lines().toList();
        expected.stream()
                .filter(line -> line.startsWith("body: "))
                .forEach(line -> assertThat(body).contains(line.substring(6)));
        assertThat(read.bodyLines()).hasSameSizeAs(body);
    }

    private static SourceDocument source(String text) {
        return text.contains("«") || text.contains("{") ? marked(text) : Sources.text(text);
    }

    private static SourceDocument marked(String text) {
        Sources sources = new Sources();
        for (String line : text.split("\n")) {
            int close = line.indexOf('}');
            if (line.isBlank()) {
                continue;
            }
            if (line.startsWith("{") && close > 0) {
                String[] cell =
                        line.substring(line.startsWith("{+") ? 2 : 1, close).split(",");
                sources.cell(
                        Integer.parseInt(cell[0]),
                        Integer.parseInt(cell[1]),
                        Integer.parseInt(cell[2]),
                        line.startsWith("{+"),
                        look(line.substring(close + 1)));
            } else if (line.startsWith("[header]")) {
                sources.header(look(line.substring(8)));
            } else {
                sources.line(look(line));
            }
        }
        return sources.document();
    }

    private static String look(String words) {
        int close = words.indexOf('»');
        return words.startsWith("«") ? words.substring(1, close) + words.substring(close + 1) : words;
    }
}
