package vn.congdoan.vanthu.text.returned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.returned.CellFinding;
import vn.congdoan.vanthu.domain.returned.Certainty;
import vn.congdoan.vanthu.domain.returned.MappedCell;
import vn.congdoan.vanthu.domain.returned.ReturnedReport;

/** Whatever is done to a filled form, its values are read back equal, or somebody is asked; never is another value taken silently. */
class ReturnPropertyTest {
    private static final int RUNS = 25;

    private static Scene scene(long seed) {
        return new Scene(seed % 2 == 0 ? Forms.propaganda() : Forms.many(30, seed), seed);
    }

    private static ReturnedReport read(Scene scene) {
        return ReturnReader.read(scene.book(), scene.form, Forms.YEAR);
    }

    /** Values that were taken without a question though they aren't what was written. */
    private static List<String> silentlyWrong(Scene scene, ReturnedReport report) {
        boolean asked = report.certainty() != Certainty.CERTAIN
                || report.findings().stream()
                        .anyMatch(one -> one.code().isEmpty() && one.weight() == CellFinding.Weight.QUESTION);
        List<String> wrong = new ArrayList<>();
        for (MappedCell cell : report.cells()) {
            boolean told = asked || isTold(report, cell.code());
            if (!told && !cell.value().equals(Optional.ofNullable(scene.truth.get(cell.code())))) {
                wrong.add(cell.code() + ": " + cell.original() + " for " + scene.truth.get(cell.code()));
            }
        }
        scene.truth.keySet().stream()
                .filter(code ->
                        report.cells().stream().noneMatch(cell -> cell.code().equals(code)))
                .filter(code -> !report.missing().contains(code))
                .forEach(code -> wrong.add(code + " vanished"));
        return wrong;
    }

    private static boolean isTold(ReturnedReport report, String code) {
        return report.findings().stream()
                .anyMatch(one -> one.code().equals(code) && one.weight() != CellFinding.Weight.NOTE);
    }

    private static long equal(Scene scene, ReturnedReport report) {
        return report.cells().stream()
                .filter(cell -> cell.value().equals(Optional.ofNullable(scene.truth.get(cell.code()))))
                .count();
    }

    private static List<CellFinding> asked(ReturnedReport report) {
        return report.findings().stream()
                .filter(one -> one.weight() != CellFinding.Weight.NOTE)
                .toList();
    }

    @Test
    void anUndisturbedFormIsReadEqualWithoutAQuestion() {
        for (long seed = 0; seed < RUNS; seed++) {
            Scene scene = scene(seed);
            ReturnedReport report = read(scene);
            assertThat(asked(report)).as("seed " + seed).isEmpty();
            assertThat(equal(scene, report)).as("seed " + seed).isEqualTo(scene.truth.size());
            assertThat(report.certainty()).isEqualTo(Certainty.CERTAIN);
        }
    }

    @ParameterizedTest
    @EnumSource(Disturbance.class)
    void oneDisturbanceNeverMakesAWrongValue(Disturbance disturbance) {
        for (long seed = 0; seed < RUNS; seed++) {
            Scene scene = scene(seed);
            disturbance.disturb(scene);
            ReturnedReport report = read(scene);
            assertThat(silentlyWrong(scene, report)).as("seed " + seed).isEmpty();
            if (disturbance.harmless) {
                assertThat(asked(report)).as("seed " + seed).isEmpty();
                assertThat(equal(scene, report)).as("seed " + seed).isEqualTo(scene.truth.size());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Disturbance.class)
    void twoOrThreeTogetherNeverMakeAWrongValue(Disturbance first) {
        Disturbance[] all = Disturbance.values();
        for (long seed = 0; seed < 2L * all.length; seed++) {
            Scene scene = scene(seed);
            List<Disturbance> done = new ArrayList<>(List.of(first, all[(int) (seed % all.length)]));
            if (seed % 3 == 0) {
                done.add(all[scene.random.nextInt(all.length)]);
            }
            done.stream().distinct().sorted().forEach(one -> one.disturb(scene));
            assertThat(silentlyWrong(scene, read(scene)))
                    .as(done + " seed " + seed)
                    .isEmpty();
        }
    }

    /** A disturbance that changes nothing proves nothing: each must lead a reader astray that goes by position. */
    @ParameterizedTest
    @EnumSource(Disturbance.class)
    void eachDisturbanceDisturbs(Disturbance disturbance) {
        int changed = 0;
        for (long seed = 0; seed < RUNS; seed++) {
            Scene scene = scene(seed);
            String before = told(scene);
            disturbance.disturb(scene);
            changed += told(scene).equals(before) ? 0 : 1;
        }
        assertThat(changed).isGreaterThanOrEqualTo(RUNS * 3 / 4);
    }

    private static String told(Scene scene) {
        StringBuilder told = new StringBuilder();
        for (GridDraft sheet : scene.sheets) {
            told.append(sheet.name)
                    .append(sheet.hidden)
                    .append(sheet.rows)
                    .append(sheet.merges)
                    .append(sheet.hiddenRows);
        }
        return told.toString();
    }

    @Test
    void aReaderByPositionWouldBeWrong() {
        int wrong = 0;
        for (Disturbance disturbance : Disturbance.values()) {
            Scene scene = scene(4);
            List<Integer> rows = scene.indicatorRows();
            disturbance.disturb(scene);
            wrong += rows.stream().allMatch(row -> isStill(scene, row)) ? 0 : 1;
        }
        assertThat(wrong).isGreaterThan(Disturbance.values().length / 2);
    }

    private static boolean isStill(Scene scene, int row) {
        String code = scene.main.get(row, Scene.CODE).text();
        return scene.truth.get(code) instanceof CellValue.Number number
                ? number.value()
                        .toPlainString()
                        .equals(scene.main.get(row, Scene.VALUE).text())
                : scene.truth.containsKey(code);
    }
}
