package vn.congdoan.vanthu.ui.report;

import java.util.List;
import java.util.function.Consumer;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.job.JobRunner;
import vn.congdoan.vanthu.app.round.report.Refreshed;
import vn.congdoan.vanthu.app.round.report.RoundReportService;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.domain.workflow.DocumentState;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.FlowStep;
import vn.congdoan.vanthu.ui.common.Navigator;

/** Keeps a report in step with its round from within the editor, as long as it isn't submitted. */
public final class ReportSteps {
    private final RoundReportService service;
    private final JobRunner jobs;
    private final Navigator navigator;
    private final Consumer<MessageRef> notices;
    private final Consumer<Throwable> errors;

    public ReportSteps(
            RoundReportService service,
            JobRunner jobs,
            Navigator navigator,
            Consumer<MessageRef> notices,
            Consumer<Throwable> errors) {
        this.service = service;
        this.jobs = jobs;
        this.navigator = navigator;
        this.notices = notices;
        this.errors = errors;
    }

    /** Offered only while the round's figures differ from those in the text. */
    public List<FlowStep> steps() {
        return List.of(new FlowStep(
                "roundReport.step.refresh",
                Permission.REPORT,
                DocumentState::isOpen,
                id -> service.stale(id).changed() > 0,
                (id, done) -> refresh(id)));
    }

    /** The editor is left meanwhile, so that nothing that is typed there can be saved over the new figures. */
    private void refresh(long documentId) {
        if (navigator.open(new Destination.Documents())) {
            jobs.submit(
                    new Job<>(MessageRef.of("roundReport.job.refresh"), control -> service.refresh(documentId)),
                    refreshed -> tell(documentId, refreshed),
                    failure -> {
                        navigator.open(new Destination.Editor(documentId));
                        errors.accept(failure);
                    });
        }
    }

    private void tell(long documentId, Refreshed refreshed) {
        navigator.open(new Destination.Editor(documentId));
        notices.accept(
                refreshed.lost() == 0
                        ? MessageRef.of("roundReport.refreshed", refreshed.changed())
                        : MessageRef.of("roundReport.refreshedSome", refreshed.changed(), refreshed.lost()));
    }
}
