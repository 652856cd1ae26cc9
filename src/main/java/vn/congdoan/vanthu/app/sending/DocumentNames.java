package vn.congdoan.vanthu.app.sending;

import java.util.Set;
import vn.congdoan.vanthu.domain.content.Citation;
import vn.congdoan.vanthu.domain.content.TextRange;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.text.content.CitationForms;

/** How an own document is named in other texts. */
public final class DocumentNames {
    private DocumentNames() {}

    /** Type, number, day, issuer and subject, as a first citation has them (NĐ 30, Phụ lục I, II.6b). */
    public static String full(DocumentParts parts, String issuer) {
        return CitationForms.full(citation(parts, issuer));
    }

    /** Type and number. */
    public static String brief(DocumentParts parts) {
        return CitationForms.brief(citation(parts, ""));
    }

    private static Citation citation(DocumentParts parts, String issuer) {
        boolean symbol = !parts.number().symbol().isEmpty();
        return new Citation(
                parts.type().name(),
                parts.number().printedNumber(),
                symbol ? parts.number().separator() : "",
                parts.number().symbol(),
                parts.date(),
                issuer,
                parts.subject(),
                "",
                new TextRange(0, 0),
                Set.of());
    }
}
