package vn.congdoan.vanthu.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congdoan.vanthu.AppContext;
import vn.congdoan.vanthu.app.checking.FileFinding;
import vn.congdoan.vanthu.app.reading.ReadFile;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.text.viet.Letters;

/** Three real documents whose every defect was listed by hand: the checker finds them, and next to nothing beside them. */
class SampleChecksTest {
    private static final Path SAMPLES = Path.of("../shared/samples");
    private static final int MOST_FALSE_ALARMS = 2;
    private static final Map<String, String> MISSING = Map.of(
            "national-title", "R11",
            "organisation-missing", "R16",
            "number-line", "R19",
            "place-date", "R24",
            "recipients-above", "R71",
            "report-duty", "R77");

    @TempDir
    static Path folder;

    private static AppContext context;

    @BeforeAll
    static void open() {
        context = new AppContext(folder.resolve("data"), Clock.systemDefaultZone(), Locale.forLanguageTag("vi-VN"));
    }

    @AfterAll
    static void close() {
        context.close();
    }

    /** A listed defect. */
    private record Defect(String id, String rule, Integer line, String fragment, String note) {}

    @ParameterizedTest
    @ValueSource(strings = {"cong-van-lao-cai-2024", "ke-hoach-giao-duc-ninh-binh-2023-2028", "ke-hoach-vinh-thuan-2024"})
    void everyListedDefectIsFoundAndLittleElse(String name) throws Exception {
        assumeTrue(Files.isDirectory(SAMPLES));
        ReadFile read = context.readingService().read(SAMPLES.resolve(name + ".txt"));
        List<FileFinding> findings = context.fileCheckService().check(read, 0, "");
        List<Defect> defects = defects(name);
        Set<FileFinding> used = new HashSet<>();
        List<Defect> missed = new ArrayList<>();
        for (Defect defect : defects) {
            List<FileFinding> matching =
                    findings.stream().filter(found -> matches(found, defect)).toList();
            used.addAll(matching);
            if (matching.isEmpty()) {
                missed.add(defect);
            }
        }
        List<FileFinding> alarms =
                findings.stream().filter(found -> !used.contains(found)).toList();
        assertThat(missed).as(() -> report(defects, missed, alarms)).isEmpty();
        assertThat(alarms).as(() -> report(defects, missed, alarms)).hasSizeLessThanOrEqualTo(MOST_FALSE_ALARMS);
    }

    /** What the reader joins again, or takes away as marks of another program, is no defect of the document. */
    private static List<Defect> defects(String name) throws Exception {
        JsonNode root = new ObjectMapper()
                .readTree(SAMPLES.resolve("expected").resolve(name + ".json").toFile());
        List<Defect> defects = new ArrayList<>();
        for (JsonNode each : root.get("defects")) {
            if (!each.get("severity").asText().equals("extraction_artefact")) {
                defects.add(new Defect(
                        each.get("id").asText(),
                        each.get("rule").asText(),
                        each.get("line").isNull() ? null : each.get("line").asInt(),
                        each.get("fragment").isNull() ? "" : each.get("fragment").asText(),
                        each.get("note").asText()));
            }
        }
        return defects;
    }

    /** On the same line, or on the next when a page has cut the sentence, and about the same words. */
    private static boolean matches(FileFinding found, Defect defect) {
        if (defect.line() == null || found.line() == null) {
            return found.line() == null && defect.line() == null && isSameRule(found, defect);
        }
        boolean near = Math.abs(found.line() - defect.line()) <= 2;
        String excerpt = plain(found.finding().excerpt());
        String fragment = plain(defect.fragment());
        return near && (excerpt.isEmpty() ? isSameRule(found, defect) : share(excerpt, fragment));
    }

    /** Rules on something that is missing have no words to compare. */
    private static boolean isSameRule(FileFinding found, Defect defect) {
        return defect.rule().equals(MISSING.get(found.finding().rule()));
    }

    private static boolean share(String excerpt, String fragment) {
        if (fragment.contains(excerpt) || excerpt.contains(fragment)) {
            return true;
        }
        Set<String> words = new HashSet<>(Arrays.asList(fragment.split(" ")));
        Set<String> own = new HashSet<>(Arrays.asList(excerpt.split(" ")));
        long common = own.stream().filter(words::contains).count();
        return common * 2 >= Math.min(own.size(), words.size());
    }

    private static String plain(String words) {
        return Letters.fold(words).replaceAll("[^\\p{L}\\d/&-]+", " ").strip();
    }

    private static String report(List<Defect> defects, List<Defect> missed, List<FileFinding> alarms) {
        Messages messages = new Messages(Locale.forLanguageTag("vi-VN"));
        return (defects.size() - missed.size()) + " of " + defects.size() + " found\n"
                + missed.stream().map(defect -> "  missed " + defect).collect(Collectors.joining("\n"))
                + "\n"
                + alarms.stream()
                        .map(found -> "  alarm " + found.finding().rule() + " " + found.line() + ": "
                                + messages.get(found.finding().message()) + " | "
                                + found.finding().excerpt())
                        .collect(Collectors.joining("\n"));
    }
}
