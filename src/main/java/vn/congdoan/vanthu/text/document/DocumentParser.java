package vn.congdoan.vanthu.text.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congdoan.vanthu.domain.document.DocumentNumber;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.DocumentType;
import vn.congdoan.vanthu.domain.document.DocumentType.SymbolPattern;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.document.Mark;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.text.parse.BodyParser;
import vn.congdoan.vanthu.text.parse.Notation;
import vn.congdoan.vanthu.text.viet.Letters;

/**
 * Reads a whole document from text in the notation: its parts in the order of the paper, around a body. A part that isn't
 * there, or is in doubt, stays empty; nothing is guessed. Files of other programs are for {@code text.recognise}.
 */
public final class DocumentParser {
    /** The type of a text that names none. */
    public static final DocumentType UNKNOWN_TYPE =
            new DocumentType("", "", SymbolPattern.NONE, false, false, false, "", 1);

    private final String text;
    private final List<Row> rows;
    private final List<Finding> findings = new ArrayList<>();

    private DocumentParser(String typed) {
        text = Letters.nfc(typed).replace("\r\n", "\n").replace('\r', '\n');
        rows = Row.of(text);
    }

    /** @param types the types that may be named, of a format pack */
    public static ParsedDocument parse(String text, List<DocumentType> types) {
        return new DocumentParser(text).read(types);
    }

    /** The text of a file that {@link DocumentWriter} wrote; empty for any other. */
    public static Optional<ParsedDocument> parseOwn(String text, List<DocumentType> types) {
        ParsedDocument own = parse(text, types);
        String clean = text.replace("\r\n", "\n").strip();
        return Optional.of(own)
                .filter(parsed ->
                        DocumentWriter.write(parsed.document()).strip().equals(clean));
    }

    private ParsedDocument read(List<DocumentType> types) {
        HeadReader head = new HeadReader(rows, types);
        int first = head.read();
        FootReader foot = new FootReader(rows, first);
        DocumentParts parts = parts(head.fields(), foot, types);
        String bodyText = bodyText(first, foot, parts.type());
        if (head.hasImpossibleDate()) {
            report("document.read.date", "");
        }
        foot.unread().forEach(row -> report("document.read.unread", "dòng " + row.number(), row.plain()));
        return new ParsedDocument(new Draft(parts, bodyText), BodyParser.parse(bodyText), findings);
    }

    private DocumentParts parts(HeadFields head, FootReader foot, List<DocumentType> types) {
        DocumentNumber number = Objects.requireNonNullElse(head.number, DocumentNumber.open(""));
        Organisations organisations = Organisations.of(head.organisations);
        return new DocumentParts(
                head.type != null ? head.type : typeOf(number.symbol(), types),
                organisations.parent(),
                organisations.own(),
                number,
                Objects.requireNonNullElse(head.place, ""),
                Objects.requireNonNullElse(head.date, PartialDate.BLANK),
                Objects.requireNonNullElse(head.mark, Mark.NONE),
                Objects.requireNonNullElse(head.subject, ""),
                Objects.requireNonNullElse(head.authority, ""),
                head.addressees,
                foot.recipients(),
                foot.archive(),
                foot.signatures());
    }

    /** The type that a symbol such as "KH-LĐLĐ" names, for a text that has lost its title. */
    private DocumentType typeOf(String symbol, List<DocumentType> types) {
        return types.stream()
                .filter(t -> t.symbolPattern() == SymbolPattern.TYPE_ORGANISATION && symbol.startsWith(t.code() + "-"))
                .findFirst()
                .orElseGet(() -> {
                    report("document.read.type", "");
                    return UNKNOWN_TYPE;
                });
    }

    /** The lines between head and foot without the words of enactment, which the type gives; then the appendices. */
    private String bodyText(int first, FootReader foot, DocumentType type) {
        int enactment = enactment(first, foot.start(), type);
        return Stream.of(slice(first, enactment), slice(enactment + 1, foot.start()), slice(foot.end(), rows.size()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private int enactment(int first, int end, DocumentType type) {
        String words = bare(type.enactment());
        for (int i = first;
                i < end && !words.isEmpty() && !Notation.isItem(rows.get(i).typed());
                i++) {
            if (!rows.get(i).isForced() && bare(rows.get(i).plain()).equals(words)) {
                return i;
            }
        }
        return first - 1;
    }

    private static String bare(String words) {
        return Letters.fold(words).replace(":", "").strip();
    }

    private String slice(int from, int to) {
        return from < 0 || from >= to
                ? ""
                : text.substring(rows.get(from).start(), rows.get(to - 1).end());
    }

    private void report(String key, String place, Object... arguments) {
        findings.add(new Finding(Severity.WARNING, place, MessageRef.of(key, arguments)));
    }
}
