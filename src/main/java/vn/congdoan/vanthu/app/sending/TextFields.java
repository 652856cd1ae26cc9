package vn.congdoan.vanthu.app.sending;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.template.FieldName;

/** Fills fields in braces; one that nobody knows stays as it is typed, so that it is seen. */
final class TextFields {
    private static final Pattern FIELD = Pattern.compile("\\{([^{}|]+)(?:\\|([^{}]*))?}");

    private final Map<String, String> values = new HashMap<>();

    /** @param name without accents: {@code co_quan} */
    TextFields with(String name, String words) {
        values.put(name, words);
        return this;
    }

    /** A field without a value takes the words behind its "|", where it has some. */
    String fill(String text) {
        Matcher field = FIELD.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (field.find()) {
            String value = values.get(FieldName.key(field.group(1)));
            String words = value != null ? value : field.group(2) != null ? field.group(2) : field.group();
            field.appendReplacement(filled, Matcher.quoteReplacement(words));
        }
        return field.appendTail(filled).toString();
    }
}
