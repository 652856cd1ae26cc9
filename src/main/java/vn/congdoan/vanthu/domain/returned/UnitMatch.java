package vn.congdoan.vanthu.domain.returned;

import java.util.List;
import java.util.Objects;
import vn.congdoan.vanthu.domain.problem.MessageRef;

/**
 * Whose a workbook is.
 *
 * @param candidates best first; empty when nothing points to anybody
 * @param certainty of the first; never CERTAIN when two signs contradict each other
 */
public record UnitMatch(List<Candidate> candidates, Certainty certainty) {

    /**
     * A unit it may come from.
     *
     * @param likeness from 0 to 1
     * @param evidence what points to it: "dấu ẩn của biểu mẫu", "tên đơn vị tại Sheet1!B4"
     */
    public record Candidate(long unitId, String code, double likeness, MessageRef evidence) {
        public Candidate {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(evidence, "evidence");
        }
    }

    public UnitMatch {
        candidates = List.copyOf(candidates);
        Objects.requireNonNull(certainty, "certainty");
    }
}
