package vn.congdoan.vanthu.ui.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.domain.unit.Unit;
import vn.congdoan.vanthu.domain.unit.UnitGroup;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.unit.UnitQuestions.Answer;
import vn.congdoan.vanthu.ui.unit.UnitQuestions.Filled;

class UnitsViewModelTest {
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);

    @TempDir
    Path folder;

    private UnitModel around;
    private UnitsViewModel model;

    @BeforeEach
    void open() {
        around = new UnitModel(folder);
        model = new UnitsViewModel(around.units(), around.window());
    }

    @AfterEach
    void close() {
        assertThat(around.office.told).as("failures").isEmpty();
        around.close();
    }

    private void three() {
        around.add("U01", "THPT Hoa Lư A", "Khối THPT > Cụm 1");
        around.add("U02", "THPT Hoa Lư B", "Khối THPT > Cụm 2");
        around.add("U03", "MN Hoa Mai", "Khối Mầm non");
        model.enter();
    }

    private List<String> codes() {
        return model.rows().stream().map(Unit::code).toList();
    }

    @Test
    void emptyRegisterIsToldFromAnEmptyDay() {
        model.enter();
        assertThat(model.anyThereProperty().get()).isFalse();

        around.add("U01", "THPT Hoa Lư A", "");
        model.enter();
        assertThat(model.anyThereProperty().get()).isTrue();
    }

    @Test
    void groupShowsTheUnitsBelowItAndAQueryWithoutAccentsFindsThem() {
        three();
        assertThat(model.groups()).extracting(UnitGroup::units).containsExactly(1, 2, 1, 1);

        model.groupProperty().set(model.groups().get(1));
        assertThat(codes()).containsExactly("U01", "U02");
        model.groupProperty().set(null);
        model.queryProperty().set("hoa lu b");
        assertThat(codes()).containsExactly("U02");
    }

    @Test
    void dayShowsTheTreeOfThatDayAndUndoBringsAMergerBack() {
        three();
        List<Unit> both = List.of(model.rows().get(0), model.rows().get(1));
        around.answer = Optional.of(new Answer("THPT Hoa Lư", both.get(0), JULY, "QĐ 5"));

        model.merge(both);

        assertThat(codes()).containsExactly("U01", "U03");
        assertThat(model.shownProperty().get().name()).isEqualTo("THPT Hoa Lư");
        assertThat(model.history()).anyMatch(line -> line.contains("THPT Hoa Lư B") && line.contains("QĐ 5"));
        model.dayProperty().set(LocalDate.of(2024, 12, 31));
        assertThat(codes()).containsExactly("U01", "U02", "U03");
        assertThat(model.summaryProperty().get()).contains("31/12/2024");

        around.office.notices.latestProperty().get().undo().run();
        model.dayProperty().set(null);
        assertThat(codes()).containsExactly("U01", "U02", "U03");
    }

    @Test
    void oneUnitAloneIsNotMerged() {
        three();
        model.merge(List.of(model.rows().get(0)));

        assertThat(around.asked).isEmpty();
        assertThat(around.office.notice()).contains("hai đơn vị");
    }

    @Test
    void aStepNamesItsUnitsAndNeedsTheWordsItIsAbout() {
        three();
        List<Unit> all = List.copyOf(model.rows());
        model.rename(all.get(0));
        model.transfer(all);
        model.merge(all.subList(0, 2));
        model.dissolve(all.subList(0, 1));

        assertThat(around.asked).extracting(UnitQuestions.Step::wordsNeeded).containsExactly(true, true, false, false);
        assertThat(around.office.messages.get(around.asked.get(1).title()))
                .contains(all.stream().map(Unit::name).toList());
    }

    @Test
    void newUnitIsShownAndAStepThatWasThoughtBetterOfChangesNothing() {
        three();
        around.filled = Optional.of(
                new Filled(new Unit(0, "U04", "TH Hoa Lư", "Khối Tiểu học", "", "", "", 12, null, null), null));
        model.add();
        assertThat(model.shownProperty().get().code()).isEqualTo("U04");

        around.answer = Optional.empty();
        model.dissolve(List.of(model.rows().get(0)));
        assertThat(codes()).hasSize(4);
        around.answer = Optional.of(new Answer("", null, JULY, ""));
        model.dissolve(List.of(model.rows().get(0)));
        assertThat(codes()).containsExactly("U02", "U03", "U04");
    }

    @Test
    void copiedRowsAreATableWithTitles() {
        three();
        model.copy(model.rows().subList(0, 2));

        assertThat(around.clipboard.lines()).hasSize(3);
        assertThat(around.clipboard).startsWith("Mã\tTên đơn vị").contains("U02\tTHPT Hoa Lư B\tKhối THPT > Cụm 2");
    }

    @Test
    void workbookIsLookedOverOnAScreenOfItsOwn() {
        Path list = folder.resolve("ds.xlsx");
        model.importFrom(list);

        assertThat(around.office.navigator.destinationProperty().get()).isEqualTo(new Destination.UnitImport(list));
    }
}
