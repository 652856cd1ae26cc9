package vn.congdoan.vanthu.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.app.review.QuotedWords;
import vn.congdoan.vanthu.app.review.ReviewService;
import vn.congdoan.vanthu.domain.check.CheckPlace;
import vn.congdoan.vanthu.domain.review.PlacedComment;
import vn.congdoan.vanthu.domain.review.ReviewComment;

/** Says something about words of a document, or about the whole. Prints "comment=5", as JSON the comment. */
@Command(name = "comment")
final class DocumentCommentCommand extends CliCommand {
    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "cli.param.document")
    private long id;

    @Option(names = "--quote", paramLabel = "WORDS", descriptionKey = "cli.option.quote")
    private String quote;

    @Option(names = "--words", required = true, paramLabel = "TEXT", descriptionKey = "cli.option.words")
    private String words;

    DocumentCommentCommand(CliSession session) {
        super(session);
    }

    @Override
    int run(CliServices services) throws Exception {
        ReviewService review = services.life().review();
        QuotedWords quoted = quote == null ? new QuotedWords(new CheckPlace.Whole(), "", 1) : review.find(id, quote);
        ReviewComment comment =
                review.comment(id, quoted.place(), quoted.quote(), words).work().run(JobControl.UNATTENDED);
        if (quoted.places() > 1) {
            session.tell("cli.document.severalPlaces", quoted.places());
        }
        if (common.json) {
            session.printJson(DocumentJson.comment(new PlacedComment(comment, comment.place())));
        } else {
            session.print("comment=" + comment.id());
        }
        return ExitCode.DONE;
    }
}
