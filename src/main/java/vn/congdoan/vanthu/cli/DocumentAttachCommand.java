package vn.congdoan.vanthu.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.domain.document.DocumentFile;

/** Keeps a scan of the signed paper with its document. Prints its name, as JSON {@code {id, kind, name, hash}}. */
@Command(name = "attach")
final class DocumentAttachCommand extends CliCommand {
    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "cli.param.document")
    private long id;

    @Parameters(index = "1", paramLabel = "SCAN", descriptionKey = "cli.param.scan")
    private Path scan;

    DocumentAttachCommand(CliSession session) {
        super(session);
    }

    @Override
    int run(CliServices services) {
        DocumentFile file = services.life().officeSigning().paper().attach(id, scan);
        if (common.json) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("id", id);
            json.put("kind", DocumentJson.name(file.kind()));
            json.put("name", file.fileName());
            json.put("hash", file.hash());
            session.printJson(json);
        } else {
            session.print(file.fileName());
        }
        return ExitCode.DONE;
    }
}
