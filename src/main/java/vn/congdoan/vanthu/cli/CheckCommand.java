package vn.congdoan.vanthu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.app.checking.FileFinding;
import vn.congdoan.vanthu.app.export.ExportFormat;
import vn.congdoan.vanthu.app.export.OverwritePolicy;
import vn.congdoan.vanthu.app.job.Batch;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.app.reading.ReadDraft;
import vn.congdoan.vanthu.app.reading.ReadFile;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.source.SourceFormat;

/** Checks format and content of existing documents; with {@code --fix} writes a corrected copy. */
@Command(name = "check")
final class CheckCommand extends CliCommand {
    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.param.read")
    private List<Path> files;

    @Option(names = "--pack", paramLabel = "ID", descriptionKey = "cli.option.pack")
    private String pack = "";

    @Option(names = "--fix", descriptionKey = "cli.option.fix")
    private boolean fix;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "cli.option.out")
    private Path folder;

    CheckCommand(CliSession session) {
        super(session);
    }

    @Override
    boolean queues() {
        return false;
    }

    /** What became of a file; {@code findings} one list a document. */
    private record Outcome(Path file, List<List<FileFinding>> findings, List<Path> fixed, String error) {
        boolean clean() {
            return error == null && findings.stream().allMatch(List::isEmpty);
        }
    }

    /** One file with the name of its corrected copy. */
    private record Input(Path file, String name) {}

    @Override
    int run(CliServices services) throws Exception {
        if (fix && folder == null) {
            throw ProblemException.of("cli.usage.fixNeedsOut");
        }
        Set<String> taken = new HashSet<>();
        List<Input> inputs = files.stream()
                .map(file -> new Input(file, InputNames.own(file, taken)))
                .toList();
        List<Outcome> outcomes = new ArrayList<>();
        TerminalProgress progress = session.progress();
        Batch.inOrder(inputs, input -> one(services, input), outcome -> {
            outcomes.add(outcome);
            progress.clear();
            tell(outcome);
            progress.of(String.valueOf(outcome.file().getFileName())).progress(outcomes.size(), inputs.size());
        });
        progress.clear();
        if (common.json) {
            session.printJsonPerFile(outcomes.stream().map(this::json).toList());
        }
        boolean nothing = outcomes.stream().allMatch(outcome -> outcome.error() != null);
        return nothing
                ? ExitCode.NOTHING
                : outcomes.stream().allMatch(Outcome::clean) ? ExitCode.DONE : ExitCode.PARTLY;
    }

    private Outcome one(CliServices services, Input input) throws Exception {
        try {
            ReadFile read = services.reading().read(input.file());
            List<List<FileFinding>> findings = new ArrayList<>();
            for (int i = 0; i < read.documents().size(); i++) {
                findings.add(services.checking().check(read, i, pack));
            }
            List<Path> fixed = fix ? fixed(services, read, input) : List.of();
            return new Outcome(input.file(), findings, fixed, null);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            if (failure instanceof ProblemException problem
                    && problem.findings().get(0).message().key().equals("pack.unknown")) {
                throw problem; // it concerns them all
            }
            return new Outcome(input.file(), List.of(), List.of(), Failures.ofFile(session, failure, common.debug));
        }
    }

    /** A text stays a text; everything else becomes Word, set anew in the official format. */
    private List<Path> fixed(CliServices services, ReadFile read, Input input) throws Exception {
        Set<ExportFormat> formats =
                EnumSet.of(read.source().format() == SourceFormat.TEXT ? ExportFormat.TXT : ExportFormat.DOCX);
        List<Path> written = new ArrayList<>();
        int count = 0;
        for (ReadDraft document : services.reading().drafts(read)) {
            count++;
            written.addAll(services.exports()
                    .export(
                            services.checking().mended(document.draft(), pack),
                            pack,
                            formats,
                            folder,
                            OverwritePolicy.REPLACE,
                            InputNames.numbered(input.name(), count))
                    .work()
                    .run(JobControl.UNATTENDED));
        }
        return written;
    }

    private void tell(Outcome outcome) {
        if (outcome.error() != null) {
            session.err().println(FileMessages.named(session.messages, outcome.file(), outcome.error()));
        }
        if (common.json) {
            return;
        }
        session.print(outcome.file().toString());
        for (List<FileFinding> document : outcome.findings()) {
            document.forEach(found -> session.print(line(found)));
        }
        if (outcome.clean()) {
            session.print("  " + session.messages.get("cli.check.clean"));
        }
        outcome.fixed().forEach(path -> session.print("  → " + path));
    }

    private String line(FileFinding found) {
        CheckFinding finding = found.finding();
        String place = found.line() == null ? "" : session.messages.get("cli.check.line", found.line()) + ": ";
        String clause = finding.clause().isEmpty() ? "" : " [" + finding.clause() + "]";
        String severity =
                session.messages.get("check.severity." + finding.severity().name());
        return "  " + severity + ": " + place + session.messages.get(finding.message()) + clause;
    }

    private Map<String, Object> json(Outcome outcome) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", outcome.file().toString());
        if (outcome.error() != null) {
            json.put("error", outcome.error());
        }
        List<Map<String, Object>> findings = new ArrayList<>();
        for (int i = 0; i < outcome.findings().size(); i++) {
            for (FileFinding found : outcome.findings().get(i)) {
                findings.add(json(found, outcome.findings().size() > 1 ? i + 1 : 0));
            }
        }
        json.put("findings", findings);
        if (fix) {
            json.put("files", outcome.fixed().stream().map(Path::toString).toList());
        }
        return json;
    }

    /** @param document which of several in the file, from 1; 0 for the only one */
    private Map<String, Object> json(FileFinding found, int document) {
        CheckFinding finding = found.finding();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rule", finding.rule());
        json.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        json.put("message", session.messages.get(finding.message()));
        json.put("line", found.line());
        json.put("excerpt", finding.excerpt());
        json.put("fix", finding.repair() == null ? null : finding.repair().words());
        json.put("clause", finding.clause());
        if (document > 0) {
            json.put("document", document);
        }
        return json;
    }
}
