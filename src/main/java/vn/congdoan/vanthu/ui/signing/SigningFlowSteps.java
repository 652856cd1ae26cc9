package vn.congdoan.vanthu.ui.signing;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import vn.congdoan.vanthu.app.document.DocumentService;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.signing.office.SigningServices;
import vn.congdoan.vanthu.app.signing.office.WaitingDocument;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.domain.workflow.DocumentState;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.DocumentNames;
import vn.congdoan.vanthu.ui.common.FlowStep;

/** What the editor offers between the approval and the issue: signature, seal, paper, issue, and the official files. */
public final class SigningFlowSteps {
    private static final Predicate<DocumentState> APPROVED =
            state -> state == DocumentState.APPROVED || state == DocumentState.NUMBERED;

    private final SigningServices services;
    private final DocumentService documents;
    private final SigningDesk desk;
    private final OfficialFileQuestion question;

    public SigningFlowSteps(
            SigningServices services, DocumentService documents, SigningDesk desk, OfficialFileQuestion question) {
        this.services = Objects.requireNonNull(services, "services");
        this.documents = Objects.requireNonNull(documents, "documents");
        this.desk = Objects.requireNonNull(desk, "desk");
        this.question = Objects.requireNonNull(question, "question");
    }

    /** Of a document that is approved: before the number on its way. */
    public List<FlowStep> signing() {
        return List.of(
                new FlowStep("workflow.action.sign", Permission.SIGN, APPROVED, this::toQueue),
                new FlowStep("workflow.action.signOnPaper", Permission.ISSUE, APPROVED, this::signedOnPaper));
    }

    /** Of a document with signature and number. */
    public List<FlowStep> issuing() {
        return List.of(
                waiting("signing.flow.seal", Permission.SEAL, WaitingDocument.Step.SEAL),
                waiting("signing.action.scan", Permission.ISSUE, WaitingDocument.Step.SCAN),
                new FlowStep(
                        "workflow.action.issue", Permission.ISSUE, state -> state == DocumentState.READY, this::issue),
                new FlowStep(
                        "signing.flow.file",
                        Permission.DRAFT,
                        DocumentState::isFrozen,
                        id -> !files(id).isEmpty(),
                        (id, done) -> open(id)));
    }

    /** What is done in the queue. */
    private FlowStep waiting(String labelKey, Permission permission, WaitingDocument.Step step) {
        return new FlowStep(
                labelKey,
                permission,
                state -> state == DocumentState.READY,
                id -> services.list().step(id).filter(step::equals).isPresent(),
                this::toQueue);
    }

    private void toQueue(long documentId, Runnable done) {
        desk.navigator().open(new Destination.Signing(documentId));
    }

    private void signedOnPaper(long documentId, Runnable done) {
        named(documentId, name -> {
            if (desk.confirmation()
                    .confirm(MessageRef.of("signing.paper.one", name), MessageRef.of("signing.action.paper"))) {
                take(paper(documentId), MessageRef.of("signing.flow.paperDone", name), done);
            }
        });
    }

    private Job<Object> paper(long documentId) {
        return new Job<>(MessageRef.of("signing.job.paper"), control -> {
            services.paper().signed(documentId);
            return documentId;
        });
    }

    private void issue(long documentId, Runnable done) {
        named(documentId, name -> {
            if (desk.confirmation()
                    .confirm(MessageRef.of("signing.issue.one", name), MessageRef.of("signing.action.issue"))) {
                take(services.issue().issue(documentId), MessageRef.of("signing.issued", name), done);
            }
        });
    }

    /** Also after a failure the document may stand elsewhere, because somebody else was faster. */
    private void take(Job<?> job, MessageRef news, Runnable done) {
        desk.jobs()
                .submit(
                        job,
                        taken -> {
                            desk.notices().tell(news);
                            done.run();
                        },
                        failure -> {
                            desk.errors().present(failure);
                            done.run();
                        });
    }

    private void named(long documentId, Consumer<String> then) {
        ask(
                documentId,
                id -> {
                    DocumentParts parts = documents.draft(id).parts();
                    return DocumentNames.of(parts);
                },
                then);
    }

    private List<OfficialFile> files(long documentId) {
        return OfficialFile.of(services, documentId);
    }

    private void open(long documentId) {
        ask(documentId, this::files, files -> {
            if (files.size() == 1) {
                open(files.get(0));
            } else {
                question.ask(files).ifPresent(this::open);
            }
        });
    }

    private void open(OfficialFile file) {
        ask(0, any -> file.checked(services), desk.opener());
    }

    private <T> void ask(long documentId, LongFunction<T> store, Consumer<T> then) {
        desk.jobs()
                .submit(
                        new Job<>(MessageRef.of("signing.job.preview"), control -> store.apply(documentId)),
                        then,
                        desk.errors()::present);
    }
}
