package vn.congdoan.vanthu.app.afterissue;

import java.util.Objects;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.sending.DocumentLink;
import vn.congdoan.vanthu.domain.workflow.DocumentState;

/**
 * A document that another one hangs together with.
 *
 * @param id of that document
 * @param earlier whether the other one corrects, replaces or recalls this one, and not the other way round
 */
public record LinkedDocument(long id, DocumentLink link, boolean earlier, DocumentParts parts, DocumentState state) {
    public LinkedDocument {
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(parts, "parts");
        Objects.requireNonNull(state, "state");
    }

    /**
     * How the document that was asked about stands to this one: "Đính chính" or "Được đính chính bởi".
     */
    public String labelKey() {
        return earlier ? link.kind().labelKey() : link.kind().reverseKey();
    }
}
