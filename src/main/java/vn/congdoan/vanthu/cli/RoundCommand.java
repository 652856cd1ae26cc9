package vn.congdoan.vanthu.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Reporting rounds; what is done with one is a command of its own. */
@Command(name = "round")
final class RoundCommand extends CommandGroup {
    private RoundCommand(CliSession session) {
        super(session);
    }

    static CommandLine line(CliSession session) {
        return new CommandLine(new RoundCommand(session))
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
    }
}
