package vn.congdoan.vanthu.ui.shell;

import java.util.List;
import vn.congdoan.vanthu.ui.common.FlowStep;
import vn.congdoan.vanthu.ui.report.ReportSteps;

/** What the editor offers for the report of a round. */
final class ReportScreens {
    private ReportScreens() {}

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
