package vn.congdoan.vanthu.cli;

import java.util.List;
import picocli.CommandLine.Command;
import vn.congdoan.vanthu.app.round.RoundService;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.ReportingRound;

/** Shows which rounds there are. */
@Command(name = "list")
final class RoundListCommand extends CliCommand {
    RoundListCommand(CliSession session) {
        super(session);
    }

    @Override
    int run(CliServices services) {
        RoundService rounds = services.life().reporting().rounds();
        if (common.json) {
            session.printJson(rounds.rounds().stream()
                    .map(round -> RoundJson.of(round, rounds.expected(round.id())))
                    .toList());
        } else {
            rounds.rounds().forEach(round -> session.print(line(round, rounds.expected(round.id()))));
        }
        return ExitCode.DONE;
    }

    private String line(ReportingRound round, List<ExpectedUnit> expected) {
        long owing = expected.stream().filter(unit -> !unit.isExempt()).count();
        String state = round.closed() ? session.messages.get("round.state.closed") : "";
        return String.join(
                        "\t",
                        round.code(),
                        round.period().from() + " – " + round.period().to(),
                        round.deadline().toString(),
                        String.valueOf(owing),
                        round.title(),
                        state)
                .stripTrailing();
    }
}
