package vn.congdoan.vanthu.text.check;

import java.util.List;
import vn.congdoan.vanthu.domain.check.CheckFinding;

/** One rule of the checker: one class, one reason, one name. Rules are without state and may be run side by side. */
public interface CheckRule {
    /** Lower case with hyphens, never changed once it was out: scripts and remembered exceptions hold on to it. */
    String id();

    /** Where the rule comes from: "NĐ 30, Phụ lục I, II.3"; "" for habits of good drafting. */
    String clause();

    /** What departs from the rule, in the order of the document; empty when the rule does not apply. */
    List<CheckFinding> check(CheckInput input);
}
