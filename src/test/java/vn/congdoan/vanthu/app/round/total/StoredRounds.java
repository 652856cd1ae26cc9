package vn.congdoan.vanthu.app.round.total;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import vn.congdoan.vanthu.domain.report.ReportForm;
import vn.congdoan.vanthu.domain.report.ReportPeriod;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.report.Submission;
import vn.congdoan.vanthu.domain.report.total.LaidDownReports;
import vn.congdoan.vanthu.storage.Database;
import vn.congdoan.vanthu.storage.ReportFormRepository;
import vn.congdoan.vanthu.storage.RoundRepository;
import vn.congdoan.vanthu.storage.SubmissionRepository;

/** A store with a series of yearly rounds whose reports are those laid down; for tests. */
public final class StoredRounds {
    public static final String SERIES = "TG";

    private StoredRounds() {}

    /** Closed again when this returns: the program opens the folder itself. @return the round of the last year */
    public static long inFolder(Path folder, int firstYear, int lastYear, LaidDownReports reports) {
        try (Database database = new Database(folder.resolve("vanthu"), () -> false)) {
            ReportForm form = reports.form();
            new ReportFormRepository(database).keep(form);
            RoundRepository rounds = new RoundRepository(database);
            long last = 0;
            for (int year = firstYear; year <= lastYear; year++) {
                last = rounds.add(round(year, form), reports.units).id();
                store(new SubmissionRepository(database), last, reports.submissions);
            }
            return last;
        }
    }

    private static void store(SubmissionRepository repository, long round, List<Submission> submissions) {
        for (Submission one : submissions) {
            repository.save(
                    new Submission(
                            0,
                            round,
                            one.unitId(),
                            1,
                            one.file(),
                            one.file() + round,
                            one.received(),
                            one.status(),
                            one.values(),
                            ""),
                    ("bytes of " + one.file()).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static ReportingRound round(int year, ReportForm form) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return new ReportingRound(
                0,
                "TG-" + year,
                "Báo cáo tuyên truyền năm " + year,
                new ReportPeriod(first, first.plusYears(1).minusDays(1)),
                LocalDate.of(year, 10, 15),
                form,
                ReportingRound.Source.FREE,
                SERIES,
                null,
                false);
    }
}
