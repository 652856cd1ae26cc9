package vn.congdoan.vanthu.app.signing.office;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.app.workflow.WorkflowService;
import vn.congdoan.vanthu.domain.audit.AuditSubject;
import vn.congdoan.vanthu.domain.document.DocumentFile;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.domain.workflow.DocumentState;
import vn.congdoan.vanthu.domain.workflow.WorkflowAction;
import vn.congdoan.vanthu.storage.Database;

/** The way of a document that is signed by hand: noted, numbered like any other, and kept as a scan. */
public final class PaperSigning {
    private final Database database;
    private final SigningStore store;
    private final WorkflowService workflow;
    private final AuditTrail audit;
    private final Access access;
    private final Clock clock;

    PaperSigning(
            Database database,
            SigningStore store,
            WorkflowService workflow,
            AuditTrail audit,
            Access access,
            Clock clock) {
        this.database = Objects.requireNonNull(database, "database");
        this.store = Objects.requireNonNull(store, "store");
        this.workflow = Objects.requireNonNull(workflow, "workflow");
        this.audit = Objects.requireNonNull(audit, "audit");
        this.access = Objects.requireNonNull(access, "access");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** Notes that the paper was signed. */
    public void signed(long documentId) {
        workflow.apply(documentId, WorkflowAction.SIGN_ON_PAPER, "");
    }

    /**
     * Keeps a scan of the signed paper with the document.
     *
     * @throws ProblemException {@code signing.scan.kind} when it is no PDF, JPEG or PNG, {@code signing.scan.notSigned} before
     *     the paper was signed, {@code signing.scan.electronic} when the document is signed electronically
     */
    public DocumentFile attach(long documentId, Path scan) {
        access.require(Permission.ISSUE);
        requirePaper(documentId);
        byte[] bytes = SignedFolder.bytes(scan);
        String ending = ScanKind.of(bytes)
                .orElseThrow(() -> ProblemException.of("signing.scan.kind", scan.getFileName()))
                .ending();
        SignedFolder.Kept kept = store.folder().put(documentId, bytes, ending);
        return database.transaction(() -> {
            DocumentFile file = store.files()
                    .add(new DocumentFile(
                            0,
                            documentId,
                            DocumentFile.Kind.SCAN,
                            String.valueOf(scan.getFileName()),
                            kept.copy(),
                            kept.hash(),
                            clock.instant(),
                            access.user().name()));
            audit.note("ATTACH_SCAN", AuditSubject.document(documentId), file.fileName());
            return file;
        });
    }

    private void requirePaper(long documentId) {
        DocumentState state = workflow.flow(documentId).state();
        if (state.compareTo(DocumentState.SIGNED) < 0) {
            throw ProblemException.of("signing.scan.notSigned", MessageRef.of(state.labelKey()));
        }
        if (store.of(documentId).filter(file -> !file.roles().isEmpty()).isPresent()) {
            throw ProblemException.of("signing.scan.electronic");
        }
    }

    /** All files that stand for the document, the first added first. */
    public List<DocumentFile> files(long documentId) {
        access.requireSomebody();
        return store.files().of(documentId);
    }

    /** What a file of the document holds; it is as it was put there. */
    public byte[] bytes(DocumentFile file) {
        access.requireSomebody();
        return store.folder().read(file.fileCopy(), file.hash());
    }

    /** Where a file of the document is; it is as it was put there. */
    public Path open(DocumentFile file) {
        access.requireSomebody();
        store.folder().read(file.fileCopy(), file.hash());
        return store.folder().path(file.fileCopy());
    }
}
