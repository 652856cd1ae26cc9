package vn.congdoan.vanthu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.app.export.ExportFormat;
import vn.congdoan.vanthu.app.export.OverwritePolicy;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.template.FilledTemplate;
import vn.congdoan.vanthu.domain.template.Template;
import vn.congdoan.vanthu.domain.template.TemplateField;

/**
 * Fills a template and exports it. Prints the paths of its files and, of a stored document, "id=12" on a line of its own; as
 * JSON {@code {files, open, id}}, {@code open} being the names of the fields without a value.
 */
@Command(name = "draft")
final class DraftCommand extends CliCommand {
    @Parameters(index = "0", paramLabel = "TEMPLATE", descriptionKey = "cli.param.template")
    private String id;

    @Option(names = "--set", paramLabel = "name=value", descriptionKey = "cli.option.set")
    private List<String> set = new ArrayList<>();

    @Mixin
    private ExportOptions export = new ExportOptions();

    @Option(names = "--save", descriptionKey = "cli.option.save")
    private boolean save;

    @Option(names = "--strict", descriptionKey = "cli.option.strict")
    private boolean strict;

    DraftCommand(CliSession session) {
        super(session);
    }

    @Override
    int run(CliServices services) throws Exception {
        Set<ExportFormat> formats = export.formats();
        Map<String, String> values = values();
        Template template = services.templates().byId(id);
        FilledTemplate filled = services.templates().fill(template, values);
        filled.open().forEach(field -> session.tell("cli.draft.open", field.label(), field.name()));
        if (strict && !filled.open().isEmpty()) {
            session.tell("cli.draft.strict");
            return ExitCode.PARTLY;
        }
        TerminalProgress progress = session.progress().of(template.title());
        List<Path> files = services.exports()
                .export(filled.draft(), formats, export.folder, OverwritePolicy.REPLACE)
                .work()
                .run(progress);
        progress.clear();
        report(files, filled.open(), save ? services.documents().create(filled.draft(), template.id()) : 0);
        return ExitCode.DONE;
    }

    private Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : set) {
            int equals = pair.indexOf('=');
            if (equals <= 0) {
                throw ProblemException.of("cli.usage.set", pair);
            }
            values.put(pair.substring(0, equals).strip(), pair.substring(equals + 1));
        }
        return values;
    }

    private void report(List<Path> files, List<TemplateField> open, long saved) {
        if (common.json) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("files", files.stream().map(Path::toString).toList());
            json.put("open", open.stream().map(TemplateField::name).toList());
            if (saved > 0) {
                json.put("id", saved);
            }
            session.printJson(json);
            return;
        }
        files.forEach(file -> session.print(file.toString()));
        if (saved > 0) {
            session.print("id=" + saved);
            session.tell("cli.draft.saved", saved);
        }
    }
}
