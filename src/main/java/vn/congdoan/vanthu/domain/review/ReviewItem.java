package vn.congdoan.vanthu.domain.review;

import java.util.Objects;
import vn.congdoan.vanthu.domain.document.DocumentSummary;
import vn.congdoan.vanthu.domain.workflow.DocumentFlow;

/**
 * A document in the leader's queue.
 *
 * @param openComments how many comments nobody has ticked
 */
public record ReviewItem(DocumentSummary document, DocumentFlow flow, int openComments) {
    public ReviewItem {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(flow, "flow");
    }
}
