package vn.congdoan.vanthu.text.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.congdoan.vanthu.domain.content.Citation;
import vn.congdoan.vanthu.domain.content.Deadline;
import vn.congdoan.vanthu.domain.content.DocumentContent;
import vn.congdoan.vanthu.domain.content.Target;
import vn.congdoan.vanthu.domain.content.TextRange;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.text.parse.BodyParser;

/**
 * Invented sentences and everything they say, in content/cases.txt: a line of text, then a line for each citation (C), deadline
 * (D) and target (T). A text without such lines says nothing.
 */
class ContentCasesTest {

    @TestFactory
    Stream<DynamicTest> readsExactlyWhatIsSaid() throws IOException {
        List<List<String>> cases = new ArrayList<>();
        for (String line : lines()) {
            if (!line.startsWith("  ")) {
                cases.add(new ArrayList<>());
            }
            cases.get(cases.size() - 1).add(line.strip());
        }
        return cases.stream()
                .map(lines -> dynamicTest(
                        lines.get(0), () -> assertThat(said(lines.get(0))).isEqualTo(lines.subList(1, lines.size()))));
    }

    private static List<String> lines() throws IOException {
        try (var stream = Objects.requireNonNull(ContentCasesTest.class.getResourceAsStream("/content/cases.txt"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    private static List<String> said(String text) {
        DocumentContent content = ContentReader.read(BodyParser.parse(text));
        List<String> said = new ArrayList<>();
        content.citations().forEach(citation -> said.add(line(citation)));
        content.deadlines().forEach(deadline -> said.add(line(deadline, text)));
        content.targets().forEach(target -> said.add(line(target, text)));
        return said;
    }

    private static String line(Citation it) {
        return line("C", it.type(), it.number(), date(it.date()), it.issuer(), it.subject(), flaws(it));
    }

    private static String flaws(Citation it) {
        return String.join(
                " ", new TreeSet<>(it.flaws().stream().map(Enum::name).toList()));
    }

    private static String line(Deadline it, String text) {
        return line("D", it.kind().name(), date(it.date()), it.who(), it.action(), it.receiver(), at(it.range(), text));
    }

    private static String line(Target it, String text) {
        String from = it.from() == null ? "" : " (" + it.from().toPlainString() + ")";
        return line(
                "T",
                it.comparator() + it.value().toPlainString() + from,
                it.unit(),
                it.period(),
                it.subject(),
                at(it.range(), text));
    }

    private static String at(TextRange range, String text) {
        return text.substring(range.start(), range.end());
    }

    private static String date(PartialDate date) {
        return date.equals(PartialDate.BLANK)
                ? ""
                : part(date.year()) + "-" + part(date.month()) + "-" + part(date.day());
    }

    private static String part(Integer number) {
        return number == null ? "" : number.toString();
    }

    private static String line(String... parts) {
        return String.join(" | ", parts).replaceAll("( \\| )+$", "").strip();
    }
}
