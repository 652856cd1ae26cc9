package vn.congdoan.vanthu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.app.export.ExportFormat;
import vn.congdoan.vanthu.app.export.OverwritePolicy;
import vn.congdoan.vanthu.app.signing.office.SignedOriginals;
import vn.congdoan.vanthu.domain.document.DocumentVersion;
import vn.congdoan.vanthu.domain.document.Draft;

/**
 * Exports a stored document and keeps that state; the PDF of a signed one is the signed file itself. Prints the paths of its files, as JSON
 * {@code {files}}.
 */
@Command(name = "export")
final class DocumentExportCommand extends CliCommand {
    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "cli.param.document")
    private long id;

    @Mixin
    private ExportOptions export = new ExportOptions();

    DocumentExportCommand(CliSession session) {
        super(session);
    }

    @Override
    int run(CliServices services) throws Exception {
        Draft draft = services.documents().draft(id);
        SignedOriginals originals = services.life().officeSigning().originals();
        TerminalProgress progress = session.progress().of(draft.parts().subject());
        List<Path> files = services.exports()
                .export(draft, export.formats(), export.folder, OverwritePolicy.REPLACE, () -> finished(originals))
                .work()
                .run(progress);
        progress.clear();
        services.documents().keepVersion(id, draft, DocumentVersion.Reason.EXPORTED);
        if (common.json) {
            session.printJson(Map.of("files", files.stream().map(Path::toString).toList()));
        } else {
            files.forEach(file -> session.print(file.toString()));
        }
        return ExitCode.DONE;
    }

    private Map<ExportFormat, byte[]> finished(SignedOriginals originals) {
        return originals.pdf(id).map(pdf -> Map.of(ExportFormat.PDF, pdf)).orElse(Map.of());
    }
}
