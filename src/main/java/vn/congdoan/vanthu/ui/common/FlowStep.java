package vn.congdoan.vanthu.ui.common;

import java.util.function.LongPredicate;
import java.util.function.Predicate;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.domain.workflow.DocumentState;

/**
 * A step of a document that is taken outside the editor (review, number, signature, issue, sending) and offered in it. The
 * shell lists them; the editor shows those that fit the document's state and the person's rights.
 *
 * @param labelKey what the button says
 * @param permission who gets the button
 * @param offered in which states
 * @param fits asks the store, not on the window's thread, whether it is this document's next step; null where the state tells all
 */
public record FlowStep(
        String labelKey, Permission permission, Predicate<DocumentState> offered, LongPredicate fits, Taking taking) {
    public FlowStep(String labelKey, Permission permission, Predicate<DocumentState> offered, Taking taking) {
        this(labelKey, permission, offered, null, taking);
    }

    /** Takes the step, or goes to the screen where it is taken. */
    @FunctionalInterface
    public interface Taking {
        /** @param done to be called when the document stands elsewhere, unless the screen was left */
        void take(long documentId, Runnable done);
    }
}
