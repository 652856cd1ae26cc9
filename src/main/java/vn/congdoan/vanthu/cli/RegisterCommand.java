package vn.congdoan.vanthu.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The book of outgoing documents; what is done with it is a command of its own. */
@Command(name = "register")
final class RegisterCommand extends CommandGroup {
    private RegisterCommand(CliSession session) {
        super(session);
    }

    static CommandLine line(CliSession session) {
        return new CommandLine(new RegisterCommand(session))
                .addSubcommand(new RegisterIssueCommand(session))
                .addSubcommand(new RegisterListCommand(session))
                .addSubcommand(new RegisterAuditCommand(session))
                .addSubcommand(new RegisterVoidCommand(session))
                .addSubcommand(new RegisterReserveCommand(session))
                .addSubcommand(new RegisterInsertCommand(session))
                .addSubcommand(new RegisterImportCommand(session))
                .addSubcommand(new RegisterPrintCommand(session));
    }
}
