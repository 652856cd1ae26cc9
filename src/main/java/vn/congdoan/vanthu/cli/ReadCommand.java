package vn.congdoan.vanthu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.app.job.Batch;
import vn.congdoan.vanthu.app.reading.ReadFile;

/** Recognises the parts of existing documents; a bad file doesn't stop the others. */
@Command(name = "read")
final class ReadCommand extends CliCommand {
    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.param.read")
    private List<Path> files;

    ReadCommand(CliSession session) {
        super(session);
    }

    @Override
    boolean queues() {
        return false;
    }

    /** What became of a file: {@code read} or {@code error} is null. */
    private record Outcome(Path file, ReadFile read, String error) {}

    @Override
    int run(CliServices services) throws Exception {
        List<Map<String, Object>> results = new ArrayList<>();
        List<Outcome> failed = new ArrayList<>();
        TerminalProgress progress = session.progress();
        Batch.inOrder(files, file -> one(services, file), outcome -> {
            progress.clear();
            if (outcome.error() != null) {
                failed.add(outcome);
                session.err().println(FileMessages.named(session.messages, outcome.file(), outcome.error()));
            }
            results.add(outcome.error() == null ? ReadJson.of(outcome.read(), session.messages) : failure(outcome));
            progress.of(String.valueOf(outcome.file().getFileName())).progress(results.size(), files.size());
        });
        progress.clear();
        if (common.json) {
            session.printJsonPerFile(results);
        } else {
            results.forEach(result -> ReadText.of(result, session.messages).forEach(session::print));
        }
        return failed.isEmpty() ? ExitCode.DONE : failed.size() < files.size() ? ExitCode.PARTLY : ExitCode.NOTHING;
    }

    private Outcome one(CliServices services, Path file) {
        try {
            return new Outcome(file, services.reading().read(file), null);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            return new Outcome(file, null, Failures.ofFile(session, failure, common.debug));
        }
    }

    private static Map<String, Object> failure(Outcome outcome) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", outcome.file().toString());
        json.put("error", outcome.error());
        return json;
    }
}
