package vn.congdoan.vanthu.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congdoan.vanthu.domain.content.DocumentContent;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.DocumentType;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.domain.document.SignatureBlock;
import vn.congdoan.vanthu.domain.reading.ReadDocument;
import vn.congdoan.vanthu.domain.source.SourceDocument;
import vn.congdoan.vanthu.format.FormatPacks;
import vn.congdoan.vanthu.read.SourceReader;
import vn.congdoan.vanthu.text.content.ContentReader;
import vn.congdoan.vanthu.text.letters.LetterRepair;
import vn.congdoan.vanthu.text.parse.BodyParser;
import vn.congdoan.vanthu.text.parse.ParsedBody;
import vn.congdoan.vanthu.text.recognise.DocumentRecogniser;

/** The real readers one after the other, with the result as {@code read --json} prints it. */
final class CorpusPipeline {
    private static final List<DocumentType> TYPES = List.copyOf(FormatPacks.builtIn().all().stream()
            .flatMap(pack -> pack.types().stream())
            .collect(Collectors.toMap(DocumentType::name, type -> type, (one, other) -> one, LinkedHashMap::new))
            .values());

    private CorpusPipeline() {}

    static List<Map<String, Object>> read(Path file) {
        try {
            SourceDocument source = SourceReader.read(Files.readAllBytes(file), file.getFileName().toString());
            return DocumentRecogniser.recognise(LetterRepair.repair(source), TYPES).stream()
                    .map(CorpusPipeline::values)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> values(ReadDocument read) {
        DocumentParts parts = read.draft().parts();
        ParsedBody body = BodyParser.parse(read.draft().bodyText());
        Map<String, Object> values = new LinkedHashMap<>();
        put(values, "type", parts.type().name());
        put(values, "organisation", parts.organisation());
        put(values, "parentOrganisation", parts.parentOrganisation());
        put(values, "number", parts.number().printedNumber());
        put(values, "symbol", parts.number().symbol());
        put(values, "place", parts.place());
        put(values, "date", date(parts.date()));
        put(values, "subject", parts.subject());
        put(values, "addressees", parts.addressees());
        put(values, "legalBases", body.body().legalBases().stream().map(base -> base.plain()).toList());
        put(values, "recipients", parts.recipients().stream().map(r -> Map.of("name", r.name(), "purpose", r.purpose())).toList());
        put(values, "archive", parts.archive());
        putSignature(values, parts.signatures());
        put(values, "outline", read.outline().stream()
                .map(item -> Map.of("level", item.level(), "label", item.label(), "title", item.title()))
                .toList());
        putContent(values, ContentReader.read(body, parts));
        return values;
    }

    private static void putSignature(Map<String, Object> values, List<SignatureBlock> signatures) {
        if (signatures.isEmpty()) {
            return;
        }
        SignatureBlock last = signatures.get(signatures.size() - 1);
        put(values, "capacity", last.authorities().stream().map(SignatureBlock.Authority::line).collect(Collectors.joining(" ")));
        put(values, "position", last.position());
        put(values, "signer", last.signer());
    }

    private static void putContent(Map<String, Object> values, DocumentContent content) {
        put(values, "citations", content.citations().stream().map(c -> entry("type", c.type(), "number", c.number(), "date", date(c.date()), "issuer", c.issuer())).toList());
        put(values, "deadlines", content.deadlines().stream().map(d -> entry("date", date(d.date()), "rule", d.rule(), "text", d.text())).toList());
        put(values, "targets", content.targets().stream().map(t -> entry("comparator", t.comparator(), "value", t.value(), "unit", t.unit())).toList());
    }

    private static Map<String, Object> entry(Object... pairs) {
        Map<String, Object> entry = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            put(entry, (String) pairs[i], pairs[i + 1]);
        }
        return entry;
    }

    private static void put(Map<String, Object> values, String key, Object value) {
        boolean empty = value == null || value instanceof String words && words.isBlank() || value instanceof List<?> list && list.isEmpty();
        if (!empty) {
            values.put(key, value);
        }
    }

    private static String date(PartialDate date) {
        List<Integer> known = new ArrayList<>();
        Stream.of(date.year(), date.month(), date.day()).takeWhile(Objects::nonNull).forEach(known::add);
        return known.stream().map(part -> String.format("%02d", part)).collect(Collectors.joining("-"));
    }
}
