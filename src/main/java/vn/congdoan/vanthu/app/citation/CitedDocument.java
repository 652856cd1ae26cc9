package vn.congdoan.vanthu.app.citation;

import java.util.Objects;
import java.util.Optional;
import vn.congdoan.vanthu.domain.content.Citation;

/** A mention with the document it names, where the office has that. */
public record CitedDocument(Citation mention, Optional<HeldDocument> held) {
    public CitedDocument {
        Objects.requireNonNull(mention, "mention");
        Objects.requireNonNull(held, "held");
    }
}
