package vn.congdoan.vanthu.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.app.sending.SendPack;

/**
 * Puts the official files of an issued document, the messages and the list of recipients into a new folder. As JSON
 * {@code {folder, files, signed}}.
 */
@Command(name = "pack")
final class SendPackCommand extends CliCommand {
    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "cli.param.document")
    private long id;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "cli.option.out")
    private Path folder;

    @Option(names = "--docx", descriptionKey = "cli.option.docx")
    private boolean docx;

    SendPackCommand(CliSession session) {
        super(session);
    }

    @Override
    int run(CliServices services) throws Exception {
        TerminalProgress progress = session.progress();
        SendPack pack = services.life()
                .sending()
                .packs()
                .pack(id, folder, docx, Map.of())
                .work()
                .run(progress);
        progress.clear();
        var files = pack.files().stream().map(Path::toString).toList();
        if (common.json) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("folder", pack.folder().toString());
            json.put("files", files);
            json.put("signed", pack.signed());
            session.printJson(json);
        } else {
            files.forEach(session::print);
        }
        return ExitCode.DONE;
    }
}
