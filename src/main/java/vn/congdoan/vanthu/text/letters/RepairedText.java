package vn.congdoan.vanthu.text.letters;

import java.util.List;
import vn.congdoan.vanthu.domain.problem.Finding;

/**
 * A text after its letters were repaired.
 *
 * @param findings what was repaired, and what is in doubt
 * @param refused whether its letters are lost: then {@code text} is as it came and the findings say why
 */
public record RepairedText(String text, List<Finding> findings, boolean refused) {
    public RepairedText {
        findings = List.copyOf(findings);
    }
}
