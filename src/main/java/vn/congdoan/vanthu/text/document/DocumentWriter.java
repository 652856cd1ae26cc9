package vn.congdoan.vanthu.text.document;

import java.util.List;
import java.util.Locale;
import vn.congdoan.vanthu.domain.document.DocumentBody;
import vn.congdoan.vanthu.domain.document.DocumentNumber;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.DocumentType;
import vn.congdoan.vanthu.domain.document.Mark;
import vn.congdoan.vanthu.domain.document.OfficialDocument;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.domain.document.Recipient;
import vn.congdoan.vanthu.domain.document.SignatureBlock;
import vn.congdoan.vanthu.text.parse.BodyWriter;
import vn.congdoan.vanthu.text.parse.Notation;
import vn.congdoan.vanthu.text.viet.DateWords;

/**
 * Writes a whole document as text, in the order of the paper; {@link DocumentParser} reads the same document from it. Fields
 * that are printed in capitals (type, authority, position) are expected in capitals, as on paper.
 */
public final class DocumentWriter {
    private static final String NATIONAL_TITLE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String NATIONAL_MOTTO = "Độc lập - Tự do - Hạnh phúc";
    private static final String OPEN = "…";
    private static final String EMPTY_FIELD = "\\";

    private final StringBuilder text = new StringBuilder();
    private final OfficialDocument document;
    private final DocumentParts parts;

    private DocumentWriter(OfficialDocument document) {
        this.document = document;
        this.parts = document.parts();
    }

    /** The text, with a line feed at its end. */
    public static String write(OfficialDocument document) {
        DocumentWriter writer = new DocumentWriter(document);
        writer.head();
        writer.title();
        writer.addressees();
        writer.body();
        writer.foot();
        writer.gap(BodyWriter.write(
                new DocumentBody(List.of(), List.of(), document.body().appendices()),
                line -> RecipientLine.isLabel(Notation.plain(line))));
        return writer.text.append('\n').toString();
    }

    private void head() {
        field(parts.parentOrganisation());
        field(parts.organisation());
        line(NATIONAL_TITLE);
        line(NATIONAL_MOTTO);
        DocumentNumber number = parts.number();
        if (number.number() != null || !number.symbol().isEmpty()) {
            String printed = number.number() == null ? OPEN : number.printedNumber();
            line("Số: " + printed + (number.symbol().isEmpty() ? "" : number.separator() + number.symbol()));
        }
        if (!parts.place().isEmpty() || !parts.date().equals(PartialDate.BLANK)) {
            line((parts.place().isEmpty() ? "" : parts.place() + ", ") + DateWords.longForm(parts.date(), OPEN));
        }
        if (parts.mark() != Mark.NONE) {
            line(parts.mark().text());
        }
    }

    private void title() {
        DocumentType type = parts.type();
        if (!type.titled()) {
            boolean known = !type.code().isEmpty();
            gap(known ? ("V/v " + Notation.inline(parts.subject())).strip() : "");
            return;
        }
        gap(type.name().toUpperCase(Locale.ROOT));
        if (type.hasSubject()) {
            line(parts.subject().isEmpty() ? EMPTY_FIELD : typed(parts.subject()));
        }
        gap(parts.authority().isEmpty() ? "" : typed(parts.authority()));
    }

    private void addressees() {
        List<String> names = parts.addressees();
        if (names.size() == 1) {
            gap("Kính gửi: " + Notation.inline(names.get(0)));
        } else if (!names.isEmpty()) {
            gap("Kính gửi:");
            for (int i = 0; i < names.size(); i++) {
                listLine(names.get(i), i + 1 == names.size());
            }
        }
    }

    private void body() {
        DocumentBody body = document.body();
        String bases = BodyWriter.write(new DocumentBody(body.legalBases(), List.of(), List.of()));
        String all = BodyWriter.write(
                new DocumentBody(body.legalBases(), body.blocks(), List.of()), HeadlessLines::isSpecial);
        gap(bases);
        gap(parts.type().enactment());
        gap(all.substring(Math.min(all.length(), bases.isEmpty() ? 0 : bases.length() + 1)));
    }

    /** Minutes have their recipients below the two signatures, other documents beside the one. */
    private void foot() {
        boolean signaturesFirst = parts.signatures().size() > 1;
        if (signaturesFirst) {
            signatures();
        }
        recipients();
        if (!signaturesFirst) {
            signatures();
        }
    }

    private void recipients() {
        List<Recipient> recipients = parts.recipients();
        boolean filed = !parts.archive().isEmpty();
        if (recipients.isEmpty() && !filed) {
            return;
        }
        gap("Nơi nhận:");
        for (int i = 0; i < recipients.size(); i++) {
            Recipient recipient = recipients.get(i);
            String purpose = recipient.purpose().isEmpty() ? "" : " (" + recipient.purpose() + ")";
            listLine(recipient.name() + purpose, !filed && i + 1 == recipients.size());
        }
        if (filed) {
            listLine("Lưu: " + parts.archive(), true);
        }
    }

    private void signatures() {
        int count = parts.signatures().size();
        for (int i = 0; i < count; i++) {
            SignatureBlock signature = parts.signatures().get(i);
            gap("");
            List<String> head = signature.headLines();
            for (int line = 0; line < head.size(); line++) {
                if (line == 0) {
                    gap(typed(head.get(line)));
                } else {
                    line(typed(head.get(line)));
                }
            }
            name(signature, i + 1 < count);
        }
    }

    private void name(SignatureBlock signature, boolean another) {
        String other = signature.otherPosition();
        boolean shown = !signature.signer().isEmpty() || !other.isEmpty() || another;
        String signer = signature.signer().isEmpty() ? SignatureLines.OPEN_NAME : typed(signature.signer());
        if (shown) {
            gap(other.isEmpty() ? signer : typed(other));
            line(other.isEmpty() ? "" : signer);
        }
    }

    private void listLine(String words, boolean last) {
        line("- " + Notation.inline(words) + (last ? "." : ";"));
    }

    private static String typed(String words) {
        return Notation.typed(words, line -> HeadLine.of(Notation.plain(line)) != HeadLine.OTHER);
    }

    private void field(String words) {
        line(words.isEmpty() ? "" : typed(words));
    }

    /** A line of its own; nothing for no words. */
    private void line(String words) {
        if (!words.isEmpty()) {
            text.append(text.length() > 0 ? "\n" : "").append(words);
        }
    }

    /** The same with an empty line before it. */
    private void gap(String words) {
        if (!words.isEmpty()) {
            text.append(text.length() > 0 ? "\n\n" : "").append(words);
        }
    }
}
