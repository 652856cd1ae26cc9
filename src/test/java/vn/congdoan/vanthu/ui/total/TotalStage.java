package vn.congdoan.vanthu.ui.total;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
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
import vn.congdoan.vanthu.ui.TestOffice;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.LoadedView;
import vn.congdoan.vanthu.ui.common.ViewLoader;
import vn.congdoan.vanthu.ui.task.FxJobRunner;
import vn.congdoan.vanthu.ui.theme.Theme;

/** The totals of a large round in a window of their own. */
final class TotalStage implements AutoCloseable {
    static final int UNITS = 600;
    static final int INDICATORS = 60;
    static final int GROUPS = 12;

    final TestOffice office;
    final TotalViewModel model;
    private final long round;
    private final FxJobRunner jobs;

    TotalStage(Path folder) {
        round = StoredRounds.inFolder(folder.resolve("data"), 2026, 2026, large());
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
    }

    /** On the JavaFX thread. */
    Parent show(Stage stage) {
        Theme.loadFonts();
        LoadedView<TotalView> loaded = new ViewLoader(office.messages.bundle())
                .register(TotalView.class, () -> new TotalView(model))
                .register(TotalDetailView.class, () -> new TotalDetailView(model.detail()))
                .load(TotalView.class);
        Scene scene = new Scene(loaded.root(), 1180, 690);
        Theme.apply(scene, false, 100);
        stage.setScene(scene);
        stage.show();
        loaded.view().entered(new Destination.Totals(round));
        return loaded.root();
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

    @Override
    public void close() {
        jobs.close();
        office.close();
    }
}
