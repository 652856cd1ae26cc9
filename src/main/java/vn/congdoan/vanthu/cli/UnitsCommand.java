package vn.congdoan.vanthu.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The register of grassroots unions; what is done with it is a command of its own. */
@Command(name = "units")
final class UnitsCommand extends CommandGroup {
    private UnitsCommand(CliSession session) {
        super(session);
    }

    static CommandLine line(CliSession session) {
        return new CommandLine(new UnitsCommand(session))
                .addSubcommand(new UnitsImportCommand(session))
                .addSubcommand(new UnitsListCommand(session))
                .addSubcommand(new UnitsExportCommand(session))
                .addSubcommand(new UnitsRenameCommand(session))
                .addSubcommand(new UnitsTransferCommand(session))
                .addSubcommand(new UnitsMergeCommand(session))
                .addSubcommand(new UnitsDissolveCommand(session))
                .addSubcommand(new UnitsUndoCommand(session))
                .addSubcommand(new UnitsHistoryCommand(session))
                .addSubcommand(new UnitsDirectoryCommand(session));
    }
}
