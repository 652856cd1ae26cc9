package vn.congdoan.vanthu.domain.review;

import java.util.List;
import vn.congdoan.vanthu.domain.content.Deadline;
import vn.congdoan.vanthu.domain.content.Target;

/**
 * What a leader wants to know before reading.
 *
 * @param errors findings of the checker that nobody decided to leave; so are warnings and hints
 * @param deadlines what the text obliges whom to, in its order
 * @param changes places that changed since this leader last saw the document; 0 when never seen
 * @param pages how many it has on paper
 */
public record ReviewSummary(
        int errors, int warnings, int hints, List<Deadline> deadlines, List<Target> targets, int changes, int pages) {
    public ReviewSummary {
        deadlines = List.copyOf(deadlines);
        targets = List.copyOf(targets);
    }
}
