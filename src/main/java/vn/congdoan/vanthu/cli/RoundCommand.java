package vn.congdoan.vanthu.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reporting rounds; what is done with one is a command of its own. */
@Command(name = "round")
final class RoundCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common = new CommonOptions();

    private final CliSession session;
    private CommandLine line;

    private RoundCommand(CliSession session) {
        this.session = session;
    }

    static CommandLine line(CliSession session) {
        RoundCommand command = new RoundCommand(session);
        command.line = new CommandLine(command)
                .addSubcommand(new RoundCreateCommand(session))
                .addSubcommand(new RoundListCommand(session))
                .addSubcommand(new RoundShowCommand(session))
                .addSubcommand(RoundDutyCommand.line(session))
                .addSubcommand(new RoundSpecCommand(session))
                .addSubcommand(new RoundConsolidateCommand(session))
                .addSubcommand(new RoundTrendCommand(session))
                .addSubcommand(new RoundTargetsCommand(session))
                .addSubcommand(new RoundFormsCommand(session))
                .addSubcommand(new RoundFillCommand(session))
                .addSubcommand(new RoundExemptCommand(session))
                .addSubcommand(new RoundExtendCommand(session))
                .addSubcommand(new RoundImportCommand(session))
                .addSubcommand(new RoundAnswerCommand(session))
                .addSubcommand(new RoundCorrectCommand(session))
                .addSubcommand(new RoundReceiveCommand(session))
                .addSubcommand(new RoundCountCommand(session))
                .addSubcommand(new RoundReturnCommand(session))
                .addSubcommand(new RoundFilesCommand(session))
                .addSubcommand(new RoundCloseCommand(session))
                .addSubcommand(new RoundStatusCommand(session))
                .addSubcommand(new RoundRemindCommand(session))
                .addSubcommand(new RoundReportCommand(session));
        return command.line;
    }

    /** Without a word for what to do, the help is the answer. */
    @Override
    public Integer call() {
        line.usage(session.err());
        return ExitCode.USAGE;
    }
}
