package vn.congdoan.vanthu.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.congdoan.vanthu.app.export.ExportFormat;
import vn.congdoan.vanthu.app.export.OverwritePolicy;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.template.FilledTemplate;
import vn.congdoan.vanthu.domain.template.Template;

/** Shows the main job from beginning to end on a store of its own: office, template, document, files. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
    static final String DEFAULT_FOLDER = "vanthu-demo";

    private final CliSession session;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "cli.option.demoOut")
    private Path out = Path.of(DEFAULT_FOLDER);

    DemoCommand(CliSession session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        Path folder = out.toAbsolutePath().normalize();
        Path store = common.data == null ? free(folder.resolve("data")) : fresh(common.data);
        List<Map<String, Object>> documents;
        try (CliServices services = session.open(store, common, CliCommand.QUEUE)) {
            services.office().save(services.office().sampleProfile());
            services.office().saveSigner(services.office().sampleSigner());
            say("cli.demo.office", services.office().sampleProfile().organisation(), store);
            documents = DemoScript.load().stream()
                    .map(step -> document(services, step, folder))
                    .toList();
        }
        if (common.json) {
            session.printJson(Map.of("data", store.toString(), "documents", documents));
        } else {
            say("cli.demo.done", documents.size(), folder);
        }
        return ExitCode.DONE;
    }

    private Map<String, Object> document(CliServices services, DemoScript step, Path folder) {
        Template template = services.templates().byId(step.template());
        FilledTemplate filled = services.templates().fill(template, step.values());
        long id = services.documents().create(filled.draft(), template.id());
        List<Path> files = written(services, id, folder);
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("template", template.id());
        result.put("id", id);
        result.put("open", filled.open().stream().map(field -> field.name()).toList());
        result.put("files", files.stream().map(Path::toString).toList());
        say("cli.demo.document", template.type().name(), filled.draft().parts().subject(), id);
        if (!common.json) {
            files.forEach(file -> session.print("  " + file));
        }
        int findings = findings(services, files);
        result.put("findings", findings);
        say("cli.demo.checked", findings);
        return result;
    }

    /** Reads the Word file back, as if somebody had sent it, and checks words and form. */
    private static int findings(CliServices services, List<Path> files) {
        Path word = files.stream()
                .filter(file -> file.toString().endsWith(".docx"))
                .findFirst()
                .orElseThrow();
        return services.checking().check(services.reading().read(word), 0, "").size();
    }

    /** From the store, as a person would open it, so that the whole way is shown. */
    private List<Path> written(CliServices services, long id, Path folder) {
        TerminalProgress progress = session.progress();
        try {
            return services.exports()
                    .export(
                            services.documents().open(id),
                            EnumSet.allOf(ExportFormat.class),
                            folder,
                            OverwritePolicy.REPLACE)
                    .work()
                    .run(progress);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            progress.clear();
        }
    }

    private void say(String key, Object... values) {
        if (!common.json) {
            session.print(session.messages.get(key, values));
        }
    }

    /** The first of data, data-2, data-3 … that isn't there yet: a demo never touches a store that somebody may use. */
    private static Path free(Path wanted) {
        Path path = wanted;
        for (int n = 2; Files.exists(path); n++) {
            path = wanted.resolveSibling(wanted.getFileName() + "-" + n);
        }
        return path;
    }

    private static Path fresh(Path asked) {
        Path folder = asked.toAbsolutePath().normalize();
        if (Files.exists(folder.resolve("vanthu.mv.db"))) {
            throw ProblemException.of("cli.usage.demoData", folder);
        }
        return folder;
    }
}
