package vn.congdoan.vanthu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.congdoan.vanthu.domain.register.RegisterDelivery;
import vn.congdoan.vanthu.domain.register.RegisterEntry;
import vn.congdoan.vanthu.domain.register.RegisterFault;
import vn.congdoan.vanthu.domain.register.RegisterFault.Kind;
import vn.congdoan.vanthu.domain.register.SeriesAudit;
import vn.congdoan.vanthu.domain.register.YearAudit;
import vn.congdoan.vanthu.i18n.Messages;

/** The book in the shape that scripts depend on: what isn't known is absent. */
final class RegisterJson {
    private RegisterJson() {}

    static Map<String, Object> of(RegisterEntry entry) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", entry.id());
        json.put("number", entry.number().number());
        put(json, "suffix", entry.number().suffix());
        put(json, "symbol", entry.number().symbol());
        json.put("code", entry.number().full());
        put(json, "date", entry.date() == null ? "" : entry.date().toString());
        put(json, "period", entry.number().count().period());
        put(json, "type", entry.subject().typeName());
        put(json, "subject", entry.subject().subject());
        put(json, "signer", entry.subject().signer());
        delivery(json, entry.delivery());
        json.put("state", lower(entry.state()));
        json.put("origin", lower(entry.origin()));
        put(json, "reason", entry.reason());
        put(json, "expires", entry.expires() == null ? "" : entry.expires().toString());
        if (entry.documentId() != 0) {
            json.put("document", entry.documentId());
        }
        if (entry.reopened()) {
            json.put("reopened", true);
        }
        return json;
    }

    private static void delivery(Map<String, Object> json, RegisterDelivery delivery) {
        put(json, "recipients", delivery.recipients());
        put(json, "archive", delivery.archive());
        if (delivery.copies() > 0) {
            json.put("copies", delivery.copies());
        }
        put(json, "transferred", delivery.transferredOn() == null ? "" : String.valueOf(delivery.transferredOn()));
        put(json, "received", delivery.received());
        put(json, "note", delivery.note());
    }

    static Map<String, Object> of(RegisterOutcome outcome, Messages messages) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", outcome.source());
        if (outcome.given() != null) {
            json.putAll(of(outcome.given().entry()));
            json.put(
                    "findings",
                    outcome.given().findings().stream()
                            .map(finding -> messages.get(finding.message()))
                            .toList());
        }
        if (!outcome.written().isEmpty()) {
            json.put("files", outcome.written().stream().map(Path::toString).toList());
        }
        put(json, "error", outcome.error() == null ? "" : outcome.error());
        return json;
    }

    static Map<String, Object> of(YearAudit audit) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("year", audit.year());
        faults(json, audit.faults());
        json.put("series", audit.series().stream().map(RegisterJson::of).toList());
        return json;
    }

    private static Map<String, Object> of(SeriesAudit audit) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("series", audit.series());
        put(json, "type", audit.type());
        put(json, "period", audit.count().period());
        faults(json, audit.faults());
        return json;
    }

    private static void faults(Map<String, Object> json, List<RegisterFault> faults) {
        json.put("gaps", firsts(faults, Kind.GAP));
        json.put("doubles", firsts(faults, Kind.DOUBLE));
        List<List<Object>> inversions = new ArrayList<>();
        faults.stream()
                .filter(fault -> fault.kind() == Kind.INVERSION)
                .forEach(fault -> inversions.add(
                        fault.numbers().stream().map(RegisterJson::number).toList()));
        json.put("inversions", inversions);
    }

    private static List<Object> firsts(List<RegisterFault> faults, Kind kind) {
        return faults.stream()
                .filter(fault -> fault.kind() == kind)
                .map(fault -> number(fault.numbers().get(0)))
                .toList();
    }

    /** A number; "06b" for an inserted one. */
    private static Object number(RegisterFault.Label label) {
        return label.suffix().isEmpty() ? (Object) label.number() : label.printed();
    }

    private static void put(Map<String, Object> json, String name, String words) {
        if (!words.isEmpty()) {
            json.put(name, words);
        }
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
