package vn.congdoan.vanthu.cli;

import java.util.Map;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.app.register.GivenNumber;
import vn.congdoan.vanthu.app.register.IssueRequest;
import vn.congdoan.vanthu.app.register.RegisterQuery;
import vn.congdoan.vanthu.app.register.RegisterService;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.register.RegisterEntry;

/**
 * Gives an approved document its number and its day. Prints "06/KH-LĐLĐ", as JSON its row of the book with {@code findings}.
 */
@Command(name = "number")
final class DocumentNumberCommand extends CliCommand {
    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "cli.param.document")
    private long id;

    @Option(names = "--date", required = true, paramLabel = "DATE", descriptionKey = "cli.register.option.date")
    private String date;

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "cli.register.option.reason")
    private String reason = "";

    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "cli.register.option.note")
    private String note = "";

    @ArgGroup
    private Choice choice = new Choice();

    /** Another number than the next. */
    static final class Choice {
        @Option(names = "--reserved", paramLabel = "N", descriptionKey = "cli.option.reserved")
        private Integer reserved;

        @ArgGroup(exclusive = false)
        private Inserted inserted;
    }

    /** "06b". */
    static final class Inserted {
        @Option(names = "--behind", required = true, paramLabel = "N", descriptionKey = "cli.option.behind")
        private int behind;

        @Option(names = "--suffix", required = true, paramLabel = "b", descriptionKey = "cli.option.suffix")
        private String suffix;
    }

    DocumentNumberCommand(CliSession session) {
        super(session);
    }

    @Override
    int run(CliServices services) {
        GivenNumber given = given(services, new IssueRequest(Days.of(date), reason, note));
        if (common.json) {
            Map<String, Object> json = RegisterJson.of(given.entry());
            json.put("findings", given.findings().stream().map(this::words).toList());
            session.printJson(json);
        } else {
            session.print(given.entry().number().full());
            given.findings().forEach(finding -> session.err().println(words(finding)));
        }
        boolean clean = given.findings().stream().allMatch(finding -> finding.severity() == Severity.HINT);
        return clean ? ExitCode.DONE : ExitCode.PARTLY;
    }

    private GivenNumber given(CliServices services, IssueRequest request) {
        RegisterService register = services.life().register();
        if (choice.reserved != null) {
            return register.useReserved(reserved(services, request), id, request);
        }
        return choice.inserted == null
                ? register.give(id, request)
                : register.insert(id, choice.inserted.behind, choice.inserted.suffix, request);
    }

    /** The row that keeps that number for documents of this type. */
    private long reserved(CliServices services, IssueRequest request) {
        String type = services.documents().draft(id).parts().type().name();
        RegisterQuery held = new RegisterQuery(request.date().getYear(), type, RegisterEntry.State.RESERVED, "", "");
        return services.life().register().list(held).stream()
                .filter(entry -> entry.number().number() == choice.reserved)
                .map(RegisterEntry::id)
                .findFirst()
                .orElseThrow(() -> ProblemException.of("register.notReserved"));
    }

    private String words(Finding finding) {
        return session.messages.get(finding.message());
    }
}
