package vn.congdoan.vanthu.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.congdoan.vanthu.domain.audit.AuditEntry;
import vn.congdoan.vanthu.domain.check.CheckPlace;
import vn.congdoan.vanthu.domain.document.DocumentNumber;
import vn.congdoan.vanthu.domain.document.DocumentVersion;
import vn.congdoan.vanthu.domain.review.PlacedComment;
import vn.congdoan.vanthu.domain.review.RedlineBlock;
import vn.congdoan.vanthu.domain.review.ReviewComment;
import vn.congdoan.vanthu.domain.review.TextPiece;
import vn.congdoan.vanthu.domain.workflow.DocumentFlow;

/** The shapes of stored documents that scripts depend on. Names of states, reasons and actions are the program's own, lower case. */
final class DocumentJson {
    private DocumentJson() {}

    /** {@code {id, state, changedAt, changedBy, reason, submittedVersion, approvedVersion, approvedHash}}; what isn't is absent. */
    static Map<String, Object> flow(DocumentFlow flow) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", flow.documentId());
        json.put("state", name(flow.state()));
        put(json, "changedAt", flow.changedAt() == null ? "" : flow.changedAt().toString());
        put(json, "changedBy", flow.changedBy());
        put(json, "reason", flow.reason());
        put(json, "submittedVersion", flow.submittedVersion());
        put(json, "approvedVersion", flow.approvedVersion());
        put(json, "approvedHash", flow.approvedHash());
        return json;
    }

    /**
     * {@code {id, place, part, item, start, end, quote, words, author, at, done, doneBy}}: {@code place} is "body", "part", "whole"
     * or, when the words are gone, "lost"; offsets are of the present text.
     */
    static Map<String, Object> comment(PlacedComment placed) {
        Map<String, Object> json = new LinkedHashMap<>();
        ReviewComment comment = placed.comment();
        json.put("id", comment.id());
        place(json, placed.place());
        put(json, "quote", comment.quote());
        json.put("words", comment.words());
        json.put("author", comment.author());
        json.put("at", comment.at().toString());
        json.put("done", comment.done());
        put(json, "doneBy", comment.doneBy());
        return json;
    }

    private static void place(Map<String, Object> json, CheckPlace place) {
        if (place instanceof CheckPlace.InBody body) {
            json.put("place", "body");
            json.put("start", body.start());
            json.put("end", body.end());
        } else if (place instanceof CheckPlace.InPart part) {
            json.put("place", "part");
            json.put("part", name(part.part()));
            json.put("item", part.item());
            json.put("start", part.start());
            json.put("end", part.end());
        } else {
            json.put("place", place == null ? "lost" : "whole");
        }
    }

    /** {@code {part, item, changed, pieces: [{kind, text}]}}; {@code part} is "body" for the running text, kinds are "same" …. */
    static Map<String, Object> block(RedlineBlock block) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("part", block.isBody() ? "body" : name(block.part()));
        json.put("item", block.item());
        json.put("changed", block.isChanged());
        json.put("pieces", block.pieces().stream().map(DocumentJson::piece).toList());
        return json;
    }

    private static Map<String, Object> piece(TextPiece piece) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", name(piece.kind()));
        json.put("text", piece.text());
        return json;
    }

    /** {@code {id, keptAt, reason}}. */
    static Map<String, Object> version(DocumentVersion version) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", version.id());
        json.put("keptAt", version.keptAt().toString());
        json.put("reason", name(version.reason()));
        return json;
    }

    /** {@code {at, by, action, detail}}. */
    static Map<String, Object> entry(AuditEntry entry) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("at", entry.at().toString());
        json.put("by", entry.actor());
        json.put("action", entry.action().toLowerCase(Locale.ROOT));
        put(json, "detail", entry.detail());
        return json;
    }

    static List<Map<String, Object>> comments(List<PlacedComment> comments) {
        return comments.stream().map(DocumentJson::comment).toList();
    }

    /** "06/KH-LĐLĐ"; the symbol alone while the number is open. */
    static String number(DocumentNumber number) {
        return number.number() == null
                ? number.symbol()
                : number.printedNumber() + (number.symbol().isEmpty() ? "" : number.separator() + number.symbol());
    }

    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static void put(Map<String, Object> json, String name, String value) {
        if (!value.isEmpty()) {
            json.put(name, value);
        }
    }

    private static void put(Map<String, Object> json, String name, long id) {
        if (id > 0) {
            json.put(name, id);
        }
    }
}
