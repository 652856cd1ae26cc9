package vn.congdoan.vanthu.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.congdoan.vanthu.i18n.Messages;

/** The same as {@link ReadJson} for a person's eyes. */
final class ReadText {
    private static final List<String> FIELDS = List.of(
            "type",
            "number",
            "symbol",
            "date",
            "place",
            "subject",
            "organisation",
            "parentOrganisation",
            "addressees",
            "recipients",
            "archive",
            "capacity",
            "position",
            "signer",
            "legalBases",
            "citations",
            "deadlines",
            "targets",
            "notes");

    private ReadText() {}

    static List<String> of(Map<String, Object> read, Messages messages) {
        List<String> lines = new ArrayList<>();
        lines.add(String.valueOf(read.get("file")));
        for (String field : FIELDS) {
            Object value = read.get(field);
            if (value instanceof List<?> list) {
                lines.add("  " + messages.get("cli.read." + field) + " (" + list.size() + ")");
                list.forEach(each -> lines.add("    - " + words(each)));
            } else if (value != null) {
                lines.add("  " + messages.get("cli.read." + field) + ": " + words(value));
            }
        }
        return lines;
    }

    private static String words(Object value) {
        Object shown = value;
        if (value instanceof Map<?, ?> map) {
            Object name = map.get("name");
            Object text = map.get("text");
            Object when = map.get("date") == null ? map.get("rule") : map.get("date");
            shown = name != null ? name : when != null && !map.containsKey("number") ? when + ": " + text : text;
        }
        return String.valueOf(shown).replace('\n', ' ');
    }
}
