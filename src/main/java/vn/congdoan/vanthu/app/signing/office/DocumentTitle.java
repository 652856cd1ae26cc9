package vn.congdoan.vanthu.app.signing.office;

import vn.congdoan.vanthu.domain.document.DocumentParts;

/** How a document is named to a person. */
final class DocumentTitle {
    private DocumentTitle() {}

    static String of(DocumentParts parts) {
        String number =
                parts.number().number() == null ? "" : " " + parts.number().printedNumber();
        String subject = parts.subject().isBlank() ? "" : ": " + parts.subject().strip();
        return parts.type().name() + number + subject;
    }
}
