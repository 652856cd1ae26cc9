package vn.congdoan.vanthu.cli;

import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.congdoan.vanthu.domain.document.DocumentType;
import vn.congdoan.vanthu.domain.register.RegisterEntry;

/** Keeps the next number of a type free for a document that is still being made. */
@Command(name = "reserve")
final class RegisterReserveCommand extends CliCommand {
    @Option(names = "--type", required = true, paramLabel = "TYPE", descriptionKey = "cli.register.option.type")
    private String type;

    @Option(names = "--for", required = true, paramLabel = "TEXT", descriptionKey = "cli.register.option.for")
    private String purpose;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "cli.register.option.why")
    private String reason;

    @Option(names = "--until", paramLabel = "DATE", descriptionKey = "cli.register.option.until")
    private String until;

    RegisterReserveCommand(CliSession session) {
        super(session);
    }

    @Override
    int run(CliServices services) {
        LocalDate expires = until == null ? null : Days.of(until);
        DocumentType wanted = services.life().series().type(type);
        RegisterEntry reserved = services.life().register().reserve(wanted, purpose, reason, expires);
        if (common.json) {
            session.printJson(RegisterJson.of(reserved));
        } else {
            session.print(reserved.number().full());
        }
        return ExitCode.DONE;
    }
}
