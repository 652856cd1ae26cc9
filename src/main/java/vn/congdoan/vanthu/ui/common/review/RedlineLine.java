package vn.congdoan.vanthu.ui.common.review;

import vn.congdoan.vanthu.domain.review.RedlineBlock;

/**
 * A paragraph of a compared text as it is shown, or the unchanged ones that are left out there.
 *
 * @param block null for a gap
 * @param start where its new words begin in the new running text; 0 for a part
 * @param skipped how many unchanged paragraphs a gap stands for
 */
public record RedlineLine(RedlineBlock block, int start, int skipped) {

    public boolean isGap() {
        return block == null;
    }
}
