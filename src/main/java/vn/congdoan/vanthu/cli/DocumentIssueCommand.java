package vn.congdoan.vanthu.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.domain.workflow.DocumentFlow;

/** Puts a document into force, or says what it lacks. Prints "3  issued", as JSON its flow. */
@Command(name = "issue")
final class DocumentIssueCommand extends CliCommand {
    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "cli.param.document")
    private long id;

    DocumentIssueCommand(CliSession session) {
        super(session);
    }

    @Override
    int run(CliServices services) throws Exception {
        DocumentFlow flow =
                services.life().officeSigning().issue().issue(id).work().run(JobControl.UNATTENDED);
        if (common.json) {
            session.printJson(DocumentJson.flow(flow));
        } else {
            session.print(id + "  " + DocumentJson.name(flow.state()));
        }
        return ExitCode.DONE;
    }
}
