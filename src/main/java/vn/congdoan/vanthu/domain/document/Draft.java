package vn.congdoan.vanthu.domain.document;

import java.util.Objects;

/**
 * A document while it is being written: its fields, and its running text exactly as typed in the notation. What is stored,
 * undone and compared is this, so that not even a stray space is lost; what is set and exported is its parsed form.
 */
public record Draft(DocumentParts parts, String bodyText) {
    public Draft {
        Objects.requireNonNull(parts, "parts");
        Objects.requireNonNull(bodyText, "bodyText");
    }

    public Draft withParts(DocumentParts changed) {
        return new Draft(changed, bodyText);
    }

    public Draft withBodyText(String changed) {
        return new Draft(parts, changed);
    }
}
