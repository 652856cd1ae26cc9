package vn.congdoan.vanthu.ui.total;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.round.total.StoredRounds;
import vn.congdoan.vanthu.domain.report.total.LaidDownReports;
import vn.congdoan.vanthu.ui.TestOffice;

/** The screen over a real store, without a toolkit. */
class TotalViewModelTest {
    private final LaidDownReports reports = new LaidDownReports();
    private final List<Path> opened = new ArrayList<>();
    private final List<String> copied = new ArrayList<>();
    private final List<Long> drafted = new ArrayList<>();
    private final List<Long> filled = new ArrayList<>();

    @TempDir
    Path folder;

    private TestOffice office;

    @AfterEach
    void close() {
        if (office != null) {
            office.close();
        }
    }

    @Test
    void theTableShowsEveryIndicatorInVietnameseNumbers() {
        TotalViewModel model = entered(2024, 2024);

        assertThat(model.rows()).hasSize(20);
        assertThat(model.words().total(row(model, "A2").total().total())).isEqualTo("6.594.743.909.449.734");
        assertThat(model.words().total(row(model, "B1").total().total())).isEqualTo("11.879.898,96");
        assertThat(model.coverageProperty().get()).contains("TG-2024").contains("13/15");
        assertThat(model.asideProperty().get()).startsWith("1 ");
    }

    @Test
    void fromTheTotalToTheCellItIsTwoChoicesAndTheFileOpens() {
        TotalViewModel model = entered(2024, 2024);

        model.chosenProperty().set(row(model, "A2"));
        UnitRow first = model.detail().units().get(0);
        model.detail().chosenProperty().set(first);

        assertThat(first.contribution().value().place()).hasToString("Biểu 1!D57");
        model.detail().open();
        assertThat(opened)
                .singleElement()
                .satisfies(file -> assertThat(file)
                        .hasFileName(first.unit().code() + ".xlsx")
                        .hasContent("bytes of " + first.unit().code() + ".xlsx"));
    }

    @Test
    void theGreatestUnitStandsFirstAndThoseWithoutAnAnswerLast() {
        TotalViewModel model = entered(2024, 2024);
        model.chosenProperty().set(row(model, "A4"));

        List<UnitRow> units = model.detail().units();
        assertThat(units).hasSize(15);
        assertThat(units.get(0).share()).isEqualTo(1);
        assertThat(units.get(0).figure()).isGreaterThanOrEqualTo(units.get(1).figure());
        assertThat(units.subList(12, 15)).extracting(row -> row.unit().code()).containsExactly("U03", "U05", "U13");
        assertThat(units.get(14).answer()).isEmpty();
    }

    @Test
    void theTrendIsOfAllUntilAUnitIsChosen() {
        TotalViewModel model = entered(2020, 2024);
        model.chosenProperty().set(row(model, "A1"));

        assertThat(model.detail().trendProperty().get().points()).hasSize(5);
        String all = model.detail().trendProperty().get().name();
        model.detail().chosenProperty().set(model.detail().units().get(0));
        assertThat(model.detail().trendProperty().get().name()).startsWith("CĐCS");
        assertThat(model.detail().trendProperty().get().points()).hasSize(5);
        model.detail().all();
        assertThat(model.detail().trendProperty().get().name()).isEqualTo(all);
    }

    @Test
    void theChangeAgainstTheLastPeriodStandsBeside() {
        TotalViewModel model = entered(2023, 2024);

        assertThat(model.words().change(row(model, "A1").change())).isEqualTo("0 (0 %)");
        assertThat(model.words().change(row(model, "G1").change())).isEmpty();
    }

    @Test
    void barsAreByGroupAndOfAChoiceByWhatWasChosen() {
        TotalViewModel model = entered(2024, 2024);
        model.chosenProperty().set(row(model, "A1"));
        assertThat(model.detail().bars()).extracting(Bar::figure).containsExactlyInAnyOrder("593", "232", "1.308");

        model.chosenProperty().set(row(model, "F2"));
        assertThat(model.detail().bars()).extracting(Bar::name).contains("Tốt", "Khác");
    }

    @Test
    void aQueryFindsWithoutAccents() {
        TotalViewModel model = entered(2024, 2024);

        model.queryProperty().set("chi tieu b");

        assertThat(model.rows()).extracting(TotalRow::code).containsExactly("B1", "B2", "B3", "B4");
    }

    @Test
    void theTableIsCopiedSoThatASpreadsheetTakesIt() {
        TotalViewModel model = entered(2024, 2024);

        model.copy();

        assertThat(copied).singleElement().satisfies(table -> {
            assertThat(table.lines()).hasSize(21);
            assertThat(table.lines().toList().get(2))
                    .isEqualTo(
                            "A2\tChỉ tiêu A2\t\t6594743909449734\t6384277316434781\t2134398337\t210464458616616\t13");
        });
    }

    @Test
    void theFilesAreWrittenWhereThePersonSaysAndTheFolderOpens() {
        TotalViewModel model = entered(2024, 2024);

        model.export();

        assertThat(folder.resolve("out").resolve("TG-2024_tong-hop.json")).exists();
        assertThat(opened).containsExactly(folder.resolve("out"));
        assertThat(office.told).isEmpty();
    }

    @Test
    void withoutReportsTheScreenSaysSo() {
        reports.submissions.clear();
        TotalViewModel model = entered(2024, 2024);

        assertThat(model.anyThereProperty().get()).isFalse();
        assertThat(model.chosenProperty().get()).isNull();
    }

    @Test
    void whatWasChosenStaysChosenWhenTheRoundIsReckonedAnew() {
        TotalViewModel model = entered(2024, 2024);
        long round = model.totalsProperty().get().round().id();
        model.chosenProperty().set(row(model, "C2"));

        model.enter(round);

        assertThat(model.chosenProperty().get().code()).isEqualTo("C2");
    }

    @Test
    void fromTheTotalsOneGoesToTheReportAndToASuperiorsWorkbook() {
        TotalViewModel model = entered(2024, 2024);
        long round = model.totalsProperty().get().round().id();

        model.draft();
        model.fill();

        assertThat(drafted).containsExactly(round);
        assertThat(filled).containsExactly(round);
    }

    private static TotalRow row(TotalViewModel model, String code) {
        return model.rows().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private TotalViewModel entered(int firstYear, int lastYear) {
        long round = StoredRounds.inFolder(folder.resolve("data"), firstYear, lastYear, reports);
        office = new TestOffice(folder.resolve("data"));
        TotalWindow window = new TotalWindow(
                office.messages,
                office.jobs,
                office.navigator,
                office.notices,
                office.errors,
                before -> Optional.of(folder.resolve("out")),
                opened::add,
                copied::add,
                filled::add,
                drafted::add);
        TotalViewModel model = new TotalViewModel(
                office.context.life().reporting().totals(),
                office.context.life().reporting().intake().submissions()::around,
                window);
        model.enter(round);
        return model;
    }
}
