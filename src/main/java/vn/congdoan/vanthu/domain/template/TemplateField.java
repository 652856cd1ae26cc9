package vn.congdoan.vanthu.domain.template;

import java.util.List;
import java.util.Objects;

/**
 * A hole of a template.
 *
 * @param name its key ({@link FieldName#key}), as used by {@code --set}
 * @param label what the form shows
 * @param defaultValue as it would be entered; "" for none. In a template's own source it may name office fields; the
 *     templates that the service hands out have them filled in. Lines of a list are separated by line breaks.
 * @param required named as open as long as it has no value, even where nothing of it would be printed
 * @param prompt the question or the hint under the field; "" for none
 * @param choices of a CHOICE
 * @param columns names of the columns of a LIST; empty for one column
 */
public record TemplateField(
        String name,
        String label,
        FieldKind kind,
        String defaultValue,
        boolean required,
        String prompt,
        List<String> choices,
        List<String> columns) {

    public TemplateField {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(defaultValue, "defaultValue");
        Objects.requireNonNull(prompt, "prompt");
        choices = List.copyOf(choices);
        columns = List.copyOf(columns);
    }

    public TemplateField withDefault(String value) {
        return new TemplateField(name, label, kind, value, required, prompt, choices, columns);
    }

    /** A field that the program fills itself. */
    static TemplateField provided(String name, String label, FieldKind kind) {
        return new TemplateField(name, label, kind, "", false, "", List.of(), List.of());
    }

    /** The column of that name or number, counted from 0; -1 when there is none. */
    int column(String written) {
        String key = FieldName.key(written);
        for (int i = 0; i < columns.size(); i++) {
            if (FieldName.key(columns.get(i)).equals(key)) {
                return i;
            }
        }
        boolean number = key.matches("[1-9][0-9]?");
        return number && Integer.parseInt(key) <= Math.max(1, columns.size()) ? Integer.parseInt(key) - 1 : -1;
    }
}
