package vn.congdoan.vanthu.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import vn.congdoan.vanthu.AppContext;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.app.reporting.ReportingServices;
import vn.congdoan.vanthu.app.round.form.FormsOrder;
import vn.congdoan.vanthu.app.round.intake.IntakeItem;
import vn.congdoan.vanthu.app.round.intake.Outcome;
import vn.congdoan.vanthu.day.DayUnit;
import vn.congdoan.vanthu.day.DayUnits;
import vn.congdoan.vanthu.day.OfficeDates;
import vn.congdoan.vanthu.day.OfficeDay;
import vn.congdoan.vanthu.day.ReturnedFile;
import vn.congdoan.vanthu.day.ReturnsFolder;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.UnitState;
import vn.congdoan.vanthu.domain.report.plan.RoundPlan;
import vn.congdoan.vanthu.domain.returned.CellFinding;
import vn.congdoan.vanthu.i18n.Messages;

/** A day in the office, steps 18 to 24, in the real window. */
@NeedsToolkit
class OfficeDayWindowTest {
    private final WindowRobot window = new WindowRobot();
    private Application application;
    private OfficeDay day;
    private List<Indicator> indicators;
    private ReturnsFolder returns;

    @BeforeEach
    void start(@TempDir Path folder) throws Exception {
        day = new OfficeDay(folder.resolve("bàn"), LocalDate.now(OfficeDates.ZONE));
        Path data = Files.createDirectory(folder.resolve("dữ liệu"));
        try (AppContext context = new AppContext(data, Clock.systemDefaultZone(), Messages.VIETNAMESE)) {
            context.officeService().save(context.officeService().sampleProfile());
            context.officeService().saveSigner(context.officeService().sampleSigner());
            units(context.life().reporting());
            long document = context.documentService()
                    .create(context.readingService().drafts(day.document).get(0).draft(), "");
            indicators = context.life()
                    .reporting()
                    .setup()
                    .proposals(document)
                    .get(0)
                    .indicators();
            lastYear(context.life().reporting());
        }
        FxToolkit.registerPrimaryStage();
        application = FxToolkit.setupApplication(OfficeDayApplication.class, "--data=" + data);
    }

    @AfterEach
    void stop() throws Exception {
        FxToolkit.cleanupApplication(application);
    }

    private void units(ReportingServices reporting) throws Exception {
        var book = reporting.units().book();
        run(book.store(run(book.plan(day.units)), Map.of(), null));
        DayUnit merged = DayUnits.all().get(DayUnits.MERGED - 1);
        LocalDate lastYear = LocalDate.of(day.dates.year() - 1, 8, 15);
        long id = reporting.units().on(lastYear).stream()
                .filter(unit -> unit.code().equals(merged.code()))
                .findFirst()
                .orElseThrow()
                .id();
        reporting.units().rename(id, merged.name(), lastYear, "Sáp nhập Trường THPT Hải Bắc");
    }

    /** The round of the year before, of whose forms two come back again. */
    private void lastYear(ReportingServices reporting) throws Exception {
        returns = new ReturnsFolder(day.dates, indicators, day.file("biểu"), day.file("biểu cũ"), day.file("trả về"));
        int year = day.dates.year() - 1;
        var round = reporting
                .rounds()
                .create(RoundPlan.free(
                        "CU-" + year,
                        "Báo cáo kết quả tuyên truyền năm " + year,
                        OfficeDates.period(year),
                        LocalDate.of(year, 10, 15),
                        indicators));
        Set<String> codes =
                returns.withLastYearsForm().stream().map(DayUnit::code).collect(Collectors.toSet());
        run(reporting.forms().forms(round.id(), new FormsOrder(codes, day.file("biểu cũ"), false, false, "")));
    }

    private static <T> T run(Job<T> job) throws Exception {
        return job.work().run(JobControl.UNATTENDED);
    }

    @Test
    void fromTheDocumentToTheReportUpward() throws Exception {
        openTheRound();
        makeTheForms();
        takeTheReportsIn();
        answerTheQuestions();
        correctTwo();
        storeThem();
        sendSixBack();
        theBoardAddsUp();
        remindTheSilent();
        aTotalLeadsToItsCell();
        draftTheReport();
        aLateReportChangesIt();
    }

    /** Two clicks from the open document. */
    private void openTheRound() {
        window.press("#documents");
        window.openFirst();
        window.pressNamed("Lập đợt báo cáo");
        window.until(() -> window.shown("#sentence").isPresent()
                && window.text("#sentence").contains("trước ngày " + day.dates.before()));
        window.press("#open");
        tilesAre(0, 0, 116, 0, 4);
    }

    private void makeTheForms() throws Exception {
        OfficeDayApplication.folder = Files.createDirectories(day.file("biểu"));
        window.press("#forms");
        window.press("#askFolder");
        window.robot.interact(() -> ((RadioButton) window.shown("#files").orElseThrow()).fire());
        window.press("#make");
        window.until(() -> files(day.file("biểu")) == 116);
        returns.write();
        assertThat(files(returns.folder())).isEqualTo(113);
    }

    private static long files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .count();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void takeTheReportsIn() {
        OfficeDayApplication.folder = returns.folder();
        openTheBoard();
        window.press("#intake");
        window.press("#folder");
        window.until(() -> rows().size() == 113);
        assertThat(outcomes(rows()))
                .containsEntry(Outcome.ACCEPTED, 94L)
                .containsEntry(Outcome.ASKS, 5L)
                .containsEntry(Outcome.SUPERSEDED, 6L)
                .containsEntry(Outcome.REJECTED, 8L);
    }

    private static Map<Outcome, Long> outcomes(List<IntakeItem> rows) {
        return rows.stream().collect(Collectors.groupingBy(IntakeItem::outcome, Collectors.counting()));
    }

    /** On this one screen: what is proposed about each is right. */
    private void answerTheQuestions() {
        for (int left = 5; left > 0; left--) {
            int now = left;
            choose(item -> item.outcome() == Outcome.ASKS);
            window.press("#accept");
            window.until(() -> outcomes(rows()).getOrDefault(Outcome.ASKS, 0L) == now - 1);
        }
        for (ReturnedFile file : returns.files()) {
            if (file.mishap().isAsked()) {
                assertThat(item(file).judgement().unitId()).isEqualTo(unit(file));
            }
        }
    }

    /** The id of the unit that the file is meant for, where it is among those that its signs point to. */
    private long unit(ReturnedFile file) {
        return rows().stream()
                .filter(item -> item.plainName().equals(file.name()))
                .findFirst()
                .orElseThrow()
                .recognised()
                .match()
                .candidates()
                .stream()
                .filter(candidate -> candidate.code().equals(file.unit().code()))
                .findFirst()
                .orElseThrow()
                .unitId();
    }

    private void correctTwo() {
        for (ReturnedFile file : returns.corrected()) {
            choose(item -> item.plainName().equals(file.name()));
            TableView<CellFinding> findings = table("#findings");
            window.robot.interact(() -> findings.getItems().stream()
                    .filter(one -> one.code().equals(file.mistaken()))
                    .findFirst()
                    .ifPresent(findings.getSelectionModel()::select));
            type("#typed", String.valueOf(file.values().get(file.mistaken())));
            type("#reason", "Hỏi qua điện thoại");
            window.press("#correct");
            window.until(() -> item(file).outcome() == Outcome.ACCEPTED);
        }
    }

    private void storeThem() {
        window.press("#confirm");
        window.until(() -> window.shown("#sendBack").isPresent()
                && window.table()
                        .filter(table -> table.getItems().size() == 113)
                        .isPresent());
    }

    private void sendSixBack() throws Exception {
        OfficeDayApplication.folder = Files.createDirectories(day.file("gửi lại"));
        window.press("#chooseRejected");
        window.until(() -> window.text("#sendBack").contains("(6)"));
        window.press("#sendBack");
        window.until(() -> window.text("#notice").contains("6"));
        try (Stream<Path> made = Files.list(day.file("gửi lại"))) {
            assertThat(made.map(Path::toString).collect(Collectors.partitioningBy(file -> file.endsWith(".txt"))))
                    .satisfies(kinds -> {
                        assertThat(kinds.get(true)).hasSize(6);
                        assertThat(kinds.get(false)).hasSize(3);
                    });
        }
    }

    private void theBoardAddsUp() {
        openTheBoard();
        tilesAre(95, 6, 9, 6, 4);
        window.robot.interact(
                () -> ((ToggleButton) window.shown("#tile-MISSING").orElseThrow()).fire());
        window.until(() -> window.table().orElseThrow().getItems().size() == 9);
    }

    private void openTheBoard() {
        window.press("#rounds");
        window.openFirst();
        window.until(() -> window.shown("#tile-ON_TIME").isPresent());
    }

    /** Two clicks from the board. */
    private void remindTheSilent() {
        window.press("#remind");
        window.until(() -> window.shown("#create").isPresent()
                && window.table().orElseThrow().getItems().size() == 9);
        window.press("#create");
        window.until(() -> body().contains("đôn đốc") || body().contains("101/116"));
    }

    private void aTotalLeadsToItsCell() {
        openTheBoard();
        window.press("#totals");
        window.until(() ->
                window.table().filter(table -> !table.getItems().isEmpty()).isPresent());
        window.robot.interact(
                () -> window.table().orElseThrow().getSelectionModel().select(1));
        TableView<?> units = table("#units");
        window.until(() -> units.getItems().size() >= 101);
        window.robot.interact(() -> units.getSelectionModel().select(0));
        window.until(() -> window.text("#cellPlace").matches("(?s).*\\.xlsx?.*[A-Z]\\d+.*"));
    }

    private void draftTheReport() {
        openTheBoard();
        window.press("#report");
        window.until(() -> body().contains("101/116 đơn vị"));
    }

    private void aLateReportChangesIt() throws Exception {
        OfficeDayApplication.folder =
                returns.writeLatecomer(day.file("đến muộn")).getParent();
        openTheBoard();
        window.press("#intake");
        window.press("#folder");
        window.until(() -> rows().size() == 1);
        window.press("#confirm");
        window.until(() -> window.shown("#sendBack").isPresent()
                && window.table()
                        .filter(table -> table.getItems().size() == 114)
                        .isPresent());
        window.press("#documents");
        openRow("BÁO CÁO");
        window.pressNamed("Cập nhật số liệu của đợt");
        window.until(() -> body().contains("102/116 đơn vị"));
        assertThat(body()).doesNotContain("101/116 đơn vị");
    }

    private void openRow(String words) {
        window.until(
                () -> window.table().filter(table -> row(table, words) >= 0).isPresent());
        TableView<?> table = window.table().orElseThrow();
        window.robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(row(table, words));
        });
        window.robot.push(javafx.scene.input.KeyCode.ENTER);
    }

    private static int row(TableView<?> table, String words) {
        for (int i = 0; i < table.getItems().size(); i++) {
            for (TableColumn<?, ?> column : table.getColumns()) {
                if (String.valueOf(column.getCellData(i))
                        .toUpperCase(java.util.Locale.ROOT)
                        .contains(words)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private void tilesAre(int onTime, int late, int missing, int returned, int exempt) {
        Map<UnitState, Integer> wanted = Map.of(
                UnitState.ON_TIME, onTime,
                UnitState.LATE, late,
                UnitState.MISSING, missing,
                UnitState.RETURNED, returned,
                UnitState.EXEMPT, exempt);
        window.until(() -> wanted.entrySet().stream()
                .allMatch(one -> figure(one.getKey()).equals(String.valueOf(one.getValue()))));
    }

    private String figure(UnitState state) {
        return window.shown("#tile-" + state + " .state-tile-figure")
                .map(node -> ((Labeled) node).getText())
                .orElse("");
    }

    private List<IntakeItem> rows() {
        List<IntakeItem> items = new ArrayList<>();
        window.table()
                .ifPresent(table -> table.getItems().forEach(item -> {
                    if (item instanceof IntakeItem one) {
                        items.add(one);
                    }
                }));
        return items;
    }

    private IntakeItem item(ReturnedFile file) {
        return rows().stream()
                .filter(item -> item.plainName().equals(file.name()))
                .findFirst()
                .orElseThrow();
    }

    private void choose(Predicate<IntakeItem> which) {
        TableView<IntakeItem> table = table("#table");
        window.robot.interact(() -> {
            table.getSelectionModel().clearSelection();
            table.getItems().stream().filter(which).findFirst().ifPresent(table.getSelectionModel()::select);
        });
    }

    @SuppressWarnings("unchecked")
    private <T> TableView<T> table(String query) {
        return (TableView<T>) window.robot.lookup(query).queryAll().stream()
                .filter(TableView.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private void type(String query, String words) {
        window.robot.interact(() -> ((TextInputControl) window.shown(query).orElseThrow()).setText(words));
    }

    private String body() {
        return window.shown(".editor-body .body-text")
                .map(area -> ((TextArea) area).getText())
                .orElse("");
    }
}
