package vn.congdoan.vanthu.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reports that are due again and again; what is done with one is a command of its own. */
@Command(name = "duty")
final class RoundDutyCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common = new CommonOptions();

    private final CliSession session;
    private CommandLine line;

    private RoundDutyCommand(CliSession session) {
        this.session = session;
    }

    static CommandLine line(CliSession session) {
        RoundDutyCommand command = new RoundDutyCommand(session);
        command.line = new CommandLine(command)
                .addSubcommand(new RoundDutyAddCommand(session))
                .addSubcommand(new RoundDutyListCommand(session))
                .addSubcommand(new RoundDutyDueCommand(session))
                .addSubcommand(new RoundDutyStopCommand(session));
        return command.line;
    }

    /** Without a word for what to do, the help is the answer. */
    @Override
    public Integer call() {
        line.usage(session.err());
        return ExitCode.USAGE;
    }
}
