package vn.congdoan.vanthu.ui.shell;

import java.util.List;
import java.util.function.LongConsumer;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.round.report.RoundReportService;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.FlowStep;
import vn.congdoan.vanthu.ui.report.ReportSteps;

/** The report of a round: how it is begun, and what the editor offers for it. */
final class ReportScreens {
    private ReportScreens() {}

    /** Drafts the report of a round, or goes on with it, and opens it. */
    static LongConsumer drafting(UiServices services, WindowContext window) {
        RoundReportService reports = services.life().reporting().reports();
        return round -> window.jobs()
                .submit(
                        new Job<>(MessageRef.of("roundReport.job.draft"), control -> reports.draft(round)),
                        document -> window.navigator().open(new Destination.Editor(document)),
                        window.errors()::present);
    }

    static List<FlowStep> steps(UiServices services, WindowContext window) {
        return new ReportSteps(
                        services.life().reporting().reports(),
                        window.jobs(),
                        window.navigator(),
                        window.notices()::tell,
                        window.errors()::present)
                .steps();
    }
}
