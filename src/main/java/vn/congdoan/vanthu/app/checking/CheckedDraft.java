package vn.congdoan.vanthu.app.checking;

import java.util.List;
import java.util.Objects;
import vn.congdoan.vanthu.domain.content.DocumentContent;
import vn.congdoan.vanthu.domain.document.Draft;

/**
 * What was found in a draft.
 *
 * @param draft the one that was looked at; the present one may be newer
 * @param findings in the order of the paper, with those that somebody decided to leave
 */
public record CheckedDraft(Draft draft, List<CheckedFinding> findings, DocumentContent content) {
    public CheckedDraft {
        Objects.requireNonNull(draft, "draft");
        Objects.requireNonNull(content, "content");
        findings = List.copyOf(findings);
    }
}
