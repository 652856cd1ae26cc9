package vn.congdoan.vanthu.app.signing.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.app.workflow.WorkflowService;
import vn.congdoan.vanthu.domain.audit.AuditSubject;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.signature.SignatureStatus;
import vn.congdoan.vanthu.domain.signature.SignedFile;
import vn.congdoan.vanthu.domain.signature.SigningRole;
import vn.congdoan.vanthu.domain.signature.SigningRules;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.domain.workflow.DocumentState;
import vn.congdoan.vanthu.domain.workflow.WorkflowAction;
import vn.congdoan.vanthu.storage.DocumentRepository;

/**
 * Signs approved documents. The PDF is made once; every signature is added behind those that are there, checked before and
 * after, and stored together with the step and its audit entry. Whatever fails leaves everything as it was. It asks database
 * and disk, so not on the window's thread.
 */
public final class DocumentSigning {
    private final SigningStore store;
    private final PdfSignatures signatures;
    private final DocumentRepository documents;
    private final WorkflowService workflow;
    private final Supplier<SigningRules> rules;
    private final Supplier<LocalDate> today;
    private final AuditTrail audit;
    private final Access access;

    DocumentSigning(
            SigningStore store,
            PdfSignatures signatures,
            DocumentRepository documents,
            WorkflowService workflow,
            Supplier<SigningRules> rules,
            Supplier<LocalDate> today,
            AuditTrail audit,
            Access access) {
        this.store = Objects.requireNonNull(store, "store");
        this.signatures = Objects.requireNonNull(signatures, "signatures");
        this.documents = Objects.requireNonNull(documents, "documents");
        this.workflow = Objects.requireNonNull(workflow, "workflow");
        this.rules = Objects.requireNonNull(rules, "rules");
        this.today = Objects.requireNonNull(today, "today");
        this.audit = Objects.requireNonNull(audit, "audit");
        this.access = Objects.requireNonNull(access, "access");
    }

    /**
     * The PDF for signing: the one there is while it fits the document, else a new one.
     *
     * @throws ProblemException {@code signing.notApproved}, {@code people.refused}, {@code signing.file.changed}
     */
    public SignedFile prepare(long documentId) {
        if (!access.user().may(Permission.SEAL)) {
            access.require(Permission.SIGN);
        }
        DocumentState state = workflow.flow(documentId).state();
        SigningDraft draft = SigningDraft.of(draft(documentId), today.get());
        var present = store.of(documentId);
        if (present.isPresent() && (!present.get().roles().isEmpty() || draft.isIn(present.get()))) {
            store.read(present.get());
            return present.get();
        }
        if (state != DocumentState.APPROVED && state != DocumentState.NUMBERED) {
            throw ProblemException.of("signing.notApproved", MessageRef.of(state.labelKey()));
        }
        String handoff = SigningStore.newHandoff();
        byte[] pdf = signatures.prepare(draft.draft(), !rules.get().omitFields());
        return store.start(documentId, pdf, draft, handoff);
    }

    /**
     * Takes the next signatures of that kind: one as the person; as the organisation number and date, where they are open, and
     * the seal.
     *
     * @return the file as it is now
     * @throws ProblemException why nothing more was signed; what was signed before stays
     */
    SignedFile sign(long documentId, SigningAct act, PdfSignatures.OpenKey key) {
        access.require(act.permission());
        SignedFile file = act == SigningAct.PERSON ? prepare(documentId) : electronic(documentId);
        if (file.open().stream().noneMatch(act::covers)) {
            throw ProblemException.of(file.open().isEmpty() ? "signing.complete" : "signing.personFirst");
        }
        Draft draft = draft(documentId);
        if (act == SigningAct.PERSON) {
            requireName(draft, key.owner());
        } else {
            SigningDraft.requireComplete(draft, file);
        }
        do {
            file = signOnce(file, file.open().get(0), draft, key);
        } while (act == SigningAct.SEAL && !file.open().isEmpty());
        return file;
    }

    /**
     * Takes the signature of the number or of the date alone; the seal takes what is left of them.
     *
     * @throws ProblemException why not
     */
    SignedFile signFigure(long documentId, SigningRole figure, PdfSignatures.OpenKey key) {
        access.require(SigningAct.SEAL.permission());
        SignedFile file = electronic(documentId);
        if (!file.open().contains(figure)) {
            boolean person = file.open().contains(SigningRole.PERSON);
            throw ProblemException.of(person ? "signing.personFirst" : "signing.figureThere");
        }
        Draft draft = draft(documentId);
        SigningDraft.requireComplete(draft, file);
        return signOnce(file, figure, draft, key);
    }

    private SignedFile electronic(long documentId) {
        return store.of(documentId).orElseThrow(() -> ProblemException.of("signing.personFirst"));
    }

    private SignedFile signOnce(SignedFile file, SigningRole role, Draft draft, PdfSignatures.OpenKey key) {
        byte[] before = store.read(file);
        int there = Soundness.require(signatures.verify(before), "signing.brokenBefore");
        byte[] after = signatures.sign(before, role, key, draft, printed(file));
        int now = Soundness.require(signatures.verify(after), "signing.brokenAfter");
        if (now != there + 1) {
            throw ProblemException.of("signing.brokenAfter", role.fieldName());
        }
        return file(file, after, List.of(role), next -> {
            if (role != SigningRole.PERSON) {
                requireReady(file.documentId());
            } else if (next.isSignedByPersons()) {
                workflow.apply(file.documentId(), WorkflowAction.SIGN, "");
            }
            note(role, file.documentId(), key.owner());
        });
    }

    private void requireReady(long documentId) {
        DocumentState state = workflow.flow(documentId).state();
        if (state != DocumentState.READY) {
            throw ProblemException.of("signing.numberFirst", MessageRef.of(state.labelKey()));
        }
    }

    /** Stores the file with the roles it has gained. */
    SignedFile file(SignedFile before, byte[] bytes, List<SigningRole> gained, Consumer<SignedFile> step) {
        List<SigningRole> roles = new ArrayList<>(before.roles());
        roles.addAll(gained);
        return store.replace(before, bytes, roles, step);
    }

    void note(SigningRole role, long documentId, String owner) {
        audit.note("SIGNATURE_" + role.name(), AuditSubject.document(documentId), owner);
    }

    /** @param owner the name in the certificate */
    void requireName(Draft draft, String owner) {
        List<String> names = SignerNames.of(draft);
        if (rules.get().nameMustMatch()
                && !names.isEmpty()
                && names.stream().noneMatch(name -> SignerNames.isIn(owner, name))) {
            throw ProblemException.of("signing.otherName", owner, String.join(", ", names));
        }
    }

    /** What the signatures of the document's file are worth; empty while there is none. */
    public List<SignatureStatus> verify(long documentId) {
        return store.of(documentId)
                .map(file -> signatures.verify(store.read(file)))
                .orElse(List.of());
    }

    Draft draft(long documentId) {
        return documents.draft(documentId).orElseThrow(() -> ProblemException.of("error.document.gone"));
    }

    /** As it stands on the pages of its file: what is open there stays open. */
    Draft printed(SignedFile file) {
        return SigningDraft.printed(draft(file.documentId()), file);
    }

    /** As it will stand on the pages, before there is a file. */
    SigningDraft next(long documentId) {
        return SigningDraft.of(draft(documentId), today.get());
    }
}
