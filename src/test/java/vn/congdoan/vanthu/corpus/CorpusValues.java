package vn.congdoan.vanthu.corpus;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Values in the form in which they are compared: folded case and blanks, no closing stop, one kind of dash. */
final class CorpusValues {
    static final List<String> SINGLE = List.of(
            "type",
            "organisation",
            "parentOrganisation",
            "number",
            "symbol",
            "place",
            "date",
            "subject",
            "archive",
            "capacity",
            "position",
            "signer");

    /** How an entry of each list is told from another. */
    static final Map<String, Function<Object, String>> LISTS = lists();

    private CorpusValues() {}

    private static Map<String, Function<Object, String>> lists() {
        Map<String, Function<Object, String>> keys = new LinkedHashMap<>();
        keys.put("addressees", entry -> text(entry));
        keys.put("legalBases", entry -> text(entry).replaceFirst("^căn cứ ", ""));
        keys.put("recipients", entry -> text(of(entry, "name")));
        keys.put(
                "outline",
                entry -> text(of(entry, "label")).replaceFirst("^\\p{L}{3,}\\s", "") + " " + text(of(entry, "title")));
        keys.put("citations", entry -> single("symbol", of(entry, "number")));
        keys.put(
                "deadlines", entry -> of(entry, "date") == null ? "rule: " + sentence(entry) : text(of(entry, "date")));
        keys.put("targets", entry -> number(of(entry, "value")) + " " + text(of(entry, "unit")));
        return keys;
    }

    /** Recurring deadlines are told by the beginning of their sentence. */
    private static String sentence(Object entry) {
        String text = text(of(entry, "text")).replaceFirst("^[-+]\\s*|^\\d+\\.\\s*", "");
        return text.substring(0, Math.min(text.length(), 30));
    }

    /** Titled lines and numbered citations only: running text under a label has no title, laws no number. */
    static List<String> keys(String field, Object list) {
        List<String> keys = new ArrayList<>();
        if (list instanceof List<?> entries) {
            for (Object entry : entries) {
                boolean counted =
                        !field.equals("outline") || !text(of(entry, "title")).isEmpty();
                boolean numbered =
                        !field.equals("citations") || !text(of(entry, "number")).isEmpty();
                if (counted && numbered) {
                    keys.add(LISTS.get(field).apply(entry));
                }
            }
        }
        return keys;
    }

    static boolean isPresent(Object value) {
        return value != null
                && !(value instanceof String words && words.isBlank())
                && !(value instanceof List<?> list && list.isEmpty());
    }

    /** Whether a value is the expected one, or one of several: {"any": [...]}, where null means that it may be absent. */
    static boolean agrees(String field, Object expected, Object actual) {
        if (expected instanceof Map<?, ?> choice && choice.containsKey("any")) {
            return ((List<?>) choice.get("any"))
                    .stream()
                            .anyMatch(one ->
                                    one == null ? !isPresent(actual) : isPresent(actual) && agrees(field, one, actual));
        }
        return isPresent(actual) && single(field, expected).equals(single(field, actual));
    }

    static boolean mayBeAbsent(Object expected) {
        return expected instanceof Map<?, ?> choice
                && choice.containsKey("any")
                && ((List<?>) choice.get("any")).contains(null);
    }

    private static String single(String field, Object value) {
        String text = text(value);
        return switch (field) {
            case "number" -> text.replaceFirst("^0+(?=\\d)", "");
            case "symbol" -> text.replaceAll("\\s", "");
            case "capacity" -> text.replaceAll("\\bt/m\\.? ", "tm. ");
            default -> text;
        };
    }

    private static Object of(Object entry, String key) {
        return entry instanceof Map<?, ?> map ? map.get(key) : null;
    }

    private static String number(Object value) {
        return value == null
                ? ""
                : new BigDecimal(value.toString()).stripTrailingZeros().toPlainString();
    }

    static String text(Object value) {
        return value == null
                ? ""
                : Normalizer.normalize(value.toString(), Normalizer.Form.NFC)
                        .toLowerCase(Locale.ROOT)
                        .replace('–', '-')
                        .replaceAll("[“”]", "\"")
                        .replaceAll("\\s+", " ")
                        .replaceFirst("^ ", "")
                        .replaceFirst("[ ;.,:/]+$", "");
    }
}
