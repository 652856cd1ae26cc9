package vn.congdoan.vanthu.app.reading;

import java.util.List;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.problem.Finding;

/**
 * What a file became.
 *
 * @param findings what couldn't be read, each with its line
 */
public record ReadDraft(Draft draft, List<Finding> findings) {
    public ReadDraft {
        findings = List.copyOf(findings);
    }
}
