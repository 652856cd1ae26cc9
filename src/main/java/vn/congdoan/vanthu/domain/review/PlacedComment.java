package vn.congdoan.vanthu.domain.review;

import java.util.Objects;
import vn.congdoan.vanthu.domain.check.CheckPlace;

/**
 * A comment with its place in the present text.
 *
 * @param place null when none of its words is left
 */
public record PlacedComment(ReviewComment comment, CheckPlace place) {
    public PlacedComment {
        Objects.requireNonNull(comment, "comment");
    }

    public boolean isLost() {
        return place == null;
    }
}
