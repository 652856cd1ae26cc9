package vn.congdoan.vanthu.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.app.round.RoundService;
import vn.congdoan.vanthu.domain.report.ReportingRound;

/** Closes a round, or opens it again. */
@Command(name = "close")
final class RoundCloseCommand extends CliCommand {
    @Parameters(index = "0", paramLabel = "ROUND", descriptionKey = "cli.round.param.round")
    private String code;

    @Option(names = "--reopen", paramLabel = "REASON", descriptionKey = "cli.round.option.reopen")
    private String reopen;

    RoundCloseCommand(CliSession session) {
        super(session);
    }

    @Override
    int run(CliServices services) {
        RoundService rounds = services.life().reporting().rounds();
        ReportingRound round = rounds.round(code);
        ReportingRound after = reopen == null
                ? rounds.changes().close(round.id())
                : rounds.changes().reopen(round.id(), reopen);
        if (common.json) {
            session.printJson(RoundJson.of(after, rounds.expected(round.id())));
        } else {
            session.print(
                    session.messages.get(after.closed() ? "cli.round.closed" : "cli.round.reopened", after.code()));
        }
        return ExitCode.DONE;
    }
}
