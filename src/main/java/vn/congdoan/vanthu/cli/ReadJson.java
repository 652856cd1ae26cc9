package vn.congdoan.vanthu.cli;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.congdoan.vanthu.app.reading.ReadFile;
import vn.congdoan.vanthu.app.reading.ReadItem;
import vn.congdoan.vanthu.domain.content.Citation;
import vn.congdoan.vanthu.domain.content.Deadline;
import vn.congdoan.vanthu.domain.content.Target;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.domain.document.Recipient;
import vn.congdoan.vanthu.domain.document.SignatureBlock;
import vn.congdoan.vanthu.domain.document.SignatureBlock.Authority;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.reading.OutlineItem;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.domain.reading.ReadDocument;
import vn.congdoan.vanthu.i18n.Messages;

/** What was read, in the shape that scripts depend on: what a text doesn't hold is absent, never guessed. */
final class ReadJson {
    private final Map<String, Object> json = new LinkedHashMap<>();

    private ReadJson() {}

    /** One object a file: the first document's parts, and all of them under "documents" when there are several. */
    static Map<String, Object> of(ReadFile file, Messages messages) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", file.file().toString());
        json.putAll(document(file.documents().get(0), file));
        if (file.documents().size() > 1) {
            json.put(
                    "documents",
                    file.documents().stream().map(each -> document(each, file)).toList());
        }
        List<String> notes = Stream.concat(
                        file.findings().stream(),
                        file.documents().stream().flatMap(d -> d.reading().findings().stream()))
                .map((Finding finding) -> messages.get(List.of(finding)))
                .distinct()
                .toList();
        if (!notes.isEmpty()) {
            json.put("notes", notes);
        }
        return json;
    }

    private static Map<String, Object> document(ReadItem item, ReadFile file) {
        ReadJson result = new ReadJson();
        DocumentParts parts = item.reading().draft().parts();
        result.head(parts, number(item.reading(), file));
        result.list("legalBases", item.legalBases());
        result.list(
                "outline",
                item.reading().outline().stream().map(ReadJson::outline).toList());
        result.list(
                "citations",
                item.content().citations().stream().map(ReadJson::citation).toList());
        result.list(
                "deadlines",
                item.content().deadlines().stream().map(ReadJson::deadline).toList());
        result.list(
                "targets",
                item.content().targets().stream().map(ReadJson::target).toList());
        result.foot(parts);
        return result.json;
    }

    /** The figure as it is written ("012"), which the form would print in its own way. */
    private static String number(ReadDocument reading, ReadFile file) {
        String printed = reading.draft().parts().number().printedNumber();
        return reading.places().getOrDefault(Part.NUMBER, List.of()).stream()
                .map(place -> file.source()
                        .lines()
                        .get(place.line())
                        .text()
                        .substring(place.start(), place.end())
                        .strip())
                .filter(words -> !printed.isEmpty() && words.matches("0*" + printed.replaceFirst("^0+", "")))
                .findFirst()
                .orElse(printed);
    }

    private void head(DocumentParts parts, String figure) {
        put("type", parts.type().name());
        put("organisation", parts.organisation());
        put("parentOrganisation", parts.parentOrganisation());
        put("number", figure);
        put("symbol", parts.number().symbol());
        put("place", parts.place());
        put("date", date(parts.date()));
        put("subject", parts.subject());
        list("addressees", parts.addressees());
    }

    private void foot(DocumentParts parts) {
        list("recipients", parts.recipients().stream().map(ReadJson::recipient).toList());
        put("archive", parts.archive());
        responsible(parts.signatures()).ifPresent(this::signature);
        if (parts.signatures().size() > 1) {
            list(
                    "signatures",
                    parts.signatures().stream().map(ReadJson::signatureObject).toList());
        }
    }

    /** Of several that sign, who signs for somebody; else the last, as the chair does beside the secretary. */
    private static Optional<SignatureBlock> responsible(List<SignatureBlock> signatures) {
        return signatures.stream()
                .filter(signature -> !signature.authorities().isEmpty())
                .findFirst()
                .or(() -> signatures.stream().reduce((earlier, later) -> later));
    }

    private void signature(SignatureBlock signature) {
        put(
                "capacity",
                String.join(
                        "\n",
                        signature.authorities().stream().map(Authority::line).toList()));
        put("position", signature.position());
        put("signer", signature.signer());
    }

    private static Map<String, Object> signatureObject(SignatureBlock signature) {
        ReadJson result = new ReadJson();
        result.signature(signature);
        return result.json;
    }

    private static Map<String, Object> outline(OutlineItem item) {
        ReadJson result = new ReadJson();
        result.json.put("level", item.level());
        result.json.put("label", item.label());
        result.put("title", item.title());
        return result.json;
    }

    private static Map<String, Object> citation(Citation citation) {
        ReadJson result = new ReadJson();
        result.put("type", citation.type());
        result.put("number", citation.number());
        result.put("date", date(citation.date()));
        result.put("issuer", citation.issuer());
        result.put("subject", citation.subject());
        result.put("text", citation.text());
        return result.json;
    }

    private static Map<String, Object> deadline(Deadline deadline) {
        ReadJson result = new ReadJson();
        result.put("date", date(deadline.date()));
        result.put("rule", deadline.rule());
        result.put("who", deadline.who());
        result.put("receiver", deadline.receiver());
        result.put("text", deadline.text());
        return result.json;
    }

    private static Map<String, Object> target(Target target) {
        ReadJson result = new ReadJson();
        result.json.put("comparator", target.comparator());
        result.json.put("value", plain(target.value()));
        if (target.from() != null) {
            result.json.put("from", plain(target.from()));
        }
        result.put("unit", target.unit());
        result.put("period", target.period());
        result.put("subject", target.subject());
        result.put("text", target.text());
        return result.json;
    }

    private static Map<String, Object> recipient(Recipient recipient) {
        ReadJson result = new ReadJson();
        result.put("name", recipient.name());
        result.put("purpose", recipient.purpose());
        return result.json;
    }

    /** 95 rather than 9.5E+1. */
    private static BigDecimal plain(BigDecimal value) {
        return new BigDecimal(value.stripTrailingZeros().toPlainString());
    }

    /** "2024-01-22", "2024-01" while the day is open, "2024"; "--10-15" when no year is named; "" for none. */
    static String date(PartialDate date) {
        StringBuilder iso = new StringBuilder(date.year() == null ? "-" : "%04d".formatted(date.year()));
        if (date.month() != null) {
            iso.append("-%02d".formatted(date.month()));
            iso.append(date.day() == null ? "" : "-%02d".formatted(date.day()));
        }
        return iso.toString().equals("-") ? "" : iso.toString();
    }

    private void put(String name, String value) {
        if (value != null && !value.isBlank()) {
            json.put(name, value);
        }
    }

    private void list(String name, List<?> values) {
        if (!values.isEmpty()) {
            json.put(name, values);
        }
    }
}
