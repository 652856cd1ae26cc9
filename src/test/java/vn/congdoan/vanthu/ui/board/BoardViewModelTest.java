package vn.congdoan.vanthu.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.domain.report.UnitState;
import vn.congdoan.vanthu.domain.report.board.StateCounts;
import vn.congdoan.vanthu.domain.report.board.UnitStanding;
import vn.congdoan.vanthu.ui.TestOffice;
import vn.congdoan.vanthu.ui.common.Destination;

class BoardViewModelTest {
    @TempDir
    Path folder;

    private BoardDesk desk;
    private BoardViewModel board;

    @BeforeEach
    void open() {
        desk = new BoardDesk(folder, 1, 20);
        board = desk.board(desk.office.jobs);
        board.enter(desk.round.id());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void everyFigureOpensItsList() {
        StateCounts counts = board.boardProperty().get().counts();
        assertThat(counts).isEqualTo(new StateCounts(95, 6, 9, 6, 4));
        for (UnitState state : UnitState.values()) {
            board.stateProperty().set(state);
            assertThat(board.rows()).hasSize(counts.of(state)).allMatch(unit -> unit.state() == state);
        }
        board.stateProperty().set(null);
        assertThat(board.rows()).hasSize(120);
    }

    @Test
    void groupAndWordsNarrowTheListTogether() {
        board.groupProperty().set("Khối THPT");
        assertThat(board.rows()).hasSize(30);
        board.queryProperty().set("so 12");
        assertThat(board.rows())
                .isNotEmpty()
                .allMatch(unit -> unit.unit().group().equals("Khối THPT"));
        board.clearFilters();
        board.queryProperty().set("u007");
        assertThat(board.rows()).extracting(unit -> unit.unit().code()).containsExactly("U007");
    }

    @Test
    void theHeadTellsPeriodAndDeadline() {
        assertThat(board.describe(board.boardProperty().get()))
                .contains("TG-2026", "01/01/2026", "25/02/2026", "đã quá 8 ngày");
        assertThat(board.words().percent(board.boardProperty().get().counts().reportingRate()))
                .isEqualTo("87,1 %");
    }

    @Test
    void aUnitsFileIsOpenedAsACopy() {
        board.open(unit("U005"));
        assertThat(desk.opened)
                .singleElement()
                .satisfies(file -> assertThat(file).exists().hasFileName("bao-cao-5.xlsx"));
        board.open(unit("U116"));
        assertThat(desk.opened).hasSize(1);
    }

    @Test
    void whoIsExemptedWithAReasonIsNoLongerExpected() {
        board.exempt(List.of(unit("U116")));
        assertThat(board.boardProperty().get().counts().missing()).isEqualTo(9);
        desk.words = Optional.of("Đã sáp nhập");
        board.exempt(List.of(unit("U116")));
        assertThat(desk.office.told).isEmpty();
        assertThat(board.boardProperty().get().counts()).isEqualTo(new StateCounts(95, 6, 8, 6, 5));
        assertThat(unit("U116").unit().exemption()).isEqualTo("Đã sáp nhập");
    }

    @Test
    void anExtensionMakesALateReportOneInTime() {
        desk.extension = Optional.of(new ExtensionQuestion.Answer(LocalDate.of(2026, 2, 27), "Mất điện do bão"));
        board.extend(List.of(unit("U096"), unit("U097"), unit("U098")));
        assertThat(desk.office.told).isEmpty();
        assertThat(board.boardProperty().get().counts().onTime()).isEqualTo(97);
        assertThat(unit("U098").daysLate()).isEqualTo(1);
        assertThat(desk.presets)
                .singleElement()
                .satisfies(day -> assertThat(day)
                        .as("no day that is over is proposed")
                        .isAfterOrEqualTo(LocalDate.now(TestOffice.CLOCK)));
    }

    @Test
    void linesAreCopiedAsASheetTakesThem() {
        board.copy(List.of("Mã", "=Đơn vị"), List.of(unit("U096"), unit("U116")));
        assertThat(desk.clipboard.get(0).lines().toList())
                .hasSize(3)
                .contains(
                        "Mã\t'=Đơn vị",
                        "U096\tCông đoàn Trường Trung học phổ thông số 96\tKhối THPT\tMuộn\t1\t26/02/2026\tbao-cao-96.xlsx");
    }

    @Test
    void periodsStandSideBySideAndACellLeadsToItsFileOrItsRound() {
        board.wantHeatMap();
        assertThat(board.heatMapProperty().get().rounds()).hasSize(2);
        var earlier = board.heatMapProperty().get().rounds().get(0);
        UnitStanding silent = board.heatMapProperty().get().rows().stream()
                .map(row -> row.cells().get(0))
                .filter(cell -> cell != null && cell.report() == null)
                .findFirst()
                .orElseThrow();
        board.open(silent, earlier);
        assertThat(desk.office.navigator.destinationProperty().get()).isEqualTo(new Destination.Board(earlier.id()));
        assertThat(board.words().period(earlier.period())).isEqualTo("01/2025");
    }

    @Test
    void theOtherScreensOfTheRoundAreReached() {
        for (RoundStep step : RoundStep.values()) {
            board.go(step);
        }
        assertThat(desk.gone).hasSize(7).contains("intake " + desk.round.id());
        board.remind();
        assertThat(desk.office.navigator.destinationProperty().get())
                .isEqualTo(new Destination.Reminder(desk.round.id()));
    }

    private UnitStanding unit(String code) {
        return board.boardProperty().get().units().stream()
                .filter(unit -> unit.unit().code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
