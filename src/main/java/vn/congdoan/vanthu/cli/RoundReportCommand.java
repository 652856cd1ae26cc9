package vn.congdoan.vanthu.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.app.export.ExportFormat;
import vn.congdoan.vanthu.app.export.OverwritePolicy;
import vn.congdoan.vanthu.domain.document.DocumentVersion;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.document.Mark;

/**
 * Drafts the report to the superior, or brings the one that is being written up to date, and exports it. Prints the files; as JSON
 * {@code {files, id}}.
 */
@Command(name = "report")
final class RoundReportCommand extends CliCommand {
    @Parameters(index = "0", paramLabel = "ROUND", descriptionKey = "cli.round.param.round")
    private String round;

    @Mixin
    private ExportOptions export = new ExportOptions();

    RoundReportCommand(CliSession session) {
        super(session);
    }

    @Override
    int run(CliServices services) throws Exception {
        Set<ExportFormat> formats = export.formats();
        long roundId = services.life().reporting().rounds().round(round).id();
        long id = services.life().reporting().reports().draft(roundId);
        Draft kept = services.documents().draft(id);
        Draft draft = marked(kept);
        TerminalProgress progress = session.progress().of(draft.parts().subject());
        List<Path> files = services.exports()
                .export(draft, formats, export.folder, OverwritePolicy.REPLACE)
                .work()
                .run(progress);
        progress.clear();
        services.documents().keepVersion(id, kept, DocumentVersion.Reason.EXPORTED);
        if (common.json) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("files", files.stream().map(Path::toString).toList());
            json.put("id", id);
            session.printJson(json);
        } else {
            files.forEach(file -> session.print(file.toString()));
            session.print("id=" + id);
        }
        return ExitCode.DONE;
    }

    /** What has no number yet leaves the program as a draft; the mark goes when it gets one. */
    private static Draft marked(Draft draft) {
        return draft.parts().number().number() == null
                ? draft.withParts(draft.parts().withMark(Mark.DRAFT))
                : draft;
    }
}
