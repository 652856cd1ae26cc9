package vn.congdoan.vanthu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.app.export.ExportFormat;
import vn.congdoan.vanthu.app.export.OverwritePolicy;
import vn.congdoan.vanthu.app.job.Batch;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.app.reading.ReadDraft;
import vn.congdoan.vanthu.domain.problem.ProblemException;

/** Sets documents that stand in files in the official format; a bad file doesn't stop the others. */
@Command(name = "export")
final class ExportCommand extends CliCommand {
    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.param.file")
    private List<Path> files;

    @Mixin
    private ExportOptions export = new ExportOptions();

    @Option(names = "--pack", paramLabel = "ID", descriptionKey = "cli.option.pack")
    private String pack = "";

    @Option(names = "--fields", descriptionKey = "cli.option.fields")
    private boolean fields;

    ExportCommand(CliSession session) {
        super(session);
    }

    @Override
    boolean queues() {
        return false;
    }

    /** One input with the name of its results. */
    private record Input(Path file, String name) {}

    /** What became of an input: its files, or why there are none; {@code unread} says what of it was not understood. */
    private record Outcome(Path file, List<Path> written, String unread, String error) {}

    @Override
    int run(CliServices services) throws Exception {
        Set<ExportFormat> formats = export.formats();
        Set<String> taken = new HashSet<>();
        List<Input> inputs = files.stream()
                .map(file -> new Input(file, InputNames.own(file, taken)))
                .toList();
        List<Outcome> outcomes = new ArrayList<>();
        TerminalProgress progress = session.progress();
        Batch.inOrder(inputs, input -> one(services, input, formats), outcome -> {
            outcomes.add(outcome);
            progress.clear();
            tell(outcome);
            progress.of(String.valueOf(outcome.file().getFileName())).progress(outcomes.size(), inputs.size());
        });
        progress.clear();
        if (common.json) {
            session.printJson(outcomes.stream().map(ExportCommand::json).toList());
        }
        long failed =
                outcomes.stream().filter(outcome -> outcome.error() != null).count();
        return failed == 0 ? ExitCode.DONE : failed < files.size() ? ExitCode.PARTLY : ExitCode.NOTHING;
    }

    private Outcome one(CliServices services, Input input, Set<ExportFormat> formats) throws Exception {
        try {
            List<Path> written = new ArrayList<>();
            Set<String> unread = new LinkedHashSet<>();
            int count = 0;
            for (ReadDraft read : services.reading().drafts(input.file())) {
                count++;
                String name = InputNames.numbered(input.name(), count);
                written.addAll(services.exports()
                        .export(read.draft(), pack, formats, export.folder, OverwritePolicy.REPLACE, name, fields)
                        .work()
                        .run(JobControl.UNATTENDED));
                read.findings().forEach(finding -> unread.add(session.messages.get(List.of(finding))));
            }
            return new Outcome(input.file(), written, String.join("\n", unread), null);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            if (failure instanceof ProblemException problem
                    && problem.findings().get(0).message().key().equals("pack.unknown")) {
                throw problem; // it concerns them all
            }
            return new Outcome(input.file(), List.of(), "", Failures.ofFile(session, failure, common.debug));
        }
    }

    private void tell(Outcome outcome) {
        if (!common.json) {
            outcome.written().forEach(path -> session.print(path.toString()));
        }
        if (!outcome.unread().isEmpty()) {
            session.tell("cli.export.unread", outcome.file(), outcome.unread());
        }
        if (outcome.error() != null) {
            session.err().println(FileMessages.named(session.messages, outcome.file(), outcome.error()));
        }
    }

    private static Map<String, Object> json(Outcome outcome) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("file", outcome.file().toString());
        if (outcome.error() == null) {
            result.put("files", outcome.written().stream().map(Path::toString).toList());
        } else {
            result.put("error", outcome.error());
        }
        return result;
    }
}
