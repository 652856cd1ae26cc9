package vn.congdoan.vanthu.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Reports that are due again and again; what is done with one is a command of its own. */
@Command(name = "duty")
final class RoundDutyCommand extends CommandGroup {
    private RoundDutyCommand(CliSession session) {
        super(session);
    }

    static CommandLine line(CliSession session) {
        return new CommandLine(new RoundDutyCommand(session))
                .addSubcommand(new RoundDutyAddCommand(session))
                .addSubcommand(new RoundDutyListCommand(session))
                .addSubcommand(new RoundDutyDueCommand(session))
                .addSubcommand(new RoundDutyStopCommand(session));
    }
}
