package vn.congdoan.vanthu.domain.template;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.congdoan.vanthu.domain.document.DocumentType;

/**
 * A template that was read without a fault.
 *
 * @param id lower-case letters, digits and "-"; what {@code draft} and the store know it by
 * @param title what the picker shows
 * @param description one line more about it; mostly ""
 * @param source the file it was read from, as the office edits it
 */
public record Template(
        String id,
        DocumentType type,
        String title,
        String description,
        List<TemplateField> fields,
        TemplateForm form,
        String source) {

    public Template {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(title, "title");
        fields = List.copyOf(fields);
    }

    public Template withFields(List<TemplateField> changed) {
        return new Template(id, type, title, description, changed, form, source);
    }

    public Optional<TemplateField> field(String name) {
        String key = FieldName.key(name);
        return fields.stream().filter(field -> field.name().equals(key)).findFirst();
    }
}
