package vn.congdoan.vanthu.app.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.domain.sending.Channel;
import vn.congdoan.vanthu.domain.sending.Correspondent;
import vn.congdoan.vanthu.domain.sending.RecipientGroup;
import vn.congdoan.vanthu.domain.unit.Unit;
import vn.congdoan.vanthu.domain.unit.UnitEvent;
import vn.congdoan.vanthu.domain.unit.UnitNames;
import vn.congdoan.vanthu.ui.TestOffice;

class UnitServiceTest {
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);
    private static final LocalDate IN_2024 = LocalDate.of(2024, 10, 15);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);

    @TempDir
    Path folder;

    private TestOffice office;
    private UnitService units;

    @BeforeEach
    void open() {
        office = new TestOffice(folder);
        units = office.context.life().reporting().units();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Unit add(String code, String name, String group) {
        return units.save(new Unit(0, code, name, group, "", "", "", 20, null, null), null);
    }

    @Test
    void groupsOfAPathAreMadeOnceWhateverTheirCapitals() {
        add("U01", "THPT Hoa Lư A", "Khối THPT > Cụm 1");
        add("U02", "THPT Hoa Lư B", "KHỐI THPT > cụm 1");

        assertThat(units.tree().groupsOn(TODAY)).extracting("path").containsExactly("Khối THPT", "Khối THPT > Cụm 1");
        assertThat(units.on(TODAY)).extracting(Unit::group).containsOnly("Khối THPT > Cụm 1");
    }

    @Test
    void codeOfAnotherUnitIsRefusedWhateverItsCapitals() {
        add("U01", "THPT Hoa Lư A", "");

        assertThatThrownBy(() -> add("u01", "THPT Hoa Lư B", "")).hasMessageContaining("unit.codeTaken");
        assertThatThrownBy(() -> add(" ", "THPT Hoa Lư B", "")).hasMessageContaining("unit.codeMissing");
        assertThatThrownBy(() -> units.save(new Unit(0, "U02", "B", "", "", "ai@đó", "", null, null, null), null))
                .hasMessageContaining("unit.badEmail");
    }

    @Test
    void mergerIsRememberedAndFoundByTheOldName() {
        Unit first = add("U01", "THPT Hoa Lư A", "");
        Unit second = add("U02", "THPT Hoa Lư B", "");

        units.merge(first.id(), List.of(second.id()), JULY, "THPT Hoa Lư", "QĐ 12/QĐ-UBND");

        assertThat(units.on(IN_2024)).extracting(Unit::name).containsExactly("THPT Hoa Lư A", "THPT Hoa Lư B");
        assertThat(units.on(TODAY)).extracting(Unit::name).containsExactly("THPT Hoa Lư");
        UnitNames names = units.names().get(0);
        assertThat(names.former()).containsExactlyInAnyOrder("THPT Hoa Lư A", "THPT Hoa Lư B");
        assertThat(units.aliveDuring(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)))
                .hasSize(2);
    }

    @Test
    void undoBringsTheLastStepBackAndOnlyThat() {
        Unit first = add("U01", "THPT Hoa Lư A", "");
        Unit second = add("U02", "THPT Hoa Lư B", "");
        long renamed = units.rename(first.id(), "THPT Hoa Lư", JULY, "");
        long dissolved = units.dissolve(List.of(second.id()), JULY, "");

        assertThatThrownBy(() -> units.undo(renamed)).hasMessageContaining("unit.undo.notLast");
        units.undo(dissolved);
        assertThat(units.on(TODAY)).extracting(Unit::code).containsExactly("U01", "U02");
        units.undo(renamed);
        assertThat(units.on(TODAY)).extracting(Unit::name).containsExactly("THPT Hoa Lư A", "THPT Hoa Lư B");
        assertThat(units.history(first.id())).extracting(UnitEvent::kind).containsExactly(UnitEvent.Kind.FOUNDED);
        assertThat(units.last()).isEmpty();
    }

    @Test
    void correctionLeavesNoHistoryAndAChangeFromADayDoes() {
        Unit unit = add("U01", "THPT Hoa Lu A", "Khối THPT");
        Unit corrected =
                new Unit(unit.id(), "U01", "THPT Hoa Lư A", "Khối THPT", "Xã Hoa Lư", "", "", 25, unit.from(), null);
        units.save(corrected, null);
        assertThat(units.on(IN_2024).get(0).name()).isEqualTo("THPT Hoa Lư A");

        units.save(new Unit(unit.id(), "U01", "THPT Hoa Lư", "Khối THPT", "Xã Hoa Lư", "", "", 30, null, null), JULY);

        assertThat(units.on(IN_2024).get(0).members()).isEqualTo(25);
        assertThat(units.on(TODAY).get(0).members()).isEqualTo(30);
        assertThat(units.history(unit.id()))
                .extracting(UnitEvent::kind)
                .containsExactly(UnitEvent.Kind.FOUNDED, UnitEvent.Kind.RENAMED);
    }

    @Test
    void learntAliasMeansOneUnitOnly() {
        Unit first = add("U01", "THPT Hoa Lư A", "");
        Unit second = add("U02", "THPT Hoa Lư B", "");
        units.learn(first.id(), "hoalua@gmail.com");
        units.learn(second.id(), "hoalua@gmail.com");

        assertThat(units.names())
                .extracting(UnitNames::aliases)
                .containsExactly(List.of(), List.of("hoalua@gmail.com"));
    }

    @Test
    void groupRenamedFromADayKeepsItsUnits() {
        add("U01", "THPT Hoa Lư A", "Khối THPT");
        long group = units.tree().groups().get(0).id();

        units.renameGroup(group, "Khối Trung học", JULY);

        assertThat(units.on(IN_2024).get(0).group()).isEqualTo("Khối THPT");
        assertThat(units.on(TODAY).get(0).group()).isEqualTo("Khối Trung học");
    }

    @Test
    void everyStepIsInTheAuditTrail() {
        Unit unit = add("U01", "THPT Hoa Lư A", "");
        units.rename(unit.id(), "THPT Hoa Lư", JULY, "QĐ 12");

        assertThat(office.context.life().audit().all()).extracting("action").contains("UNIT_ADDED", "UNIT_RENAMED");
    }

    @Test
    void directoryFollowsTheUnitsOnceTheyAreInIt() {
        Unit first = units.save(
                new Unit(0, "U01", "THPT Hoa Lư A", "Khối THPT", "", "hla@nb.edu.vn", "", null, null, null), null);
        Unit second = units.save(
                new Unit(0, "U02", "MN Hoa Mai", "Khối Mầm non", "", "", "0912345678", null, null, null), null);
        add("U03", "TH Hoa Lư", "Khối Tiểu học");
        assertThat(directory()).isEmpty();

        UnitSendingService.Joined joined = units.sending().join();

        assertThat(joined.active()).isEqualTo(3);
        assertThat(directory())
                .extracting(Correspondent::channel)
                .containsExactly(Channel.EMAIL, Channel.ZALO, Channel.PAPER);
        assertThat(group("Các CĐCS").members()).hasSize(3);
        assertThat(group("CĐCS Khối THPT").members()).hasSize(1);

        units.dissolve(List.of(second.id()), LocalDate.of(2026, 1, 31), "");
        units.rename(first.id(), "THPT Hoa Lư", JULY, "");

        assertThat(directory()).extracting(Correspondent::active).containsExactly(true, false, true);
        assertThat(directory().get(0).name()).isEqualTo("THPT Hoa Lư");
        assertThat(group("Các CĐCS").members()).hasSize(2);
        assertThat(group("CĐCS Khối Mầm non").members()).isEmpty();
        add("U04", "THPT Yên Mô", "Khối THPT");
        assertThat(group("CĐCS Khối THPT").members()).hasSize(2);
    }

    private List<Correspondent> directory() {
        return office.context.life().sending().directory().correspondents();
    }

    private RecipientGroup group(String name) {
        return office.context.life().sending().directory().groups().stream()
                .filter(group -> group.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
