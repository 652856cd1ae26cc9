package vn.congdoan.vanthu.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.round.board.BoardOffice;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.report.UnitState;
import vn.congdoan.vanthu.settings.SettingsStore;
import vn.congdoan.vanthu.ui.TestOffice;
import vn.congdoan.vanthu.ui.common.Destination;

class FormsViewModelTest {
    @TempDir
    Path folder;

    private TestOffice office;
    private ReportingRound round;
    private SettingsStore settings;
    private Optional<Path> answer = Optional.empty();
    private final List<Path> opened = new ArrayList<>();
    private FormsViewModel forms;

    @BeforeEach
    void open() {
        round = BoardOffice.in(
                folder.resolve("data"), reports -> reports.officeDay("TG-2026", LocalDate.of(2026, 2, 25), 0));
        office = new TestOffice(folder.resolve("data"));
        office.context.officeService().save(office.context.officeService().sampleProfile());
        settings = new SettingsStore(folder.resolve("settings.json"));
        forms = screen();
        forms.enter(round.id());
    }

    private FormsViewModel screen() {
        var reporting = office.context.life().reporting();
        return new FormsViewModel(
                reporting.forms(),
                reporting.board(),
                new FormWindow(
                        office.messages,
                        office.jobs,
                        office.navigator,
                        office.notices,
                        office.errors,
                        before -> answer,
                        settings,
                        opened::add));
    }

    @AfterEach
    void close() {
        settings.close();
        office.close();
    }

    @Test
    void whoIsExemptGetsNoForm() {
        assertThat(forms.rows()).hasSize(116).noneMatch(unit -> unit.standing().state() == UnitState.EXEMPT);
        assertThat(forms.countProperty().get()).isEqualTo(116);
    }

    @Test
    void theSilentOnesAreThoseThatStillOweAReport() throws IOException {
        forms.reachProperty().set(FormReach.SILENT);
        assertThat(forms.countProperty().get()).isEqualTo(15);
        forms.folderProperty().set(folder.resolve("out"));
        forms.make();
        assertThat(office.told).isEmpty();
        assertThat(names(folder.resolve("out"))).hasSize(15).allMatch(name -> name.endsWith(".xlsx"));
        assertThat(opened).containsExactly(folder.resolve("out"));
    }

    @Test
    void onlyTickedUnitsGetOneWhereUnitsAreChosen() throws IOException {
        forms.reachProperty().set(FormReach.CHOSEN);
        assertThat(forms.countProperty().get()).isZero();
        forms.queryProperty().set("U007");
        forms.tickShown(true);
        assertThat(forms.countProperty().get()).isEqualTo(1);
        answer = Optional.of(folder.resolve("one"));
        forms.make();
        assertThat(names(folder.resolve("one"))).singleElement().asString().startsWith("U007");
    }

    @Test
    void nothingIsMadeWhereNoFolderWasChosen() {
        forms.make();
        assertThat(opened).isEmpty();
        assertThat(office.notice()).isEmpty();
    }

    @Test
    void aBlankFormIsOneForAnybody() throws IOException {
        answer = Optional.of(folder.resolve("blank"));
        forms.makeBlank();
        assertThat(names(folder.resolve("blank"))).hasSize(1);
        assertThat(office.notice()).contains("1 biểu");
    }

    @Test
    void howFormsWereMadeIsRememberedForTheNextTime() throws IOException {
        forms.reachProperty().set(FormReach.SILENT);
        forms.zippedProperty().set(true);
        forms.lastPeriodProperty().set(true);
        forms.sendToProperty().set(" vp@congdoan.example.vn ");
        forms.folderProperty().set(folder.resolve("zip"));
        forms.make();
        assertThat(names(folder.resolve("zip"))).singleElement().asString().endsWith(".zip");

        FormsViewModel later = screen();
        later.enter(round.id());

        assertThat(later.zippedProperty().get()).isTrue();
        assertThat(later.lastPeriodProperty().get()).isTrue();
        assertThat(later.sendToProperty().get()).isEqualTo("vp@congdoan.example.vn");
        assertThat(later.folderProperty().get()).isEqualTo(folder.resolve("zip"));
    }

    @Test
    void theWayBackLeadsToTheBoard() {
        forms.back();
        assertThat(office.navigator.destinationProperty().get()).isEqualTo(new Destination.Board(round.id()));
    }

    private static List<String> names(Path in) throws IOException {
        try (var files = Files.list(in)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
