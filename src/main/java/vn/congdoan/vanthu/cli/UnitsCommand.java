package vn.congdoan.vanthu.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The register of grassroots unions; what is done with it is a command of its own. */
@Command(name = "units")
final class UnitsCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common = new CommonOptions();

    private final CliSession session;
    private CommandLine line;

    private UnitsCommand(CliSession session) {
        this.session = session;
    }

    static CommandLine line(CliSession session) {
        UnitsCommand command = new UnitsCommand(session);
        command.line = new CommandLine(command)
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
        return command.line;
    }

    /** Without a word for what to do, the help is the answer. */
    @Override
    public Integer call() {
        line.usage(session.err());
        return ExitCode.USAGE;
    }
}
