package vn.congdoan.vanthu.cli;

import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.app.round.RoundService;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.ReportingRound;

/** Says which units owe nothing in a round, or owe a report again. */
@Command(name = "exempt")
final class RoundExemptCommand extends CliCommand {
    @Parameters(index = "0", paramLabel = "ROUND", descriptionKey = "cli.round.param.round")
    private String code;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "UNIT", descriptionKey = "cli.round.param.units")
    private List<String> units;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "cli.round.option.reason")
    private String reason;

    @Option(names = "--undo", descriptionKey = "cli.round.option.undo")
    private boolean undo;

    RoundExemptCommand(CliSession session) {
        super(session);
    }

    @Override
    int run(CliServices services) {
        RoundService rounds = services.life().reporting().rounds();
        ReportingRound round = rounds.round(code);
        List<ExpectedUnit> changed = undo
                ? rounds.changes().expect(round.id(), units, reason)
                : rounds.changes().exempt(round.id(), units, reason);
        List<ExpectedUnit> expected = rounds.expected(round.id());
        if (common.json) {
            Map<String, Object> json = RoundJson.of(round, expected);
            json.put("changed", changed.stream().map(RoundJson::of).toList());
            session.printJson(json);
        } else {
            long exempt = expected.stream().filter(ExpectedUnit::isExempt).count();
            session.print(session.messages.get(
                    "cli.round.changed", changed.size(), round.code(), expected.size() - exempt, exempt));
        }
        return ExitCode.DONE;
    }
}
