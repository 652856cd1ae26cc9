package vn.congdoan.vanthu.app.round.report;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.report.Aggregate;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.IndicatorTarget;
import vn.congdoan.vanthu.domain.report.IndicatorType;
import vn.congdoan.vanthu.domain.report.ReportForm;
import vn.congdoan.vanthu.domain.report.ReportPeriod;
import vn.congdoan.vanthu.domain.report.ReportedValue;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.report.Submission;
import vn.congdoan.vanthu.domain.report.Submission.Status;
import vn.congdoan.vanthu.domain.sheet.CellPlace;
import vn.congdoan.vanthu.files.DataFolder;
import vn.congdoan.vanthu.storage.Database;
import vn.congdoan.vanthu.storage.ReportFormRepository;
import vn.congdoan.vanthu.storage.RoundRepository;
import vn.congdoan.vanthu.storage.SubmissionRepository;

/** Two years of a round with four units, stored while no program is open. */
public final class ReportedRounds {
    private static final ReportForm FORM = new ReportForm(
            "TG",
            1,
            "Báo cáo công tác tuyên truyền",
            List.of(
                    indicator("A1", "Số buổi tuyên truyền", "buổi", Aggregate.SUM, "", "", null),
                    indicator("A2", "Số người dự", "người", Aggregate.SUM, "", "", null),
                    indicator("A3", "Số người được mời", "người", Aggregate.SUM, "", "", null),
                    indicator("A4", "Tỷ lệ người dự", "%", Aggregate.RATIO, "A2", "A3", ninety()),
                    indicator("A5", "Kiến nghị, đề xuất", "", Aggregate.LIST, "", "", null)));

    private static final int FEW = 4;

    private final Path data;
    private final int units;

    public ReportedRounds(Path data) {
        this(data, FEW);
    }

    private ReportedRounds(Path data, int units) {
        this.data = data;
        this.units = units;
    }

    /** The same store with rounds of so many units; below nought, of as many that belong to no group. */
    public ReportedRounds withUnits(int count) {
        return new ReportedRounds(data, count);
    }

    private static IndicatorTarget ninety() {
        return new IndicatorTarget(">=", BigDecimal.valueOf(90), "");
    }

    private static Indicator indicator(
            String code, String label, String unit, Aggregate kind, String over, String under, IndicatorTarget target) {
        IndicatorType type = kind == Aggregate.RATIO
                ? IndicatorType.PERCENT
                : kind == Aggregate.LIST ? IndicatorType.TEXT : IndicatorType.INTEGER;
        return new Indicator(
                code, label, "", unit, type, false, null, null, List.of(), kind, "", over, under, "", target);
    }

    /** The round of a year with its units, none of which has reported. */
    public ReportingRound round(int year) {
        try (Database database = new Database(new DataFolder(data).database(), () -> false)) {
            ReportFormRepository forms = new ReportFormRepository(database);
            if (forms.versions(FORM.code()).isEmpty()) {
                forms.keep(FORM);
            }
            ReportPeriod period = new ReportPeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            return new RoundRepository(database)
                    .add(
                            new ReportingRound(
                                    0,
                                    "TG-" + year,
                                    "Báo cáo công tác tuyên truyền năm " + year,
                                    period,
                                    LocalDate.of(year + 1, 1, 15),
                                    FORM,
                                    ReportingRound.Source.FREE,
                                    "TG",
                                    null,
                                    false),
                            units());
        }
    }

    private List<ExpectedUnit> units() {
        List<ExpectedUnit> units = new ArrayList<>();
        for (int unit = 1; unit <= Math.abs(this.units); unit++) {
            String group = this.units < 0 ? "" : unit < 3 ? "Khối THPT" : "Khối Mầm non";
            units.add(new ExpectedUnit(unit, "U%02d".formatted(unit), "Công đoàn Trường số " + unit, group, "", null));
        }
        return units;
    }

    /** @param day of January after the year */
    public void report(ReportingRound round, int unit, int day, long meetings, long came, long asked, String wish) {
        List<ReportedValue> values =
                new ArrayList<>(List.of(value("A1", meetings, 6), value("A2", came, 7), value("A3", asked, 8)));
        if (!wish.isEmpty()) {
            values.add(new ReportedValue("A5", new CellValue.Words(wish), new CellPlace("B", 10, 4), wish, ""));
        }
        try (Database database = new Database(new DataFolder(data).database(), () -> false)) {
            new SubmissionRepository(database)
                    .save(
                            new Submission(
                                    0,
                                    round.id(),
                                    unit,
                                    1,
                                    "u" + unit + ".xlsx",
                                    "%064x".formatted(round.id() * 1000 + unit),
                                    LocalDate.of(round.period().to().getYear() + 1, 1, day),
                                    Status.COUNTS,
                                    values,
                                    ""),
                            "tệp".getBytes(StandardCharsets.UTF_8));
        }
    }

    private static ReportedValue value(String code, long number, int row) {
        return new ReportedValue(
                code,
                new CellValue.Number(BigDecimal.valueOf(number)),
                new CellPlace("B", row, 4),
                String.valueOf(number),
                "");
    }
}
