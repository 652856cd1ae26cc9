package vn.congdoan.vanthu.app.review;

import java.util.List;
import java.util.Objects;
import vn.congdoan.vanthu.domain.document.DocumentVersion;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.review.PlacedComment;
import vn.congdoan.vanthu.domain.review.Redline;
import vn.congdoan.vanthu.domain.review.ReviewSummary;
import vn.congdoan.vanthu.domain.workflow.DocumentFlow;

/**
 * A document before a leader.
 *
 * @param draft as it stands now
 * @param base what this leader last saw of it before this state; null when never
 * @param redline against that; all the same when there is none
 * @param comments in the order of the paper, those whose words are gone last
 */
public record Review(
        Draft draft,
        DocumentFlow flow,
        DocumentVersion base,
        Redline redline,
        List<PlacedComment> comments,
        ReviewSummary summary) {
    public Review {
        Objects.requireNonNull(draft, "draft");
        Objects.requireNonNull(flow, "flow");
        Objects.requireNonNull(redline, "redline");
        Objects.requireNonNull(summary, "summary");
        comments = List.copyOf(comments);
    }
}
