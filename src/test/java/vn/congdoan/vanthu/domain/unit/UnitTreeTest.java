package vn.congdoan.vanthu.domain.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.problem.ProblemException;

class UnitTreeTest {
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);
    private static final LocalDate IN_2024 = LocalDate.of(2024, 10, 15);
    private static final LocalDate IN_2026 = LocalDate.of(2026, 3, 5);

    private static final List<GroupHistory> GROUPS = List.of(
            GroupHistory.named("Khối THPT", 0).withId(1),
            GroupHistory.named("Cụm 1", 1).withId(2),
            GroupHistory.named("Khối Mầm non", 0).withId(3));

    private UnitTree tree = new UnitTree(
            GROUPS,
            List.of(
                    unit(1, "U10", "THPT Hoa Lư A", 2),
                    unit(2, "U2", "THPT Hoa Lư B", 2),
                    unit(3, "U3", "MN Hoa Mai", 3)),
            List.of());

    private static UnitHistory unit(long id, String code, String name, long group) {
        return new UnitHistory(id, null, null, List.of(new UnitVersion(null, code, name, group, "", "", "", null)));
    }

    private void apply(UnitChange change) {
        Map<Long, UnitHistory> units = new LinkedHashMap<>();
        tree.units().forEach(unit -> units.put(unit.id(), unit));
        change.units().forEach(unit -> units.put(unit.id(), unit));
        List<UnitEvent> events = new ArrayList<>(tree.events());
        events.addAll(change.events());
        tree = new UnitTree(tree.groups(), List.copyOf(units.values()), events);
    }

    private List<String> names(LocalDate day) {
        return tree.on(day).stream().map(Unit::name).toList();
    }

    @Test
    void countsCodesAsPeopleDo() {
        assertThat(tree.on(IN_2024)).extracting(Unit::code).containsExactly("U2", "U3", "U10");
    }

    @Test
    void aUnitIsAlsoWhatWentIntoThoseThatWentIntoIt() {
        apply(new UnitSteps(tree).merge(2, List.of(3L), JULY, "", ""));
        apply(new UnitSteps(tree).merge(1, List.of(2L), JULY.plusYears(1), "", ""));

        assertThat(tree.predecessors())
                .containsOnly(Map.entry(1L, java.util.Set.of(2L, 3L)), Map.entry(2L, java.util.Set.of(3L)));
    }

    @Test
    void mergerLeavesTheTreeOfTheYearBeforeAsItWas() {
        apply(new UnitSteps(tree).merge(1, List.of(2L), JULY, "THPT Hoa Lư", "QĐ 12"));

        assertThat(names(IN_2024)).containsExactly("THPT Hoa Lư B", "MN Hoa Mai", "THPT Hoa Lư A");
        assertThat(names(IN_2026)).containsExactly("MN Hoa Mai", "THPT Hoa Lư");
        assertThat(tree.formerNames(1, IN_2026)).containsExactlyInAnyOrder("THPT Hoa Lư A", "THPT Hoa Lư B");
        assertThat(tree.formerNames(1, IN_2024)).isEmpty();
        assertThat(tree.history(1))
                .extracting(UnitEvent::kind)
                .containsExactly(UnitEvent.Kind.MERGED, UnitEvent.Kind.RENAMED);
    }

    @Test
    void lastDayIsIncluded() {
        apply(new UnitSteps(tree).dissolve(List.of(3L), JULY, ""));

        assertThat(names(JULY)).contains("MN Hoa Mai");
        assertThat(names(JULY.plusDays(1))).doesNotContain("MN Hoa Mai");
        assertThat(tree.aliveDuring(JULY, IN_2026)).extracting(Unit::id).contains(3L);
        assertThat(tree.aliveDuring(JULY.plusDays(1), IN_2026))
                .extracting(Unit::id)
                .doesNotContain(3L);
    }

    @Test
    void transferChangesTheGroupFromThatDayOnAndTheCountsOfBoth() {
        apply(new UnitSteps(tree).transfer(List.of(1L, 2L), 3, JULY, ""));

        assertThat(tree.on(IN_2024).get(0).group()).isEqualTo("Khối THPT > Cụm 1");
        assertThat(tree.on(IN_2026).get(0).group()).isEqualTo("Khối Mầm non");
        assertThat(tree.groupsOn(IN_2024))
                .extracting(UnitGroup::path)
                .containsExactly("Khối Mầm non", "Khối THPT", "Khối THPT > Cụm 1");
        assertThat(tree.groupsOn(IN_2024)).extracting(UnitGroup::units).containsExactly(1, 2, 2);
        assertThat(tree.groupsOn(IN_2026)).extracting(UnitGroup::path).containsExactly("Khối Mầm non");
    }

    @Test
    void renamedGroupHasItsOldNameOnOldDays() {
        GroupHistory renamed = GROUPS.get(0).renamed(JULY, "Khối Trung học");
        tree = new UnitTree(List.of(renamed, GROUPS.get(1), GROUPS.get(2)), tree.units(), List.of());

        assertThat(tree.path(2, IN_2024)).isEqualTo("Khối THPT > Cụm 1");
        assertThat(tree.path(2, IN_2026)).isEqualTo("Khối Trung học > Cụm 1");
    }

    @Test
    void undoneMergerIsAsIfItHadNeverBeen() {
        UnitTree before = tree;
        UnitChange change = new UnitSteps(tree).merge(1, List.of(2L, 3L), JULY, "THPT Hoa Lư", "");
        apply(change);

        List<UnitHistory> undone = new UnitSteps(tree).undone(change.events());

        assertThat(undone).containsExactlyInAnyOrderElementsOf(before.units());
    }

    @Test
    void undoneTransferGivesTheGroupBackAndKeepsAnEarlierRenaming() {
        apply(new UnitSteps(tree).rename(1, "THPT Hoa Lư", LocalDate.of(2025, 1, 1), ""));
        UnitHistory renamed = tree.unit(1).orElseThrow();
        UnitChange change = new UnitSteps(tree).transfer(List.of(1L), 3, JULY, "");
        apply(change);

        assertThat(new UnitSteps(tree).undone(change.events())).containsExactly(renamed);
    }

    @Test
    void stepOutsideTheLifeOfAUnitIsRefused() {
        apply(new UnitSteps(tree).dissolve(List.of(2L), JULY, ""));

        assertThatThrownBy(() -> new UnitSteps(tree).rename(2, "Tên khác", JULY.plusDays(1), ""))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("unit.change.notAlive");
        assertThatThrownBy(() -> new UnitSteps(tree).merge(1, List.of(1L), JULY, "", ""))
                .hasMessageContaining("unit.merge.itself");
    }

    @Test
    void renamingBeforeALaterRenamingIsRefused() {
        apply(new UnitSteps(tree).rename(1, "THPT Hoa Lư", JULY, ""));

        assertThatThrownBy(() -> new UnitSteps(tree).rename(1, "THPT Cố đô", IN_2024, ""))
                .hasMessageContaining("unit.change.laterRenamed");
        apply(new UnitSteps(tree).rename(1, "THPT Cố đô", IN_2026, ""));
        assertThat(names(IN_2026)).contains("THPT Cố đô");
        assertThat(names(JULY)).contains("THPT Hoa Lư");
    }
}
