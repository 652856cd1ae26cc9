package vn.congdoan.vanthu.ui.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.unit.ImportChoice;
import vn.congdoan.vanthu.app.unit.UnitBooks;
import vn.congdoan.vanthu.domain.unit.Unit;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.unit.ImportLine.Kind;

class UnitImportViewModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);

    @TempDir
    Path folder;

    private UnitModel around;
    private UnitImportViewModel model;

    @BeforeEach
    void open() {
        around = new UnitModel(folder);
        model = new UnitImportViewModel(around.units().book(), around.window());
    }

    @AfterEach
    void close() {
        around.close();
    }

    private Path list() throws IOException {
        return UnitBooks.write(
                folder.resolve("ds.xlsx"),
                List.of(
                        UnitBooks.row("Mã", "Tên đơn vị", "Khối", "Số đoàn viên"),
                        UnitBooks.row("U01", "THPT Hoa Lư", "Khối THPT", 30),
                        UnitBooks.row("N1", "CĐCS Trường MN Hoa Mai", "Khối Mầm non", 20),
                        UnitBooks.row("N2", "TH Kim Mỹ", "Khối Tiểu học", "nhiều"),
                        UnitBooks.row("N3", "THCS Kim Mỹ", "Khối THCS", 25)));
    }

    private List<String> names() {
        return around.units().on(TODAY).stream().map(Unit::name).toList();
    }

    @Test
    void everyLineSaysWhatWouldBecomeOfItAndNothingIsStored() throws Exception {
        around.add("U01", "THPT Hoa Lư A", "Khối THPT");
        around.add("U02", "Trường MN Hoa Mai", "Khối Mầm non");
        model.enter(list());

        assertThat(model.lines())
                .extracting(ImportLine::kind)
                .containsExactly(Kind.ERROR, Kind.NEAR, Kind.ADDED, Kind.CHANGED, Kind.ABSENT);
        assertThat(model.lines().get(0).place()).isEqualTo("Sheet1!D4");
        assertThat(model.lines().get(3).words()).contains("THPT Hoa Lư A → THPT Hoa Lư");
        assertThat(names()).containsExactly("THPT Hoa Lư A", "Trường MN Hoa Mai");

        model.filterProperty().set(Kind.ERROR);
        assertThat(model.lines()).hasSize(1);
    }

    @Test
    void wholeLikenessIsProposedAsTheSameUnitAndStoredSo() throws Exception {
        around.add("U01", "THPT Hoa Lư A", "Khối THPT");
        long mai = around.add("U02", "Trường MN Hoa Mai", "Khối Mầm non");
        model.enter(list());
        ImportLine near = model.lines().get(1);
        assertThat(model.chosen(near).choice()).isEqualTo(ImportChoice.same(mai));

        model.store();

        assertThat(names()).containsExactlyInAnyOrder("THPT Hoa Lư", "Trường MN Hoa Mai", "THCS Kim Mỹ");
        assertThat(around.office.navigator.destinationProperty().get()).isEqualTo(new Destination.Units());
        assertThat(around.office.told).isEmpty();
    }

    @Test
    void otherAnswerIsTaken() throws Exception {
        around.add("U02", "Trường MN Hoa Mai", "Khối Mầm non");
        model.enter(list());
        ImportLine near = model.lines().get(1);
        model.choose(near, near.choices().get(0));

        model.store();

        assertThat(names()).contains("Trường MN Hoa Mai", "CĐCS Trường MN Hoa Mai");
    }

    @Test
    void fileThatIsNoListIsToldAndLeadsBack() throws Exception {
        model.enter(UnitBooks.write(folder.resolve("khac.xlsx"), List.of(UnitBooks.row("Chỉ có chữ"))));

        assertThat(around.office.told).hasSize(1);
        assertThat(around.office.navigator.destinationProperty().get()).isEqualTo(new Destination.Units());
    }
}
