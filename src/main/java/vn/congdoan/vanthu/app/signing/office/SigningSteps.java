package vn.congdoan.vanthu.app.signing.office;

import java.util.List;
import java.util.function.Supplier;
import vn.congdoan.vanthu.app.workflow.StepFollower;
import vn.congdoan.vanthu.domain.document.DocumentFile;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.signature.SignatureStatus;
import vn.congdoan.vanthu.domain.signature.SignedFile;
import vn.congdoan.vanthu.domain.signature.SigningRole;
import vn.congdoan.vanthu.domain.signature.SigningRules;
import vn.congdoan.vanthu.domain.workflow.DocumentFlow;
import vn.congdoan.vanthu.domain.workflow.WorkflowAction;

/**
 * What other steps mean for signatures, within the same transaction: an opened text loses them, a paper signature replaces a
 * PDF nobody signed, and nothing goes out electronically with a signature that doesn't hold.
 */
final class SigningSteps implements StepFollower {
    private final SigningStore store;
    private final PdfSignatures signatures;
    private final Supplier<SigningRules> rules;

    SigningSteps(SigningStore store, PdfSignatures signatures, Supplier<SigningRules> rules) {
        this.store = store;
        this.signatures = signatures;
        this.rules = rules;
    }

    @Override
    public void taken(WorkflowAction action, DocumentFlow after) {
        switch (action) {
            case REOPEN -> {
                store.signed().drop(after.documentId());
                store.files().remove(after.documentId(), DocumentFile.Kind.SIGNED_PDF);
                store.files().remove(after.documentId(), DocumentFile.Kind.SCAN);
            }
            case SIGN_ON_PAPER -> store.signed().drop(after.documentId());
            case ISSUE -> store.of(after.documentId()).ifPresent(this::requireIssuable);
            default -> {
                // nothing of a signature's
            }
        }
    }

    /** On paper there is no signed file, and number and signature are what the step itself asks for. */
    private void requireIssuable(SignedFile file) {
        List<SignatureStatus> statuses = signatures.verify(store.read(file));
        Soundness.require(statuses, "signing.brokenIssue");
        if (rules.get().sealRequired() && !file.roles().contains(SigningRole.ORGANISATION)) {
            throw ProblemException.of("signing.sealFirst");
        }
        if (statuses.size() < file.roles().size()) {
            throw ProblemException.of("signing.brokenIssue", file.fileCopy());
        }
        store.list(file);
    }
}
