package vn.congdoan.vanthu.ui.register;

import java.time.LocalDate;
import java.util.List;
import vn.congdoan.vanthu.app.document.DocumentService;
import vn.congdoan.vanthu.app.job.Failure;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.register.GivenNumber;
import vn.congdoan.vanthu.app.register.IssueRequest;
import vn.congdoan.vanthu.app.register.RegisterQuery;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.register.NumberSeries;
import vn.congdoan.vanthu.domain.register.RegisterEntry;
import vn.congdoan.vanthu.ui.common.DocumentNames;
import vn.congdoan.vanthu.ui.register.NumberQuestion.Answer;
import vn.congdoan.vanthu.ui.register.NumberQuestion.Offer;

/** Gives a stored document its number: asks, and asks again with the reason when the answer was refused. */
public final class NumberGiving {
    private final BookServices services;
    private final DocumentService documents;
    private final BookWindow window;
    private final NumberQuestion question;

    public NumberGiving(BookServices services, DocumentService documents, BookWindow window, NumberQuestion question) {
        this.services = services;
        this.documents = documents;
        this.window = window;
        this.question = question;
    }

    /** @param done called when the document has its number */
    public void take(long documentId, Runnable done) {
        LocalDate today = LocalDate.now(window.clock());
        window.run("register.job.list", () -> offer(documentId, today), offer -> ask(documentId, offer, done));
    }

    private Offer offer(long documentId, LocalDate today) {
        DocumentParts parts = documents.draft(documentId).parts();
        NumberSeries series = services.series().of(parts.type(), today);
        RegisterQuery reserved =
                new RegisterQuery(today.getYear(), parts.type().code(), RegisterEntry.State.RESERVED, "", "");
        List<RegisterEntry> free = services.register().list(reserved).stream()
                .filter(entry -> entry.isHeld(today))
                .toList();
        return new Offer(DocumentNames.of(parts), free, series.allowSuffix(), Answer.next(today), "");
    }

    private void ask(long documentId, Offer offer, Runnable done) {
        question.ask(offer)
                .ifPresent(answer -> window.jobs()
                        .submit(
                                new Job<>(MessageRef.of("register.job.give"), control -> give(documentId, answer)),
                                given -> tell(given, done),
                                failure -> again(documentId, offer, answer, failure, done)));
    }

    private GivenNumber give(long documentId, Answer answer) {
        IssueRequest request = new IssueRequest(answer.date(), answer.reason(), answer.note());
        if (answer.reservedId() != 0) {
            return services.register().useReserved(answer.reservedId(), documentId, request);
        }
        return answer.behind() == 0
                ? services.register().give(documentId, request)
                : services.register().insert(documentId, answer.behind(), answer.suffix(), request);
    }

    private void tell(GivenNumber given, Runnable done) {
        String number = given.entry().number().full();
        window.notices()
                .tell(
                        given.findings().isEmpty()
                                ? MessageRef.of("register.given", number)
                                : MessageRef.of(
                                        "register.givenBut",
                                        number,
                                        window.messages().get(given.findings())));
        done.run();
    }

    /** What the book refuses can mostly be mended: another date, or a reason. */
    private void again(long documentId, Offer offer, Answer answer, Throwable failure, Runnable done) {
        if (Failure.cause(failure) instanceof ProblemException problem
                && problem.findings().get(0).message().key().startsWith("register.")) {
            String words = window.messages().get(problem.findings());
            ask(documentId, new Offer(offer.document(), offer.reserved(), offer.allowSuffix(), answer, words), done);
        } else {
            window.errors().present(failure);
        }
    }
}
