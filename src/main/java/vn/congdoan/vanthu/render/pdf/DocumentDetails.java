package vn.congdoan.vanthu.render.pdf;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.format.ComposedDocument;

/**
 * What file managers, archives and readers show about a document.
 *
 * @param title type, number and subject
 * @param author the issuing organisation
 * @param created whole seconds, all that a PDF date holds
 */
record DocumentDetails(String title, String author, String subject, Instant created) {
    static final String LANGUAGE = "vi-VN";
    static final String CREATOR = "Văn Thư";

    static DocumentDetails of(ComposedDocument composed, Instant now) {
        DocumentParts parts = composed.document().parts();
        StringBuilder title = new StringBuilder(parts.type().name());
        String number = parts.number().printedNumber();
        if (!number.isEmpty()) {
            title.append(' ').append(number);
            if (!parts.number().symbol().isEmpty()) {
                title.append('/').append(parts.number().symbol());
            }
        }
        if (!parts.subject().isBlank()) {
            title.append(": ").append(parts.subject());
        }
        return new DocumentDetails(
                oneLine(title.toString()),
                oneLine(parts.organisation()),
                oneLine(parts.subject()),
                now.truncatedTo(ChronoUnit.SECONDS));
    }

    static DocumentDetails of(String title, String author, Instant now) {
        return new DocumentDetails(oneLine(title), oneLine(author), "", now.truncatedTo(ChronoUnit.SECONDS));
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
