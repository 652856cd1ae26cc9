package vn.congdoan.vanthu.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.app.round.RoundService;
import vn.congdoan.vanthu.app.round.spec.SpecWriter;

/** Writes a round down as the file that it could be opened from. */
@Command(name = "spec")
final class RoundSpecCommand extends CliCommand {
    @Parameters(index = "0", paramLabel = "ROUND", descriptionKey = "cli.round.param.round")
    private String code;

    RoundSpecCommand(CliSession session) {
        super(session);
    }

    @Override
    int run(CliServices services) {
        RoundService rounds = services.life().reporting().rounds();
        session.print(SpecWriter.write(rounds.plan(rounds.round(code))));
        return ExitCode.DONE;
    }
}
