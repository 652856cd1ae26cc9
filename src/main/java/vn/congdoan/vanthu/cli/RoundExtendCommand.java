package vn.congdoan.vanthu.cli;

import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.app.round.RoundService;
import vn.congdoan.vanthu.domain.calendar.PrintedDay;
import vn.congdoan.vanthu.domain.report.ReportingRound;

/** Gives some units, or without any named all of them, a later last day. */
@Command(name = "extend")
final class RoundExtendCommand extends CliCommand {
    @Parameters(index = "0", paramLabel = "ROUND", descriptionKey = "cli.round.param.round")
    private String code;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "UNIT", descriptionKey = "cli.round.param.extended")
    private List<String> units;

    @Option(names = "--until", required = true, paramLabel = "D", descriptionKey = "cli.round.option.until")
    private String until;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "cli.round.option.reason")
    private String reason;

    RoundExtendCommand(CliSession session) {
        super(session);
    }

    @Override
    int run(CliServices services) {
        RoundService rounds = services.life().reporting().rounds();
        ReportingRound round = rounds.round(code);
        LocalDate day = Days.of(until);
        int changed;
        if (units == null || units.isEmpty()) {
            round = rounds.changes().postpone(round.id(), day, reason);
            changed = rounds.expected(round.id()).size();
        } else {
            changed = rounds.changes().extend(round.id(), units, day, reason).size();
        }
        if (common.json) {
            session.printJson(RoundJson.of(round, rounds.expected(round.id())));
        } else {
            session.print(session.messages.get("cli.round.extended", changed, round.code(), PrintedDay.of(day)));
        }
        return ExitCode.DONE;
    }
}
