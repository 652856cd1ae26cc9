package vn.congdoan.vanthu.cli;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.congdoan.vanthu.app.register.RegisterQuery;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.register.RegisterEntry;

/** Shows the rows of the book. */
@Command(name = "list")
final class RegisterListCommand extends CliCommand {
    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "cli.register.option.year")
    private Integer year;

    @Option(names = "--type", paramLabel = "TYPE", descriptionKey = "cli.register.option.type")
    private String type = "";

    @Option(names = "--state", paramLabel = "issued|reserved|void", descriptionKey = "cli.register.option.state")
    private String state = "";

    @Option(names = "--text", paramLabel = "TEXT", descriptionKey = "cli.register.option.text")
    private String text = "";

    @Option(names = "--signer", paramLabel = "NAME", descriptionKey = "cli.register.option.signer")
    private String signer = "";

    RegisterListCommand(CliSession session) {
        super(session);
    }

    @Override
    int run(CliServices services) {
        int of = year == null ? 0 : year;
        List<RegisterEntry> rows = services.life().register().list(new RegisterQuery(of, type, state(), text, signer));
        if (common.json) {
            session.printJson(rows.stream().map(RegisterJson::of).toList());
        } else {
            rows.forEach(row -> session.print(line(row)));
        }
        return ExitCode.DONE;
    }

    private RegisterEntry.State state() {
        if (state.isBlank()) {
            return null;
        }
        try {
            return RegisterEntry.State.valueOf(state.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw ProblemException.causedBy(unknown, "cli.usage.register.state", state);
        }
    }

    private String line(RegisterEntry row) {
        String date = row.date() == null ? "" : row.date().toString();
        String type = row.subject().typeName();
        String subject = row.subject().subject();
        String words = subject.startsWith(type) ? subject : type + " " + subject;
        String state = row.state() == RegisterEntry.State.ISSUED
                ? ""
                : session.messages.get(row.state().labelKey());
        String reason = row.reason();
        return String.join("\t", row.number().full(), date, words, row.subject().signer(), state, reason)
                .stripTrailing();
    }
}
