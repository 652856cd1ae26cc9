package vn.congdoan.vanthu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.congdoan.vanthu.app.register.GivenNumber;
import vn.congdoan.vanthu.app.register.IssueRequest;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.problem.ProblemException;

/** A command that gives numbers; each is on the disk before it is told. */
abstract class NumberingCommand extends CliCommand {
    @Option(names = "--document", paramLabel = "ID", split = ",", descriptionKey = "cli.register.option.document")
    List<Long> stored = new ArrayList<>();

    @Option(names = "--date", required = true, paramLabel = "DATE", descriptionKey = "cli.register.option.date")
    private String date;

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "cli.register.option.reason")
    private String reason = "";

    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "cli.register.option.note")
    private String note = "";

    @Mixin
    NumberedExport export = new NumberedExport();

    final List<RegisterOutcome> outcomes = new ArrayList<>();

    NumberingCommand(CliSession session) {
        super(session);
    }

    /** @throws ProblemException for words that are no day, a usage error */
    final IssueRequest request() {
        return new IssueRequest(Days.of(date), reason, note);
    }

    /** Gives one number. */
    interface Giving {
        GivenNumber give() throws Exception;
    }

    /**
     * Gives a number and writes the document; the number stays in the book also when the files can't be written.
     *
     * @param name of the files, without ending; "" for one made of type, number and subject
     */
    final void number(CliServices services, String source, String name, Giving giving) {
        GivenNumber given = null;
        List<Path> written = List.of();
        String error = null;
        try {
            given = giving.give();
            written = export.write(services, given.draft(), name);
        } catch (Exception | StackOverflowError | OutOfMemoryError failure) {
            if (given == null && isOfAll(failure)) {
                throw (ProblemException) failure;
            }
            error = Failures.ofFile(session, failure, common.debug);
        }
        add(new RegisterOutcome(source, given, written, error));
    }

    /** Whether the next document would fail of the same: data that nobody gives free, nobody signed in, a missing right. */
    private static boolean isOfAll(Throwable failure) {
        return failure instanceof ProblemException problem
                && problem.findings().stream()
                        .map(finding -> finding.message().key())
                        .anyMatch(key -> key.startsWith("error.database.") || key.startsWith("people."));
    }

    final void add(RegisterOutcome outcome) {
        outcomes.add(outcome);
        if (outcome.given() != null) {
            if (!common.json) {
                session.print(outcome.given().entry().number().full() + "\t" + outcome.source());
                outcome.written().forEach(path -> session.print("  → " + path));
            }
            for (Finding finding : outcome.given().findings()) {
                session.tell("cli.export.failed", outcome.source(), session.messages.get(finding.message()));
            }
        }
        if (outcome.error() != null) {
            session.err().println(FileMessages.named(session.messages, Path.of(outcome.source()), outcome.error()));
        }
    }

    /** @return the exit code of all of them */
    final int report() {
        if (common.json) {
            session.printJsonPerFile(outcomes.stream()
                    .map(outcome -> RegisterJson.of(outcome, session.messages))
                    .toList());
        }
        if (outcomes.stream().allMatch(outcome -> outcome.given() == null)) {
            return ExitCode.NOTHING;
        }
        return outcomes.stream().allMatch(RegisterOutcome::isClean) ? ExitCode.DONE : ExitCode.PARTLY;
    }
}
