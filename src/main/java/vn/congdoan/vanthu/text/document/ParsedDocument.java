package vn.congdoan.vanthu.text.document;

import java.util.List;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.document.OfficialDocument;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.text.parse.ParsedBody;

/**
 * A document read from text.
 *
 * @param draft the fields, and the running text as it was typed
 * @param body the running text read; its places are offsets in the draft's text
 * @param findings what couldn't be read, each with its line
 */
public record ParsedDocument(Draft draft, ParsedBody body, List<Finding> findings) {
    public ParsedDocument {
        findings = List.copyOf(findings);
    }

    public OfficialDocument document() {
        return new OfficialDocument(draft.parts(), body.body());
    }
}
