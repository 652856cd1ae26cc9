package vn.congdoan.vanthu.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.domain.workflow.DocumentFlow;
import vn.congdoan.vanthu.domain.workflow.WorkflowAction;

/** Takes one step with a document. Prints "3  submitted", as JSON its flow. */
@Command
final class DocumentStepCommand extends CliCommand {
    /** Those of the way to approval; number, signature and issue have commands of their own. */
    static final List<WorkflowAction> STEPS = List.of(
            WorkflowAction.SUBMIT,
            WorkflowAction.WITHDRAW,
            WorkflowAction.APPROVE,
            WorkflowAction.RETURN,
            WorkflowAction.REOPEN);

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "cli.param.document")
    private long id;

    @Option(names = "--reason", paramLabel = "WORDS", descriptionKey = "cli.option.reason")
    private String reason = "";

    private final WorkflowAction step;

    DocumentStepCommand(CliSession session, WorkflowAction step) {
        super(session);
        this.step = step;
    }

    @Override
    int run(CliServices services) {
        DocumentFlow flow = services.life().workflow().apply(id, step, reason);
        int open = services.life().review().openComments(id);
        if (step == WorkflowAction.SUBMIT && open > 0) {
            session.tell("cli.document.openComments", open);
        }
        if (common.json) {
            session.printJson(DocumentJson.flow(flow));
        } else {
            session.print(id + "  " + DocumentJson.name(flow.state()));
        }
        return ExitCode.DONE;
    }
}
