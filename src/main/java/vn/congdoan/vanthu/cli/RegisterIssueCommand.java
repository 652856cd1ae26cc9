package vn.congdoan.vanthu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.app.job.Batch;
import vn.congdoan.vanthu.app.reading.ReadDraft;
import vn.congdoan.vanthu.app.register.GivenNumber;
import vn.congdoan.vanthu.app.register.IssueRequest;
import vn.congdoan.vanthu.app.register.RegisterService;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.problem.ProblemException;

/** Gives documents their numbers, in the order in which they are named; a bad one doesn't stop the others and costs no number. */
@Command(name = "issue")
final class RegisterIssueCommand extends NumberingCommand {
    @Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "cli.register.param.file")
    private List<Path> files = new ArrayList<>();

    RegisterIssueCommand(CliSession session) {
        super(session);
    }

    /** What a file holds; {@code drafts} is empty when it can't be read. */
    private record Read(Path file, List<ReadDraft> drafts, String error) {}

    @Override
    int run(CliServices services) throws Exception {
        IssueRequest request = request();
        export.formats();
        if (files.isEmpty() && stored.isEmpty()) {
            throw ProblemException.of("cli.usage.register.nothing");
        }
        RegisterService register = services.life().register();
        for (long id : stored) {
            number(services, String.valueOf(id), "", () -> register.give(id, request));
        }
        Set<String> taken = new HashSet<>();
        Batch.inOrder(files, file -> read(services, file), read -> issue(services, read, request, taken));
        return report();
    }

    private Read read(CliServices services, Path file) {
        try {
            return new Read(file, services.reading().drafts(file), null);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            return new Read(file, List.of(), Failures.ofFile(session, failure, common.debug));
        }
    }

    private void issue(CliServices services, Read read, IssueRequest request, Set<String> taken) {
        String source = read.file().toString();
        if (read.error() != null) {
            add(new RegisterOutcome(source, null, List.of(), read.error()));
            return;
        }
        String name = InputNames.own(read.file(), taken);
        int count = 0;
        for (ReadDraft document : read.drafts()) {
            count++;
            number(
                    services,
                    source,
                    InputNames.numbered(name, count),
                    () -> given(services.life().register(), document.draft(), request));
        }
    }

    /** One that bears a number already keeps it. */
    private GivenNumber given(RegisterService register, Draft draft, IssueRequest request) {
        if (draft.parts().number().number() == null) {
            return register.give(draft, request);
        }
        GivenNumber recorded = register.record(draft, request.date());
        session.tell("cli.register.recorded", recorded.entry().number().full());
        return recorded;
    }
}
