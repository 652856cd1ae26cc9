package vn.congdoan.vanthu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.app.export.ExportFormat;
import vn.congdoan.vanthu.app.export.OverwritePolicy;
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

    ExportCommand(CliSession session) {
        super(session);
    }

    @Override
    int run(CliServices services) throws Exception {
        Set<ExportFormat> formats = export.formats();
        List<Map<String, Object>> results = new ArrayList<>();
        int failed = 0;
        TerminalProgress progress = session.progress();
        Set<String> taken = new HashSet<>();
        for (Path file : files) {
            progress.of(file.getFileName() + "").progress(results.size(), files.size());
            Map<String, Object> result = one(services, file, ownName(file, taken), formats, progress);
            failed += result.containsKey("error") ? 1 : 0;
            results.add(result);
        }
        progress.clear();
        if (common.json) {
            session.printJson(results);
        }
        return failed == 0 ? ExitCode.DONE : failed < files.size() ? ExitCode.PARTLY : ExitCode.NOTHING;
    }

    private Map<String, Object> one(
            CliServices services, Path file, String name, Set<ExportFormat> formats, TerminalProgress progress)
            throws Exception {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("file", file.toString());
        try {
            ReadDraft read = services.reading().read(file);
            List<Path> written = services.exports()
                    .export(read.draft(), pack, formats, export.folder, OverwritePolicy.REPLACE, name)
                    .work()
                    .run(progress);
            progress.clear();
            result.put("files", written.stream().map(Path::toString).toList());
            if (!common.json) {
                written.forEach(path -> session.print(path.toString()));
            }
            if (!read.findings().isEmpty()) {
                session.tell("cli.export.unread", file, session.messages.get(read.findings()));
            }
        } catch (ProblemException problem) {
            progress.clear();
            if (problem.findings().get(0).message().key().equals("pack.unknown")) {
                throw problem; // it concerns them all
            }
            String words = session.messages.get(problem.findings());
            result.put("error", words);
            boolean named = words.contains(String.valueOf(file.getFileName()));
            session.err().println(named ? words : session.messages.get("cli.export.failed", file, words));
        }
        return result;
    }

    /** The results carry the name of their file, so that a script finds them; files of one name from two folders are told apart. */
    private static String ownName(Path file, Set<String> taken) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String own = stem;
        for (int i = 2; !taken.add(own.toLowerCase(Locale.ROOT)); i++) {
            own = stem + "-" + i;
        }
        return own;
    }
}
