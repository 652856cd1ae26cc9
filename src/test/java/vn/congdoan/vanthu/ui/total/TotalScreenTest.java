package vn.congdoan.vanthu.ui.total;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.congdoan.vanthu.app.round.total.RoundTotals;
import vn.congdoan.vanthu.app.round.total.StoredRounds;
import vn.congdoan.vanthu.domain.report.Aggregate;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.IndicatorType;
import vn.congdoan.vanthu.domain.report.ReportedValue;
import vn.congdoan.vanthu.domain.report.Submission;
import vn.congdoan.vanthu.domain.report.total.LaidDownReports;
import vn.congdoan.vanthu.domain.sheet.CellPlace;
import vn.congdoan.vanthu.ui.NeedsToolkit;
import vn.congdoan.vanthu.ui.TestOffice;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.LoadedView;
import vn.congdoan.vanthu.ui.common.ViewLoader;
import vn.congdoan.vanthu.ui.task.FxJobRunner;
import vn.congdoan.vanthu.ui.theme.Theme;

/** The totals of 600 units and 60 indicators, as they come onto the screen and are gone through. */
@NeedsToolkit
class TotalScreenTest {
    private static final int UNITS = 600;
    private static final int INDICATORS = 60;
    private static final int GROUPS = 12;

    @TempDir
    static Path folder;

    private static long round;

    private final FxRobot robot = new FxRobot();
    private TestOffice office;
    private FxJobRunner jobs;
    private Stage stage;
    private TotalViewModel model;
    private Parent root;

    @BeforeAll
    static void store() throws Exception {
        round = StoredRounds.inFolder(folder.resolve("data"), 2026, 2026, large());
    }

    @BeforeEach
    void open() throws Exception {
        office = new TestOffice(folder.resolve("data"));
        jobs = new FxJobRunner(office.messages);
        model = new TotalViewModel(
                office.context.life().reporting().totals(),
                office.context.life().reporting().intake().submissions()::around,
                new TotalWindow(
                        office.messages,
                        jobs,
                        office.navigator,
                        office.notices,
                        office.errors,
                        before -> Optional.empty(),
                        file -> {},
                        words -> {},
                        filled -> {},
                        drafted -> {}));
        stage = FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.asyncFx(this::show).get(60, TimeUnit.SECONDS);
        until(() -> model.rows().size() == INDICATORS);
        assertThat(office.told).isEmpty();
    }

    private void show() {
        Theme.loadFonts();
        LoadedView<TotalView> loaded = new ViewLoader(office.messages.bundle())
                .register(TotalView.class, () -> new TotalView(model))
                .register(TotalDetailView.class, () -> new TotalDetailView(model.detail()))
                .load(TotalView.class);
        root = loaded.root();
        Scene scene = new Scene(root, 1180, 690);
        Theme.apply(scene, false, 100);
        stage.setScene(scene);
        stage.show();
        loaded.view().entered(new Destination.Totals(round));
        root.applyCss();
        root.layout();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(5_000, stage::hide);
        jobs.close();
        office.close();
    }

    @Test
    void rowsComeIntoSightWithoutHoldingTheWindowUp() {
        TableView<TotalRow> table = robot.lookup("#table").queryTableView();
        assertThat(table.getItems()).hasSize(INDICATORS);
        assertThat(table.getColumns()).hasSize(6 + GROUPS);
        List<Long> steps = new ArrayList<>();
        for (int row = 0; row < INDICATORS; row++) {
            int at = row;
            steps.add(timed(() -> table.scrollTo(at)));
        }
        assertThat(median(steps)).isLessThan(TimeUnit.MILLISECONDS.toNanos(50));
    }

    @Test
    void anotherIndicatorsUnitsAreThereAtOnce() {
        TableView<UnitRow> units = robot.lookup("#units").queryTableView();
        List<Long> steps = new ArrayList<>();
        for (int row = 0; row < INDICATORS; row++) {
            int at = row;
            steps.add(timed(() -> model.chosenProperty().set(model.rows().get(at))));
        }
        assertThat(units.getItems()).hasSize(UNITS);
        assertThat(median(steps)).isLessThan(TimeUnit.MILLISECONDS.toNanos(50));
    }

    @Test
    void theSameGroupsKeepTheirColumns() throws TimeoutException {
        TableView<TotalRow> table = robot.lookup("#table").queryTableView();
        List<Object> before = List.copyOf(table.getColumns());
        RoundTotals first = model.totalsProperty().get();
        WaitForAsyncUtils.waitForAsyncFx(30_000, () -> model.enter(first.round().id()));
        until(() -> model.totalsProperty().get() != first);
        assertThat(List.<Object>copyOf(table.getColumns())).isEqualTo(before);
    }

    /** Asked on the JavaFX thread, where rows are changed. */
    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
    }

    /** How long the window's thread works until what was done is laid out; waiting for the processor doesn't count. */
    private long timed(Runnable step) {
        return WaitForAsyncUtils.waitForAsyncFx(30_000, () -> {
            long begin = processorTime();
            step.run();
            root.applyCss();
            root.layout();
            return processorTime() - begin;
        });
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long median(List<Long> steps) {
        List<Long> sorted = new ArrayList<>(steps);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    private static LaidDownReports large() {
        LaidDownReports reports = new LaidDownReports();
        reports.units.clear();
        reports.indicators.clear();
        reports.submissions.clear();
        for (int at = 1; at <= INDICATORS; at++) {
            reports.indicators.add(new Indicator(
                    "A" + at,
                    "Số lượt đoàn viên tham gia nội dung " + at,
                    "",
                    "lượt người",
                    IndicatorType.INTEGER,
                    false,
                    null,
                    null,
                    List.of(),
                    Aggregate.SUM,
                    "",
                    "",
                    "",
                    "",
                    null));
        }
        for (int at = 1; at <= UNITS; at++) {
            String code = String.format("U%03d", at);
            reports.units.add(new ExpectedUnit(at, code, "CĐCS " + code, "Khối " + at % GROUPS, "", null));
            reports.submissions.add(new Submission(
                    at,
                    1,
                    at,
                    1,
                    code + ".xlsx",
                    code,
                    LocalDate.of(2026, 10, 1),
                    Submission.Status.COUNTS,
                    values(at),
                    ""));
        }
        return reports;
    }

    private static List<ReportedValue> values(int unit) {
        List<ReportedValue> values = new ArrayList<>();
        for (int at = 1; at <= INDICATORS; at++) {
            int number = unit * 7 + at;
            values.add(new ReportedValue(
                    "A" + at,
                    new CellValue.Number(BigDecimal.valueOf(number)),
                    new CellPlace("Biểu 1", 5 + at, 3),
                    String.valueOf(number),
                    ""));
        }
        return values;
    }
}
