package vn.congdoan.vanthu.app.sending;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.template.FieldName;

/** Fills fields in braces; one that nobody knows stays as it is typed, so that it is seen. */
final class TextFields {
    private static final Pattern FIELD = Pattern.compile("\\{([^{}|]+)(?:\\|([^{}]*))?}");

    private final Map<String, String> values = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    /** @param name without accents: {@code co_quan} */
    TextFields with(String name, String words) {
        values.put(name, words);
        return this;
    }

    /** Leaves a field as it is, to be filled later. */
    TextFields leaving(String name) {
        open.add(name);
        return this;
    }

    /** A field without a value takes the words behind its "|", where it has some. */
    String fill(String text) {
        Matcher field = FIELD.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (field.find()) {
            field.appendReplacement(filled, Matcher.quoteReplacement(words(field)));
        }
        return field.appendTail(filled).toString();
    }

    private String words(Matcher field) {
        String name = FieldName.key(field.group(1));
        String value = values.get(name);
        if (value != null) {
            return value;
        }
        return field.group(2) == null || open.contains(name) ? field.group() : field.group(2);
    }
}
