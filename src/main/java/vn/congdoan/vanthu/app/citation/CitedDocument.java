package vn.congdoan.vanthu.app.citation;

import java.util.Objects;
import java.util.Optional;
import vn.congdoan.vanthu.domain.content.Citation;
import vn.congdoan.vanthu.text.content.CitationForms;

/** A mention with the document it names, where the office has that. */
public record CitedDocument(Citation mention, Optional<HeldDocument> held) {
    public CitedDocument {
        Objects.requireNonNull(mention, "mention");
        Objects.requireNonNull(held, "held");
    }

    /** Type and number; the mention's own words where it has no number. */
    public String name() {
        return mention.figure().isEmpty() ? mention.text() : CitationForms.brief(mention);
    }
}
