package vn.congdoan.vanthu.ui.board;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congdoan.vanthu.app.job.JobRunner;
import vn.congdoan.vanthu.app.reporting.ReportingServices;
import vn.congdoan.vanthu.app.round.board.BoardOffice;
import vn.congdoan.vanthu.domain.report.ReportPeriod;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.report.Submission.Status;
import vn.congdoan.vanthu.ui.TestOffice;
import vn.congdoan.vanthu.ui.common.WordsQuestion;

/** The board's screens over a real store, and a person whose answers are fields; it is 5 March 2026. */
final class BoardDesk implements AutoCloseable {
    static final LocalDate DEADLINE = LocalDate.of(2026, 2, 25);

    final TestOffice office;
    final ReportingRound round;
    final Path out;
    final List<String> clipboard = new ArrayList<>();
    final List<Path> opened = new ArrayList<>();
    final List<WordsQuestion.Question> questions = new ArrayList<>();
    final List<String> gone = new ArrayList<>();
    Optional<String> words = Optional.empty();
    Optional<ExtensionQuestion.Answer> extension = Optional.empty();
    final List<LocalDate> presets = new ArrayList<>();

    /** @param months before the office day, each of {@code units} units */
    BoardDesk(Path folder, int months, int units) {
        out = folder.resolve("out");
        round = BoardOffice.in(folder.resolve("data"), reports -> {
            for (int month = 1; month <= months; month++) {
                month(reports, month, units);
            }
            return reports.officeDay("TG-2026", DEADLINE, 0);
        });
        office = new TestOffice(folder.resolve("data"));
        office.context.officeService().save(office.context.officeService().sampleProfile());
    }

    private static void month(BoardOffice reports, int month, int units) {
        LocalDate first = LocalDate.of(2025, 1, 1).plusMonths(month - 1L);
        ReportPeriod period = new ReportPeriod(first, first.plusMonths(1).minusDays(1));
        ReportingRound one = reports.round("TG-T" + month, period, period.to().plusDays(5), units, 0);
        for (int unit = 1; unit <= units; unit++) {
            int fate = (unit * 7 + month * 3) % 17;
            if (fate > 2) {
                Status status = fate == 3 ? Status.REJECTED : Status.COUNTS;
                reports.report(one, unit, 1, one.deadline().plusDays(fate - 13L), status);
            }
        }
    }

    ReportingServices services() {
        return office.context.life().reporting();
    }

    BoardViewModel board(JobRunner jobs) {
        return new BoardViewModel(
                new BoardScreenServices(
                        services().board(),
                        services().rounds(),
                        office.context.life().session()),
                window(jobs));
    }

    ReminderViewModel reminder(JobRunner jobs) {
        return new ReminderViewModel(services().reminders(), window(jobs));
    }

    private BoardWindow window(JobRunner jobs) {
        return new BoardWindow(
                office.messages,
                TestOffice.CLOCK,
                jobs,
                office.navigator,
                office.notices,
                office.errors,
                before -> Optional.of(out),
                question -> {
                    questions.add(question);
                    return words;
                },
                (title, preset) -> {
                    presets.add(preset);
                    return extension;
                },
                clipboard::add,
                opened::add,
                new RoundLinks(
                        () -> gone.add("rounds"),
                        id -> gone.add("units " + id),
                        id -> gone.add("forms " + id),
                        id -> gone.add("intake " + id),
                        id -> gone.add("back " + id),
                        id -> gone.add("totals " + id),
                        id -> gone.add("report " + id)));
    }

    @Override
    public void close() {
        office.close();
    }
}
