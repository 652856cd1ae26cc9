package vn.congdoan.vanthu.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import vn.congdoan.vanthu.AppContext;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.app.round.total.ConsolidationService;
import vn.congdoan.vanthu.domain.report.Aggregate;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.IndicatorType;
import vn.congdoan.vanthu.domain.report.ReportForm;
import vn.congdoan.vanthu.domain.report.ReportPeriod;
import vn.congdoan.vanthu.domain.report.ReportedValue;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.report.Submission;
import vn.congdoan.vanthu.domain.report.total.TotalSeries;
import vn.congdoan.vanthu.domain.sheet.CellPlace;
import vn.congdoan.vanthu.storage.Database;
import vn.congdoan.vanthu.storage.ReportFormRepository;
import vn.congdoan.vanthu.storage.RoundRepository;
import vn.congdoan.vanthu.storage.SubmissionRepository;

/** P8: twelve periods of 600 units and 60 indicators, from the file of the database to every total by group. */
final class ConsolidationBenchmark {
    private static final int UNITS = 600;
    private static final int INDICATORS = 60;
    private static final int PERIODS = 12;
    private static final int GROUPS = 20;
    private static final int TIMES = Integer.getInteger("rounds", 15);

    private final Path data;

    ConsolidationBenchmark(Path work) {
        data = work.resolve("totals");
    }

    void run() throws Exception {
        long last = stored();
        try (AppContext context = new AppContext(data, Clock.systemDefaultZone(), Locale.forLanguageTag("vi-VN"))) {
            ConsolidationService service = context.life().reporting().totals();
            double[] times = new double[TIMES];
            double[] processor = new double[TIMES];
            for (int time = 0; time < TIMES; time++) {
                long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                long start = System.nanoTime();
                TotalSeries series = service.series(last).work().run(JobControl.UNATTENDED);
                series.change("A1").orElseThrow();
                times[time] = (System.nanoTime() - start) / 1e9;
                processor[time] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
                if (series.periods().size() != PERIODS) {
                    throw new IllegalStateException(series.periods().size() + " periods");
                }
                if (time == 0) {
                    System.out.printf("P8: consolidation, first in a fresh process: %.3f s%n", times[0]);
                }
            }
            System.out.printf(
                    "P8: consolidation of %d units x %d indicators x %d periods: %.3f s, %.3f s of processor (medians of %d), %.3f s at best%n",
                    UNITS,
                    INDICATORS,
                    PERIODS,
                    Series.median(times),
                    Series.median(processor),
                    TIMES,
                    Arrays.stream(times).min().orElseThrow());
        }
    }

    /** @return the last round */
    private long stored() {
        Random random = new Random(8);
        ReportForm form = new ReportForm("P8", 1, "Báo cáo", indicators());
        try (Database database = new Database(data.resolve("vanthu"), () -> false)) {
            new ReportFormRepository(database).keep(form);
            RoundRepository rounds = new RoundRepository(database);
            SubmissionRepository submissions = new SubmissionRepository(database);
            long last = 0;
            for (int month = 1; month <= PERIODS; month++) {
                long round = rounds.add(round(month, form), units()).id();
                database.transaction(() -> {
                    for (int unit = 1; unit <= UNITS; unit++) {
                        submissions.save(report(round, unit, random), new byte[0]);
                    }
                    return null;
                });
                last = round;
            }
            return last;
        }
    }

    private static List<Indicator> indicators() {
        List<Indicator> indicators = new ArrayList<>();
        for (int i = 1; i <= INDICATORS; i++) {
            Aggregate aggregate = switch (i % 10) {
                case 3 -> Aggregate.WEIGHTED;
                case 4 -> Aggregate.RATIO;
                case 5 -> Aggregate.MEAN;
                case 6 -> Aggregate.MAX;
                case 7 -> Aggregate.LATEST;
                case 9 -> Aggregate.LIST;
                default -> Aggregate.SUM;
            };
            IndicatorType type = aggregate == Aggregate.LIST ? IndicatorType.TEXT : IndicatorType.DECIMAL;
            boolean ratio = aggregate == Aggregate.RATIO;
            indicators.add(new Indicator(
                    "A" + i,
                    "Chỉ tiêu " + i,
                    "",
                    "",
                    type,
                    true,
                    null,
                    null,
                    List.of(),
                    aggregate,
                    aggregate == Aggregate.WEIGHTED ? "A1" : "",
                    ratio ? "A1" : "",
                    ratio ? "A2" : "",
                    "",
                    null));
        }
        return indicators;
    }

    private static List<ExpectedUnit> units() {
        List<ExpectedUnit> units = new ArrayList<>();
        for (int i = 1; i <= UNITS; i++) {
            units.add(new ExpectedUnit(i, "U%03d".formatted(i), "CĐCS Trường số " + i, "Cụm " + i % GROUPS, "", null));
        }
        return units;
    }

    private static ReportingRound round(int month, ReportForm form) {
        LocalDate first = LocalDate.of(2024, month, 1);
        ReportPeriod period = new ReportPeriod(first, first.plusMonths(1).minusDays(1));
        return new ReportingRound(
                0,
                "P8-" + month,
                "Tháng " + month,
                period,
                period.to(),
                form,
                ReportingRound.Source.FREE,
                "P8",
                null,
                false);
    }

    private static Submission report(long round, int unit, Random random) {
        List<ReportedValue> values = new ArrayList<>();
        for (int i = 1; i <= INDICATORS; i++) {
            CellPlace place = new CellPlace("Biểu 1", 6 + i, 3);
            values.add(
                    i % 10 == 9
                            ? new ReportedValue(
                                    "A" + i, new CellValue.Words("Kiến nghị " + i), place, "Kiến nghị " + i, "")
                            : number(i, place, random));
        }
        return new Submission(
                0,
                round,
                unit,
                1,
                "U" + unit + ".xlsx",
                "",
                LocalDate.of(2024, 12, 1),
                Submission.Status.COUNTS,
                values,
                "");
    }

    private static ReportedValue number(int i, CellPlace place, Random random) {
        String digits = i % 2 == 0 ? random.nextInt(1_000_000) + "." + random.nextInt(100) : random.nextInt(5000) + "";
        return new ReportedValue("A" + i, CellValue.Number.of(digits), place, digits.replace('.', ','), "");
    }
}
