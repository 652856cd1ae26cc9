package vn.congdoan.vanthu.app.sending;

import java.util.Set;
import vn.congdoan.vanthu.domain.content.Citation;
import vn.congdoan.vanthu.domain.content.TextRange;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.text.content.CitationForms;
import vn.congdoan.vanthu.text.viet.Letters;

/** How an own document is named in other texts. */
public final class DocumentNames {
    /** Beginnings of names that subjects begin with. */
    private static final Set<String> NAMES =
            Set.of("cong doan ", "lien doan ", "tong lien doan ", "dang ", "luat ", "tet ", "quoc hoi", "chinh phu");

    private DocumentNames() {}

    /** Type, number, day, issuer and subject, as a first citation has them (NĐ 30, Phụ lục I, II.6b). */
    public static String full(DocumentParts parts, String issuer) {
        return CitationForms.full(citation(parts, issuer));
    }

    /** Type and number. */
    public static String brief(DocumentParts parts) {
        return CitationForms.brief(citation(parts, ""));
    }

    /** A title begins with a capital that is none within a sentence, unless a name begins there. */
    private static String withinSentence(String subject) {
        String words = subject.strip();
        String folded = Letters.fold(words);
        boolean isName = words.length() < 2
                || Character.isUpperCase(words.charAt(1))
                || NAMES.stream().anyMatch(folded::startsWith);
        return isName ? words : words.substring(0, 1).toLowerCase(Messages.VIETNAMESE) + words.substring(1);
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
                withinSentence(parts.subject()),
                "",
                new TextRange(0, 0),
                Set.of());
    }
}
