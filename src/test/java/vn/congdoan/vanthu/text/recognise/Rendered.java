package vn.congdoan.vanthu.text.recognise;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.domain.document.Recipient;
import vn.congdoan.vanthu.domain.document.SignatureBlock;
import vn.congdoan.vanthu.domain.reading.ReadDocument;
import vn.congdoan.vanthu.text.parse.BodyParser;

/** What was read, a line for each part that isn't empty. */
final class Rendered {
    private final List<String> lines = new ArrayList<>();

    static List<String> of(ReadDocument read) {
        Rendered rendered = new Rendered();
        DocumentParts parts = read.draft().parts();
        rendered.line("type", parts.type().name());
        rendered.line("parent", parts.parentOrganisation());
        rendered.line("organisation", parts.organisation());
        rendered.line("number", parts.number().printedNumber());
        rendered.line("symbol", parts.number().symbol());
        rendered.line("place", parts.place());
        rendered.line("date", date(parts.date()));
        rendered.line("mark", parts.mark().text());
        rendered.line("subject", parts.subject());
        rendered.line("authority", parts.authority());
        parts.addressees().forEach(name -> rendered.line("to", name));
        BodyParser.parse(read.draft().bodyText())
                .body()
                .legalBases()
                .forEach(basis -> rendered.line("basis", basis.plain()));
        parts.recipients().forEach(recipient -> rendered.line("copy", recipient(recipient)));
        rendered.line("archive", parts.archive());
        parts.signatures().forEach(signature -> rendered.line("sign", signature(signature)));
        return rendered.lines;
    }

    private static String recipient(Recipient recipient) {
        return recipient.name() + (recipient.purpose().isEmpty() ? "" : " [" + recipient.purpose() + "]");
    }

    private static String signature(SignatureBlock signature) {
        List<String> words = new ArrayList<>(signature.headLines());
        words.add(signature.otherPosition());
        words.add(signature.signer());
        words.removeIf(String::isEmpty);
        return String.join(" / ", words).replace("\n", " + ");
    }

    private static String date(PartialDate date) {
        return date.equals(PartialDate.BLANK) ? "" : date.year() + "-" + date.month() + "-" + date.day();
    }

    private void line(String key, String value) {
        if (!value.isEmpty()) {
            lines.add(key + ": " + value);
        }
    }
}
