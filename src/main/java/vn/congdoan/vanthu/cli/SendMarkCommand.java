package vn.congdoan.vanthu.cli;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.app.sending.SendingService;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.sending.PlannedRecipient;

/** Notes that a document was sent to all, or to a group, or that these confirmed it. As JSON {@code {document, marked}}. */
@Command(name = "mark")
final class SendMarkCommand extends CliCommand {

    /** One of the two. */
    static final class Whom {
        @Option(names = "--group", paramLabel = "GROUP", descriptionKey = "cli.option.group")
        private String group;

        @Option(names = "--all", descriptionKey = "cli.option.allRecipients")
        private boolean all;
    }

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "cli.param.document")
    private long id;

    @ArgGroup(multiplicity = "1")
    private Whom whom;

    @Option(names = "--acknowledged", descriptionKey = "cli.option.acknowledged")
    private boolean acknowledged;

    SendMarkCommand(CliSession session) {
        super(session);
    }

    @Override
    int run(CliServices services) {
        SendingService plans = services.life().sending().plans();
        Set<String> keys = plans.plan(id).recipients().stream()
                .filter(row -> whom.all || row.group().equalsIgnoreCase(whom.group.strip()))
                .map(PlannedRecipient::key)
                .collect(Collectors.toSet());
        if (keys.isEmpty()) {
            throw ProblemException.of("cli.send.noGroup", String.valueOf(whom.group));
        }
        int marked = acknowledged
                ? plans.acknowledge(id, keys).size()
                : plans.markSent(id, keys).size();
        if (common.json) {
            session.printJson(Map.of("document", id, "marked", marked));
        } else {
            session.tell(acknowledged ? "cli.send.acknowledged" : "cli.send.sent", marked);
        }
        return ExitCode.DONE;
    }
}
