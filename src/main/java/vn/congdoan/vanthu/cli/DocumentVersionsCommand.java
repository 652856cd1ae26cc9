package vn.congdoan.vanthu.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.domain.document.DocumentVersion;

/** The kept states of a document, last kept first: "7  2026-03-05T02:00:00Z  submitted"; as JSON a list. */
@Command(name = "versions")
final class DocumentVersionsCommand extends CliCommand {
    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "cli.param.document")
    private long id;

    DocumentVersionsCommand(CliSession session) {
        super(session);
    }

    @Override
    int run(CliServices services) {
        services.documents().draft(id); // told when there is no such document
        List<DocumentVersion> versions = services.documents().versions(id);
        if (common.json) {
            session.printJson(versions.stream().map(DocumentJson::version).toList());
        } else {
            versions.forEach(version ->
                    session.print(version.id() + "  " + version.keptAt() + "  " + DocumentJson.name(version.reason())));
        }
        return ExitCode.DONE;
    }
}
