package vn.congdoan.vanthu.domain.document;

import java.util.Objects;

/** A văn bản: its parts and its running text. */
public record OfficialDocument(DocumentParts parts, DocumentBody body) {
    public OfficialDocument {
        Objects.requireNonNull(parts, "parts");
        Objects.requireNonNull(body, "body");
    }
}
