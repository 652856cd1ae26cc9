package vn.congdoan.vanthu.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.app.reading.ReadFile;
import vn.congdoan.vanthu.domain.document.Draft;

/**
 * Puts the text of a file into an open document; the state before is kept. A file with a head gives its parts too. As JSON
 * {@code {id, changed}}.
 */
@Command(name = "replace")
final class DocumentReplaceCommand extends CliCommand {
    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "cli.param.document")
    private long id;

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "cli.param.replacement")
    private Path file;

    DocumentReplaceCommand(CliSession session) {
        super(session);
    }

    @Override
    int run(CliServices services) {
        Draft present = services.documents().open(id);
        ReadFile read = services.reading().read(file);
        Draft replaced = services.reading().replaced(present, read);
        services.documents().save(id, replaced);
        if (!read.findings().isEmpty()) {
            session.err().println(session.messages.get(read.findings()));
        }
        boolean changed = !replaced.equals(present);
        if (common.json) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("id", id);
            json.put("changed", changed);
            session.printJson(json);
        } else {
            session.tell(changed ? "cli.document.replaced" : "cli.document.unchanged", id);
        }
        return ExitCode.DONE;
    }
}
