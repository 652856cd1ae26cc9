package vn.congdoan.vanthu.app.print;

import java.util.Objects;
import vn.congdoan.vanthu.domain.document.Draft;

/**
 * A document that somebody wants on paper.
 *
 * @param documentId of the stored document: once it is signed, its signed file is printed; 0 for one that isn't stored
 * @param draft as it is now
 */
public record Printable(long documentId, Draft draft) {
    public Printable {
        Objects.requireNonNull(draft, "draft");
    }
}
