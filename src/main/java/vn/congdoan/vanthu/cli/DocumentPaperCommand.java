package vn.congdoan.vanthu.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.domain.workflow.DocumentFlow;

/** Notes that a document was signed by hand. Prints "3  signed", as JSON its flow. */
@Command(name = "signed-on-paper")
final class DocumentPaperCommand extends CliCommand {
    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "cli.param.document")
    private long id;

    DocumentPaperCommand(CliSession session) {
        super(session);
    }

    @Override
    int run(CliServices services) {
        services.life().officeSigning().paper().signed(id);
        DocumentFlow flow = services.life().workflow().flow(id);
        if (common.json) {
            session.printJson(DocumentJson.flow(flow));
        } else {
            session.print(id + "  " + DocumentJson.name(flow.state()));
        }
        return ExitCode.DONE;
    }
}
