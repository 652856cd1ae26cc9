package vn.congdoan.vanthu.domain.workflow;

import java.time.Instant;
import java.util.Objects;

/**
 * Where a document stands and how it came there.
 *
 * @param changedAt the last step; null while none was taken
 * @param changedBy the name of who took it; "" while none was
 * @param reason the words of the last step that needs some (a return, a recall); "" for none
 * @param submittedVersion id of the kept state that was last submitted; 0 before the first time
 * @param approvedVersion id of the kept state that was last approved; 0 before the first time
 * @param approvedHash of the approved text, {@code ""} before the first time; kept when the text is opened again
 */
public record DocumentFlow(
        long documentId,
        DocumentState state,
        Instant changedAt,
        String changedBy,
        String reason,
        long submittedVersion,
        long approvedVersion,
        String approvedHash) {
    public DocumentFlow {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(changedBy, "changedBy");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(approvedHash, "approvedHash");
    }

    /** Of a document that nobody has submitted. */
    public static DocumentFlow draft(long documentId) {
        return new DocumentFlow(documentId, DocumentState.DRAFT, null, "", "", 0, 0, "");
    }
}
