package vn.congdoan.vanthu.app.signing.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.app.workflow.WorkflowService;
import vn.congdoan.vanthu.domain.document.DocumentFile;
import vn.congdoan.vanthu.domain.document.DocumentSummary;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.print.PagePicture;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.signature.SignedFile;
import vn.congdoan.vanthu.domain.signature.SigningPlace;
import vn.congdoan.vanthu.domain.signature.SigningRole;
import vn.congdoan.vanthu.domain.workflow.DocumentFlow;
import vn.congdoan.vanthu.domain.workflow.DocumentState;
import vn.congdoan.vanthu.render.picture.PagePictures;
import vn.congdoan.vanthu.storage.DocumentRepository;

/** What waits for signatures, and how its pages look. */
public final class SigningList {

    /** Where a signature will stand. */
    public record Mark(SigningRole role, SigningPlace place) {}

    /**
     * The pages to be signed.
     *
     * @param scale pixels of the pictures for each point
     * @param marks where the open signatures will stand
     */
    public record Preview(List<PagePicture> pages, double scale, List<Mark> marks) {
        public Preview {
            pages = List.copyOf(pages);
            marks = List.copyOf(marks);
        }
    }

    private final DocumentSigning service;
    private final SigningStore store;
    private final PdfSignatures signatures;
    private final DocumentRepository documents;
    private final WorkflowService workflow;
    private final Access access;

    SigningList(
            DocumentSigning service,
            SigningStore store,
            PdfSignatures signatures,
            DocumentRepository documents,
            WorkflowService workflow,
            Access access) {
        this.service = Objects.requireNonNull(service, "service");
        this.store = Objects.requireNonNull(store, "store");
        this.signatures = Objects.requireNonNull(signatures, "signatures");
        this.documents = Objects.requireNonNull(documents, "documents");
        this.workflow = Objects.requireNonNull(workflow, "workflow");
        this.access = Objects.requireNonNull(access, "access");
    }

    /** Last changed first. */
    public Job<List<WaitingDocument>> waiting() {
        return new Job<>(MessageRef.of("signing.job.list"), control -> list());
    }

    /** What has to be done next with a document; empty when it waits for nothing here. It asks the database. */
    public Optional<WaitingDocument.Step> step(long documentId) {
        return list().stream()
                .filter(one -> one.id() == documentId)
                .map(WaitingDocument::step)
                .findFirst();
    }

    private List<WaitingDocument> list() {
        access.requireSomebody();
        Map<Long, DocumentFlow> flows = workflow.flows();
        Map<Long, SignedFile> signed = store.signed().all();
        Map<Long, List<DocumentFile>> files = store.files().all();
        List<WaitingDocument> waiting = new ArrayList<>();
        for (DocumentSummary summary : documents.list()) {
            DocumentFlow flow = flows.get(summary.id());
            if (flow != null && flow.state().isFrozen() && !flow.state().isIssued()) {
                waiting.add(new WaitingDocument(
                        summary,
                        flow.state(),
                        Optional.ofNullable(signed.get(summary.id())),
                        files.getOrDefault(summary.id(), List.of())));
            }
        }
        return List.copyOf(waiting);
    }

    /**
     * The pages of the document as its file shows them, or as it will once it is made.
     *
     * @param scale pixels for each point of the page
     */
    public Job<Preview> preview(long documentId, double scale) {
        return new Job<>(MessageRef.of("signing.job.preview"), control -> {
            access.requireSomebody();
            Optional<SignedFile> file = store.of(documentId);
            SigningDraft next = service.next(documentId);
            Draft printed = file.map(service::printed).orElse(next.draft());
            byte[] pdf = file.isPresent() ? store.read(file.get()) : signatures.prepare(printed, false);
            List<SigningRole> needed = file.map(SignedFile::needed).orElse(next.needed());
            return new Preview(pages(pdf, scale), scale, marks(documentId, printed, file, needed));
        });
    }

    private List<Mark> marks(long documentId, Draft printed, Optional<SignedFile> file, List<SigningRole> needed) {
        DocumentState state = workflow.flow(documentId).state();
        boolean paper = file.isEmpty() && state.compareTo(DocumentState.SIGNED) >= 0;
        List<SigningRole> missing = new ArrayList<>(needed);
        file.map(SignedFile::roles).orElse(List.of()).forEach(missing::remove);
        return signatures.places(printed).fields().stream()
                .filter(field -> !paper && missing.contains(field.role()))
                .map(field -> new Mark(field.role(), field.place()))
                .toList();
    }

    private static List<PagePicture> pages(byte[] pdf, double scale) {
        try (PagePictures pictures = PagePictures.open(pdf)) {
            List<PagePicture> pages = new ArrayList<>();
            for (int i = 0; i < pictures.count(); i++) {
                pages.add(pictures.picture(i, scale));
            }
            return pages;
        }
    }
}
