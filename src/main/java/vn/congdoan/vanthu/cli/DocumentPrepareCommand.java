package vn.congdoan.vanthu.cli;

import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Writes the PDF of an approved document with its empty signature fields, for another signing program. Prints its path, as
 * JSON {@code {id, file}}.
 */
@Command(name = "prepare")
final class DocumentPrepareCommand extends CliCommand {
    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "cli.param.document")
    private long id;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "cli.option.out")
    private Path folder;

    DocumentPrepareCommand(CliSession session) {
        super(session);
    }

    @Override
    int run(CliServices services) throws Exception {
        TerminalProgress progress = session.progress();
        Path file = services.life()
                .officeSigning()
                .handoff()
                .writeOut(id, folder)
                .work()
                .run(progress);
        progress.clear();
        if (common.json) {
            session.printJson(Map.of("id", id, "file", file.toString()));
        } else {
            session.print(file.toString());
        }
        return ExitCode.DONE;
    }
}
