package vn.congdoan.vanthu.text.check.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.check.CheckPlace;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.reading.ForeignFiles;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.check.PartWords;
import vn.congdoan.vanthu.text.viet.Letters;

/** The defects that people listed in real documents, compared with what the rules find; skipped where the documents are absent. */
class SampleDefectsTest {
    private static final Path SAMPLES = Path.of(System.getProperty("vanthu.samples", "../shared/samples"));
    /** Rules of parts and layout, which others own, and those that need the citations. */
    private static final Set<String> OTHERS = Set.of(
            "R11", "R16", "R17", "R19", "R22", "R23", "R24", "R26", "R33", "R37", "R64", "R71", "R72", "R73", "R47",
            "R48", "R49", "R50", "R51", "R52", "R54", "R55");

    @ParameterizedTest
    @CsvSource({
        "cong-van-lao-cai-2024, 1, 2",
        "ke-hoach-giao-duc-ninh-binh-2023-2028, 1, 2",
        "ke-hoach-vinh-thuan-2024, 0, 2"
    })
    void findsWhatPeopleFound(String name, int mostMissed, int mostFalse) throws IOException {
        Path file = SAMPLES.resolve(name + ".txt");
        assumeTrue(Files.exists(file));
        Draft draft = ForeignFiles.draft(file, Checked.PACK);
        CheckInput input = Checked.input(draft);
        List<CheckFinding> findings = Checked.CHECKER.check(input);
        JsonNode defects = new ObjectMapper()
                .readTree(SAMPLES.resolve("expected/" + name + ".json").toFile())
                .get("defects");
        List<CheckFinding> unlisted = new ArrayList<>(findings);
        List<JsonNode> missed = new ArrayList<>();
        for (JsonNode defect : defects) {
            boolean found = !unlistedHits(draft, findings, defect).isEmpty();
            unlisted.removeAll(unlistedHits(draft, findings, defect));
            if (!found
                    && !OTHERS.contains(defect.get("rule").asText())
                    && !defect.get("severity").asText().equals("extraction_artefact")) {
                missed.add(defect);
            }
        }
        StringBuilder report = new StringBuilder(name + ": " + findings.size() + " findings\n");
        missed.forEach(defect -> report.append("  MISSED ")
                .append(defect.get("rule").asText())
                .append(' ')
                .append(defect.get("fragment").asText())
                .append(" -- ")
                .append(defect.get("note").asText())
                .append('\n'));
        unlisted.forEach(f -> report.append("  UNLISTED ")
                .append(f.rule())
                .append(": ")
                .append(f.excerpt())
                .append("  ")
                .append(f.message().arguments())
                .append('\n'));
        System.err.println(report);
        assertThat(missed).as(report.toString()).hasSizeLessThanOrEqualTo(mostMissed);
        assertThat(unlisted).as(report.toString()).hasSizeLessThanOrEqualTo(mostFalse);
    }

    /** Findings whose words share a place with the listed words. */
    private static List<CheckFinding> unlistedHits(Draft draft, List<CheckFinding> findings, JsonNode defect) {
        if (defect.get("fragment").isNull()) {
            return List.of();
        }
        String fragment = Letters.nfc(defect.get("fragment").asText());
        return findings.stream()
                .filter(finding -> touches(draft, finding.place(), fragment))
                .toList();
    }

    private static boolean touches(Draft draft, CheckPlace place, String fragment) {
        if (place instanceof CheckPlace.InBody at) {
            return overlaps(draft.bodyText(), at.start(), at.end(), fragment);
        }
        if (place instanceof CheckPlace.InPart at) {
            String line = PartWords.of(draft.parts(), at.part()).get(at.item());
            return fragment.contains(line)
                    || overlaps(line, at.start(), at.end(), fragment)
                    || fragment.length() > 3
                            && line.length() > 3
                            && fragment.contains(line.substring(at.start(), at.end()));
        }
        return false;
    }

    private static boolean overlaps(String text, int start, int end, String fragment) {
        for (int at = text.indexOf(fragment); at >= 0; at = text.indexOf(fragment, at + 1)) {
            if (start < at + fragment.length() && at < end) {
                return true;
            }
        }
        return false;
    }
}
