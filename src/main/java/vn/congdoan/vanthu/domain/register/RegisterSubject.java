package vn.congdoan.vanthu.domain.register;

import java.util.Objects;

/**
 * Columns 3 and 4 of the book: what the document is and who signed it; each "" while unknown.
 *
 * @param typeCode as {@code DocumentType.code}; "" for a type that this program doesn't know
 */
public record RegisterSubject(String typeCode, String typeName, String subject, String signer) {
    public RegisterSubject {
        Objects.requireNonNull(typeCode, "typeCode");
        Objects.requireNonNull(typeName, "typeName");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(signer, "signer");
    }
}
