package vn.congdoan.vanthu.corpus.returned;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.app.round.intake.IntakeItem;
import vn.congdoan.vanthu.app.round.intake.IntakePlan;
import vn.congdoan.vanthu.app.round.intake.Outcome;
import vn.congdoan.vanthu.ui.TestOffice;

/** All untidy workbooks through the real intake: right, asked, or refused with a reason; nothing wrong taken in silence. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WildCorpusTest {
    private static final int LEAST = 150;

    @TempDir
    static Path folder;

    private TestOffice office;
    private WildOffice wild;
    private IntakePlan plan;
    private Map<String, Long> units;
    private int size;
    private final List<Verdict> verdicts = new ArrayList<>();

    @BeforeAll
    void takeAllIn() throws Exception {
        office = new TestOffice(folder.resolve("data"));
        wild = new WildOffice(office.context.life().reporting());
        units = wild.unitIds();
        List<WildCase> cases = WildCorpus.all();
        size = cases.size();
        Path returned = folder.resolve("returned");
        Map<String, WildCase> byFolder = new HashMap<>();
        for (int i = 0; i < cases.size(); i++) {
            write(returned.resolve(String.format("%04d", i)), cases.get(i));
            byFolder.put(String.format("%04d", i), cases.get(i));
        }
        plan = wild.services.intake().plan(wild.round.id(), List.of(returned), null).work().run(JobControl.UNATTENDED);
        for (IntakeItem item : plan.items()) {
            verdicts.add(new Verdict(byFolder.get(item.file().substring(0, 4)), item, units));
        }
        LoggerFactory.getLogger(getClass()).warn("{}", new WildScore(verdicts));
        Files.writeString(Path.of("target", "wild-corpus.txt"), new WildScore(verdicts) + "\n" + report());
    }

    private String report() {
        return verdicts.stream().map(Verdict::toString).collect(Collectors.joining("\n", "", "\n"));
    }

    private static void write(Path folder, WildCase one) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(one.file());
        Files.write(file, one.bytes());
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-03-03T02:00:00Z")));
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void theCorpusIsLargeAndEveryCaseHasItsOwnName() {
        assertThat(verdicts).hasSizeGreaterThanOrEqualTo(LEAST).hasSize(size);
        Set<String> names = new HashSet<>();
        assertThat(verdicts).allSatisfy(one -> assertThat(names.add(one.wild.name())).isTrue());
    }

    @Test
    void nothingWrongIsTakenInSilence() {
        assertThat(verdicts).filteredOn(one -> !one.wrong.isEmpty()).isEmpty();
    }

    @Test
    void nothingIsAskedWithoutNeedAndNoFiguresAreOverlooked() {
        assertThat(verdicts).filteredOn(one -> !one.needless.isEmpty()).isEmpty();
    }

    @Test
    void whatIsProposedUnderAQuestionIsWhatIsMeant() {
        assertThat(verdicts).filteredOn(one -> !one.wronglyProposed.isEmpty()).isEmpty();
    }

    /** "round import --accept-sure" decides as little as a person who only nods at what is exact. */
    @Test
    void takingWhatIsSureTakesNothingWrong() {
        Map<Integer, WildCase> cases = new HashMap<>();
        verdicts.forEach(one -> cases.put(one.item.number(), one.wild));
        IntakePlan sure = plan.acceptingSure();
        List<Verdict> taken = sure.items().stream()
                .filter(item -> item.outcome() != Outcome.ASKS)
                .map(item -> new Verdict(cases.get(item.number()), item, units))
                .toList();
        assertThat(taken).filteredOn(one -> !one.wrong.isEmpty()).isEmpty();
    }

    @Test
    void aPlantedMistakeIsFound() {
        Verdict fine = verdicts.stream()
                .filter(one -> one.taken() && one.wrong.isEmpty() && one.right > 0)
                .findFirst()
                .orElseThrow();
        WildCase wild = fine.wild;
        Map<String, String> other = new HashMap<>(wild.truth());
        other.replace("B1", other.get("B1") + "9");
        Map<String, String> more = new HashMap<>(wild.truth());
        more.put("B3", "2026-03-05");

        assertThat(new Verdict(with(wild, "U31", wild.truth()), fine.item, units).wrong).isNotEmpty();
        assertThat(new Verdict(with(wild, wild.unit(), other), fine.item, units).wrong).hasSize(1);
        assertThat(new Verdict(with(wild, wild.unit(), more), fine.item, units).wrong).hasSize(1);
    }

    private static WildCase with(WildCase one, String unit, Map<String, String> truth) {
        return new WildCase(
                one.name(), one.quirk(), one.file(), one.bytes(), unit, truth, one.unknown(), one.end());
    }
}
