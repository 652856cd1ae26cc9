package vn.congdoan.vanthu.app.workflow;

import java.util.List;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.document.Mark;
import vn.congdoan.vanthu.domain.document.Recipient;
import vn.congdoan.vanthu.domain.document.SignatureBlock;
import vn.congdoan.vanthu.files.Sha256;

/**
 * What the leader approves: everything but number and date, which the system gives at issue (NĐ 30, Điều 15.3), and the draft
 * mark, which goes then.
 */
final class FrozenText {
    private FrozenText() {}

    /** SHA-256, hexadecimal. */
    static String hash(Draft draft) {
        StringBuilder text = new StringBuilder();
        head(text, draft.parts());
        add(text, draft.bodyText());
        foot(text, draft.parts());
        return Sha256.of(text.toString());
    }

    private static void head(StringBuilder text, DocumentParts parts) {
        add(text, parts.type().code());
        add(text, parts.type().name());
        add(text, parts.parentOrganisation());
        add(text, parts.organisation());
        add(text, parts.number().symbol());
        add(text, parts.place());
        add(text, (parts.mark() == Mark.DRAFT ? Mark.NONE : parts.mark()).name());
        add(text, parts.subject());
        add(text, parts.authority());
        count(text, parts.addressees());
        parts.addressees().forEach(addressee -> add(text, addressee));
    }

    private static void foot(StringBuilder text, DocumentParts parts) {
        count(text, parts.recipients());
        for (Recipient recipient : parts.recipients()) {
            add(text, recipient.name());
            add(text, recipient.purpose());
        }
        add(text, parts.archive());
        count(text, parts.signatures());
        for (SignatureBlock signature : parts.signatures()) {
            add(text, String.join("\n", signature.headLines()));
            add(text, signature.otherPosition());
            add(text, signature.signer());
        }
    }

    private static void count(StringBuilder text, List<?> list) {
        text.append(list.size()).append('*');
    }

    /** With its length before it, so that words can't wander from one field into the next. */
    private static void add(StringBuilder text, String field) {
        String words = field == null ? "" : field;
        text.append(words.length()).append(':').append(words);
    }
}
