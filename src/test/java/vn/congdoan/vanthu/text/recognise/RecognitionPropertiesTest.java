package vn.congdoan.vanthu.text.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.reading.ReadDocument;
import vn.congdoan.vanthu.domain.reading.SourcePlace;
import vn.congdoan.vanthu.domain.source.SourceDocument;
import vn.congdoan.vanthu.text.viet.Letters;

/** What must hold for any file: no word of it disappears, no word is invented, and time grows with its length only. */
class RecognitionPropertiesTest {
    private static final Path CASES = Path.of("src/test/resources/recognise");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");

    static Stream<String> papers() throws IOException {
        List<String> papers = new ArrayList<>();
        try (Stream<Path> files = Files.list(CASES)) {
            for (Path file : files.sorted().toList()) {
                Stream.of(Files.readString(file).split("(?m)^#### "))
                        .skip(1)
                        .map(text -> text.substring(text.indexOf('\n') + 1).split("(?m)^====")[0])
                        .map(text -> text.replaceAll("«[^»]*»|\\{[^}]*}|\\[header]", ""))
                        .forEach(papers::add);
            }
        }
        return papers.stream();
    }

    /** The cases with their lines in another order: nobody knows what is right then, but nothing may be lost or invented. */
    static Stream<String> shuffledPapers() throws IOException {
        List<String> papers = new ArrayList<>();
        Random random = new Random(7);
        papers().forEach(paper -> IntStream.range(0, 4).forEach(i -> {
            List<String> lines = new ArrayList<>(paper.lines().toList());
            Collections.shuffle(lines, random);
            papers.add(String.join("\n", lines));
        }));
        return papers.stream();
    }

    @ParameterizedTest
    @MethodSource({"papers", "shuffledPapers"})
    void everyWordOfThePaperIsInAPartOrInTheTextOrInAFinding(String paper) {
        SourceDocument source = Sources.text(paper);
        Map<String, Integer> found = new HashMap<>();
        for (ReadDocument read : Sources.all(source)) {
            read.places().values().forEach(places -> places.forEach(place -> count(words(source, place), found)));
            count(read.draft().bodyText(), found);
            read.findings().forEach(finding -> finding.message().arguments().forEach(a -> count(a.toString(), found)));
            read.doubtful().values().forEach(list -> list.forEach(c -> count(c.value(), found)));
        }
        Map<String, Integer> wanted = new HashMap<>();
        source.lines().forEach(line -> count(LEFT_OUT.matcher(line.text()).replaceAll(" "), wanted));
        wanted.keySet().removeAll(LABELS);
        wanted.forEach((word, times) ->
                assertThat(found.getOrDefault(word, 0)).as(word).isGreaterThanOrEqualTo(times));
    }

    /** Marks of a page, and the type that a number's label repeats. */
    private static final Pattern LEFT_OUT = Pattern.compile("</?[bi]>|Nghị quyết (?=số:)");

    /** Words of labels that a part's value leaves out. */
    private static final List<String> LABELS =
            List.of("số", "v", "kính", "gửi", "gởi", "nơi", "nhận", "lưu", "trân", "trọng", "mời", "đã", "ký", "điện");

    @ParameterizedTest
    @MethodSource({"papers", "shuffledPapers"})
    void everyValueIsMadeOfWordsOfThePaperInTheirOrder(String paper) {
        for (ReadDocument read : Sources.all(Sources.text(paper))) {
            DocumentParts parts = read.draft().parts();
            List<String> values = new ArrayList<>(List.of(
                    parts.organisation(),
                    parts.parentOrganisation(),
                    parts.subject(),
                    parts.place(),
                    parts.archive(),
                    parts.authority()));
            values.addAll(parts.addressees());
            parts.recipients().forEach(recipient -> values.add(recipient.name()));
            parts.signatures().forEach(signature -> {
                values.add(signature.signer());
                values.add(signature.position());
            });
            List<String> all = words(paper);
            values.forEach(value ->
                    assertThat(isSubsequence(words(value), all)).as(value).isTrue());
        }
    }

    @Test
    void aHugeLineAndManyLinesAreReadQuickly() {
        String sentence =
                "Công đoàn cơ sở tổ chức tuyên truyền, vận động đoàn viên (theo kế hoạch số 12/KH-LĐLĐ ngày 01/02/2024); ";
        assertTimeoutPreemptively(Duration.ofSeconds(40), () -> Sources.read(sentence.repeat(2000)));
        assertTimeoutPreemptively(
                Duration.ofSeconds(40), () -> Sources.read(("KẾ HOẠCH " + sentence + "Nơi nhận: - A; ").repeat(1500)));
        assertTimeoutPreemptively(Duration.ofSeconds(90), () -> Sources.read(("1. " + sentence + "\n").repeat(50_000)));
        assertTimeoutPreemptively(
                Duration.ofSeconds(40), () -> Sources.read(" ".repeat(100_000) + "a" + "\t".repeat(100_000) + "."));
        assertTimeoutPreemptively(Duration.ofSeconds(40), () -> Sources.read("….".repeat(100_000)));
        assertTimeoutPreemptively(Duration.ofSeconds(40), () -> Sources.read("A ".repeat(100_000)));
        assertTimeoutPreemptively(
                Duration.ofSeconds(40), () -> Sources.read("*".repeat(100_000) + " a *b".repeat(10_000)));
    }

    private static String words(SourceDocument source, SourcePlace place) {
        return source.lines().get(place.line()).text().substring(place.start(), place.end());
    }

    private static void count(String text, Map<String, Integer> words) {
        words(text).forEach(word -> words.merge(word, 1, Integer::sum));
    }

    private static List<String> words(String text) {
        Matcher word = WORD.matcher(Letters.nfc(text).toLowerCase(java.util.Locale.ROOT));
        return word.results().map(m -> m.group()).toList();
    }

    private static boolean isSubsequence(List<String> part, List<String> all) {
        int at = 0;
        for (String word : all) {
            if (at < part.size() && part.get(at).equals(word)) {
                at++;
            }
        }
        return at == part.size();
    }
}
