package vn.congdoan.vanthu.cli;

import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.app.afterissue.AfterIssueService;

/**
 * Drafts what corrects, replaces or recalls an issued document. Prints the id of the draft, as JSON {@code {id, draft}}. The
 * issued one changes when the draft is issued.
 */
@Command
final class AfterIssueCommand extends CliCommand {
    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "cli.param.document")
    private long id;

    @Option(names = "--reason", required = true, paramLabel = "WORDS", descriptionKey = "cli.option.reason")
    private String reason = "";

    private final Drafting drafting;

    /** Makes the draft. */
    @FunctionalInterface
    private interface Drafting {
        long of(AfterIssueService service, long documentId, String reason);
    }

    private AfterIssueCommand(CliSession session, Drafting drafting) {
        super(session);
        this.drafting = drafting;
    }

    /** Adds the verbs to the command of documents, whose "replace" is about the text of an open one. */
    static CommandLine addTo(CommandLine documents, CliSession session) {
        return documents
                .addSubcommand("correct", new AfterIssueCommand(session, AfterIssueService::correct))
                .addSubcommand("supersede", new AfterIssueCommand(session, AfterIssueService::replace))
                .addSubcommand("recall", new AfterIssueCommand(session, AfterIssueService::recall));
    }

    @Override
    int run(CliServices services) {
        long draft = drafting.of(services.life().afterIssue(), id, reason);
        if (common.json) {
            session.printJson(Map.of("id", id, "draft", draft));
        } else {
            session.print(String.valueOf(draft));
        }
        return ExitCode.DONE;
    }
}
