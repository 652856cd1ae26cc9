package vn.congdoan.vanthu.app.citation;

import java.util.Objects;
import vn.congdoan.vanthu.domain.document.IncomingDocument;

/** A document that the office has: written here or arrived from elsewhere. */
public sealed interface HeldDocument {

    /** Written here. */
    record Own(long id) implements HeldDocument {}

    /** Arrived from elsewhere, with its file. */
    record Arrived(IncomingDocument document) implements HeldDocument {
        public Arrived {
            Objects.requireNonNull(document, "document");
        }
    }
}
