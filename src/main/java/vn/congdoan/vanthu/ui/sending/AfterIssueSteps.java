package vn.congdoan.vanthu.ui.sending;

import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import vn.congdoan.vanthu.app.afterissue.AfterIssueService;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.domain.workflow.DocumentState;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.FlowStep;
import vn.congdoan.vanthu.ui.common.WordsQuestion.Question;

/** What the editor offers to do with an issued document. */
public final class AfterIssueSteps {
    private static final Set<DocumentState> IN_FORCE = Set.of(DocumentState.ISSUED, DocumentState.CORRECTED);

    /** Makes the draft of what comes after. */
    @FunctionalInterface
    private interface Drafting {
        long of(long documentId, String reason);
    }

    private final AfterIssueService service;
    private final SendingWindow window;

    public AfterIssueSteps(AfterIssueService service, SendingWindow window) {
        this.service = service;
        this.window = window;
    }

    /** In the order in which they are offered. */
    public List<FlowStep> steps() {
        return List.of(
                new FlowStep(
                        "sending.step.send",
                        Permission.SEND,
                        DocumentState::isIssued,
                        (id, done) -> window.navigator().open(new Destination.Sending(id))),
                drafting("workflow.action.correct", "sending.why.correct", service::correct),
                drafting("workflow.action.replace", "sending.why.replace", service::replace),
                drafting("workflow.action.recall", "sending.why.recall", service::recall));
    }

    private FlowStep drafting(String labelKey, String explanationKey, Drafting drafting) {
        return new FlowStep(
                labelKey,
                Permission.ISSUE,
                IN_FORCE::contains,
                (id, done) -> ask(labelKey, explanationKey, reason -> drafting.of(id, reason)));
    }

    private void ask(String labelKey, String explanationKey, ToLongFunction<String> drafting) {
        MessageRef label = MessageRef.of(labelKey);
        Question question = new Question(
                MessageRef.of("sending.why.title", label),
                MessageRef.of(explanationKey),
                MessageRef.of("sending.why.action"),
                "");
        window.words()
                .ask(question)
                .ifPresent(reason -> window.jobs()
                        .submit(
                                new Job<>(MessageRef.of("sending.job.draft"), control -> drafting.applyAsLong(reason)),
                                draft -> window.navigator().open(new Destination.Editor(draft)),
                                window.errors()::present));
    }
}
