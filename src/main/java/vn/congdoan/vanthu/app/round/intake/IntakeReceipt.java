package vn.congdoan.vanthu.app.round.intake;

import java.util.List;
import java.util.Map;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.returned.FiledSubmission;
import vn.congdoan.vanthu.domain.returned.OpenQuestion;

/**
 * What was stored.
 *
 * @param counts how many files had each outcome
 * @param filed the submissions that are new
 * @param waiting the files that wait for an answer
 * @param failed why a file couldn't be stored, by its name
 */
public record IntakeReceipt(
        Map<Outcome, Integer> counts,
        List<FiledSubmission> filed,
        List<OpenQuestion> waiting,
        Map<String, MessageRef> failed) {
    public IntakeReceipt {
        counts = Map.copyOf(counts);
        filed = List.copyOf(filed);
        waiting = List.copyOf(waiting);
        failed = Map.copyOf(failed);
    }
}
