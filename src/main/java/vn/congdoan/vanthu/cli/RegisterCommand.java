package vn.congdoan.vanthu.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The book of outgoing documents; what is done with it is a command of its own. */
@Command(name = "register")
final class RegisterCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common = new CommonOptions();

    private final CliSession session;
    private CommandLine line;

    private RegisterCommand(CliSession session) {
        this.session = session;
    }

    static CommandLine line(CliSession session) {
        RegisterCommand command = new RegisterCommand(session);
        command.line = new CommandLine(command)
                .addSubcommand(new RegisterIssueCommand(session))
                .addSubcommand(new RegisterListCommand(session))
                .addSubcommand(new RegisterAuditCommand(session))
                .addSubcommand(new RegisterVoidCommand(session))
                .addSubcommand(new RegisterReserveCommand(session))
                .addSubcommand(new RegisterInsertCommand(session))
                .addSubcommand(new RegisterImportCommand(session))
                .addSubcommand(new RegisterPrintCommand(session));
        return command.line;
    }

    /** Without a word for what to do, the help is the answer. */
    @Override
    public Integer call() {
        line.usage(session.err());
        return ExitCode.USAGE;
    }
}
