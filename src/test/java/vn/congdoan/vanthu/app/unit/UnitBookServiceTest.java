package vn.congdoan.vanthu.app.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.unit.Unit;
import vn.congdoan.vanthu.domain.unit.UnitEvent;
import vn.congdoan.vanthu.domain.unit.UnitField;
import vn.congdoan.vanthu.ui.TestOffice;

class UnitBookServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);

    @TempDir
    Path folder;

    private TestOffice office;
    private UnitService units;

    @BeforeEach
    void open() {
        office = new TestOffice(folder.resolve("data"));
        units = office.context.life().reporting().units();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private ImportPlan plan(List<List<Object>> rows, String... merges) throws Exception {
        Path file = UnitBooks.write(folder.resolve("ds.xlsx"), rows, merges);
        return units.book().plan(file).work().run(JobControl.UNATTENDED);
    }

    private ImportResult store(ImportPlan plan, Map<String, ImportChoice> choices) throws Exception {
        return units.book().store(plan, choices, TODAY).work().run(JobControl.UNATTENDED);
    }

    private void take(List<List<Object>> rows) throws Exception {
        store(plan(rows), Map.of());
    }

    private static List<Object> row(Object... cells) {
        return UnitBooks.row(cells);
    }

    @Test
    void sixHundredUnitsAreTakenInWithinFiveSeconds() throws Exception {
        Path file = UnitBooks.write(folder.resolve("ds.xlsx"), UnitBooks.sixHundred());
        long start = System.nanoTime();
        ImportPlan plan = units.book().plan(file).work().run(JobControl.UNATTENDED);
        store(plan, Map.of());
        Duration taken = Duration.ofNanos(System.nanoTime() - start);

        assertThat(units.on(TODAY)).hasSize(600);
        assertThat(taken).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void columnsMayStandInAnyOrderWithoutAccentsUnderTitles() throws Exception {
        take(List.of(
                row("LIÊN ĐOÀN LAO ĐỘNG TỈNH"),
                row("Danh sách đơn vị năm 2024"),
                row(),
                row(
                        "DIEN THOAI",
                        "Den ngay",
                        "ten don vi",
                        "so doan vien",
                        "MA",
                        "khoi/cum",
                        "tu ngay",
                        "E-mail",
                        "dia chi"),
                row(
                        912345678,
                        "31/12/2025",
                        "CĐCS THPT Hoa Lư",
                        "1.234",
                        "007",
                        "Khối THPT",
                        "01.7.2020",
                        "a@b.vn",
                        "Xã X")));

        Unit unit = units.tree().all(TODAY).get(0);
        assertThat(unit.code()).isEqualTo("007");
        assertThat(unit.phone()).isEqualTo("0912345678");
        assertThat(unit.members()).isEqualTo(1234);
        assertThat(unit.from()).isEqualTo("2020-07-01");
        assertThat(unit.until()).isEqualTo("2025-12-31");
        assertThat(units.on(TODAY)).isEmpty();
    }

    @Test
    void headingsInTwoLinesAndColumnNumbersBelowAreUnderstood() throws Exception {
        take(List.of(
                row("TT", "Mã đơn vị", "Tên CĐCS", "Thời gian hoạt động", null),
                row(null, null, null, "Từ ngày", "Đến ngày"),
                row("(1)", "(2)", "(3)", "(4)", "(5)"),
                row(1, "A1", "CĐCS Xã Hoa Lư", LocalDate.of(2025, 7, 1), null)));

        assertThat(units.on(TODAY)).extracting(Unit::code).containsExactly("A1");
        assertThat(units.on(TODAY).get(0).from()).isEqualTo("2025-07-01");
    }

    @Test
    void groupsMayStandAsLinesAboveTheirUnitsAndSignaturesBelowAreLeftOut() throws Exception {
        ImportPlan plan = plan(List.of(
                row("STT", "Mã", "Tên đơn vị", "Số đoàn viên"),
                row("I", null, "Khối THPT", null),
                row(1, "A1", "THPT Hoa Lư", 20),
                row("II", null, "Khối Mầm non", null),
                row(2, "A2", "MN Hoa Mai", 15),
                row(null, null, "Tổng cộng", 35),
                row(),
                row(null, null, "NGƯỜI LẬP BIỂU", null)));
        store(plan, Map.of());

        assertThat(plan.errors()).isEmpty();
        assertThat(units.on(TODAY)).extracting(Unit::group).containsExactly("Khối THPT", "Khối Mầm non");
    }

    @Test
    void unitsThatAreCalledLikeTotalsAreUnits() throws Exception {
        take(List.of(
                row("Mã", "Tên đơn vị", "Số đoàn viên"),
                row("A1", "Công đoàn Trường THPT Hoa Lư", 20),
                row("A2", "Tổng công ty May 10", 15),
                row(null, "Tổng cộng: 2", 35),
                row(null, "Cộng", 35)));

        assertThat(units.on(TODAY)).extracting(Unit::code).containsExactly("A1", "A2");
    }

    @Test
    void khoiAndCumInTwoColumnsMakeTwoLevels() throws Exception {
        take(List.of(row("Mã", "Tên", "Khối", "Cụm"), row("A1", "THPT Hoa Lư", "Khối THPT", "Cụm 1")));

        assertThat(units.on(TODAY).get(0).group()).isEqualTo("Khối THPT > Cụm 1");
    }

    @Test
    void groupsThatAreMergedOverTheirUnitsHoldForEachOfThem() throws Exception {
        List<List<Object>> rows = List.of(
                row("TT", "Khối", "Cụm", "Mã đơn vị", "Tên CĐCS"),
                row(1, "Khối THPT", "Cụm 1", "A1", "THPT A"),
                row(2, null, null, "A2", "THPT B"),
                row(3, null, "Cụm 2", "A3", "THPT C"),
                row(4, "Khối Mầm non", "Cụm 1", "A4", "MN D"));
        store(plan(rows, "B2:B4", "C2:C3"), Map.of());
        assertThat(units.on(TODAY))
                .extracting(Unit::group)
                .containsExactly("Khối THPT > Cụm 1", "Khối THPT > Cụm 1", "Khối THPT > Cụm 2", "Khối Mầm non > Cụm 1");
    }

    @Test
    void headingsMergedOverTwoLinesAndLabelledGroupsAreUnderstood() throws Exception {
        List<List<Object>> rows = List.of(
                row("STT", "Đơn vị", null, "Liên hệ", null, "Số đoàn viên"),
                row(null, "Mã", "Tên", "Điện thoại", "Từ ngày"),
                row("I", "KHỐI THPT"),
                row(1, "T1", "THPT A", 912345678, 43900, 10),
                row("II", "KHỐI MẦM NON"),
                row(1, "M1", "MN A", null, null, 5),
                row(2, "M2"));
        ImportPlan plan = plan(rows, "A1:A2", "B1:C1", "D1:E1", "F1:F2", "B3:F3", "B5:F5");
        assertThat(plan.errors()).extracting(Finding::place).containsExactly("Sheet1!C7");
        store(plan, Map.of());
        assertThat(units.on(TODAY)).extracting(Unit::group).containsExactly("KHỐI MẦM NON", "KHỐI THPT");
        assertThat(units.on(TODAY)).extracting(Unit::members).containsExactly(5, 10);
        assertThat(units.on(TODAY).get(1).from()).isEqualTo(LocalDate.of(2020, 3, 10));
    }

    @Test
    void rowWithAnErrorIsNamedByItsCellAndTheOthersAreStored() throws Exception {
        ImportPlan plan = plan(List.of(
                row("Mã", "Tên đơn vị", "Số đoàn viên", "Từ ngày", "Email"),
                row("A1", "THPT Hoa Lư", "nhiều", null, null),
                row("A2", "MN Hoa Mai", 15, "32/13/2024", null),
                row("A3", "TH Hoa Lư", 15, null, "không có"),
                row("A4", "THCS Hoa Lư", 15, null, null),
                row("a4", "THCS Yên Mô", 15, null, null),
                row(null, "THCS Kim Mỹ", 15, null, null),
                row("A7", null, 15, null, null)));
        store(plan, Map.of());

        assertThat(plan.errors())
                .extracting(Finding::place)
                .containsExactlyInAnyOrder(
                        "Sheet1!C2", "Sheet1!D3", "Sheet1!E4", "Sheet1!A6", "Sheet1!A7", "Sheet1!B8");
        assertThat(units.on(TODAY)).extracting(Unit::code).containsExactly("A4");
    }

    @Test
    void secondListIsHeldAgainstTheRegisterFieldByField() throws Exception {
        take(List.of(
                row("Mã", "Tên đơn vị", "Khối", "Số đoàn viên", "Email"),
                row("A1", "THPT Hoa Lư A", "Khối THPT", 20, "a@b.vn"),
                row("A2", "MN Hoa Mai", "Khối Mầm non", 15, null),
                row("A3", "TH Hoa Lư", "Khối Tiểu học", 15, null)));

        ImportPlan plan = plan(List.of(
                row("Mã", "Tên đơn vị", "Khối", "Số đoàn viên", "Email"),
                row("A1", "THPT Hoa Lư", "KHỐI THPT", 25, null),
                row("A2", "MN Hoa Mai", "Khối Mầm non", 15, null)));

        assertThat(plan.changed()).hasSize(1);
        assertThat(plan.changed().get(0).changes())
                .containsExactly(
                        new FieldChange(UnitField.NAME, "THPT Hoa Lư A", "THPT Hoa Lư"),
                        new FieldChange(UnitField.MEMBERS, "20", "25"));
        assertThat(plan.unchanged()).hasSize(1);
        assertThat(plan.absent()).extracting(Unit::code).containsExactly("A3");
        assertThat(units.on(TODAY).get(0).name()).isEqualTo("THPT Hoa Lư A");

        store(plan, Map.of());

        assertThat(units.on(TODAY)).hasSize(3);
        assertThat(units.on(TODAY).get(0).email()).isEqualTo("a@b.vn");
        assertThat(units.on(TODAY.minusDays(1)).get(0).name()).isEqualTo("THPT Hoa Lư A");
        assertThat(units.history(units.on(TODAY).get(0).id()))
                .extracting(UnitEvent::kind)
                .contains(UnitEvent.Kind.RENAMED);
    }

    @Test
    void nameLikeAnothersIsShownAndMayBeTheSameUnitOrLeftOut() throws Exception {
        take(List.of(row("Mã", "Tên đơn vị", "SĐT"), row("A1", "Trường THPT Hoà Lư", null)));
        List<List<Object>> list = List.of(
                row("Mã", "Tên đơn vị", "SĐT"),
                row("B1", "CĐCS Trường THPT Hòa Lư", "0912000111"),
                row("B2", "Trường THPT Hòa Lưu", null),
                row("B3", "Trường THPT Hòa Lư B", null));
        ImportPlan plan = plan(list);

        assertThat(plan.near())
                .extracting(row -> row.after().code())
                .contains("B1")
                .doesNotContain("B3");
        NearUnit near = plan.near().get(0).near().get(0);
        assertThat(near.unit().code()).isEqualTo("A1");
        assertThat(near.likeness()).isEqualTo(1);

        ImportResult result = store(
                plan, Map.of("Sheet1!A2", ImportChoice.same(near.unit().id()), "Sheet1!A3", ImportChoice.LEAVE_OUT));

        assertThat(result).isEqualTo(new ImportResult(1, 1, 0));
        Unit same = units.on(TODAY).get(0);
        assertThat(same.code()).isEqualTo("B1");
        assertThat(same.name()).isEqualTo("Trường THPT Hoà Lư");
        assertThat(same.phone()).isEqualTo("0912000111");
        assertThat(units.names().get(0).aliases()).containsExactly("CĐCS Trường THPT Hòa Lư");
    }

    @Test
    void exportedListIsReadBackUnchanged() throws Exception {
        take(UnitBooks.sixHundred());
        Path file = folder.resolve("ra.xlsx");

        units.book().export(file, TODAY);

        ImportPlan plan = units.book().plan(file).work().run(JobControl.UNATTENDED);
        assertThat(plan.unchanged()).hasSize(600);
        assertThat(plan.errors()).isEmpty();
    }

    @Test
    void workbookWithoutHeadingsOrUnitsIsRefusedWithTheNextStep() {
        assertThatThrownBy(() -> plan(List.of(row("Chỉ có chữ"), row("A1", "THPT Hoa Lư"))))
                .hasMessageContaining("unit.import.noHeadings");
        assertThatThrownBy(() -> plan(List.of(row("Mã", "Tên đơn vị")))).hasMessageContaining("unit.import.nothing");
    }
}
