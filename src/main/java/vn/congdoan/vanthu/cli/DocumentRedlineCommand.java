package vn.congdoan.vanthu.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.app.review.ReviewService;
import vn.congdoan.vanthu.domain.document.DocumentVersion;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.review.Redline;
import vn.congdoan.vanthu.domain.review.RedlineBlock;
import vn.congdoan.vanthu.domain.review.TextPiece;

/**
 * What changed since a kept state, word by word: changed lines with [-what went-]{+what came+}. As JSON
 * {@code {id, from, changes, blocks}} with all lines, see {@link DocumentJson#block}.
 */
@Command(name = "redline")
final class DocumentRedlineCommand extends CliCommand {
    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "cli.param.document")
    private long id;

    @Option(names = "--from", paramLabel = "VERSION", descriptionKey = "cli.option.from")
    private Long from;

    DocumentRedlineCommand(CliSession session) {
        super(session);
    }

    @Override
    int run(CliServices services) {
        ReviewService review = services.life().review();
        Draft draft = services.documents().draft(id);
        long version = from != null
                ? from
                : review.base(id)
                        .map(DocumentVersion::id)
                        .orElseThrow(() -> ProblemException.of("cli.document.noBase", id));
        Redline redline = review.compare(id, version, draft);
        if (common.json) {
            session.printJson(asJson(version, redline));
        } else if (redline.isEmpty()) {
            session.tell("cli.document.noChange", version);
        } else {
            redline.changed().forEach(block -> session.print(line(block)));
        }
        return ExitCode.DONE;
    }

    private Map<String, Object> asJson(long version, Redline redline) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id);
        json.put("from", version);
        json.put("changes", redline.changes());
        json.put("blocks", redline.blocks().stream().map(DocumentJson::block).toList());
        return json;
    }

    private String line(RedlineBlock block) {
        String words =
                block.pieces().stream().map(DocumentRedlineCommand::marked).collect(Collectors.joining());
        String part = block.isBody() ? "" : session.messages.get("cli.document.part." + block.part()) + ": ";
        return part + words.stripTrailing();
    }

    private static String marked(TextPiece piece) {
        return switch (piece.kind()) {
            case SAME -> piece.text();
            case DELETED -> "[-" + piece.text() + "-]";
            case INSERTED -> "{+" + piece.text() + "+}";
        };
    }
}
