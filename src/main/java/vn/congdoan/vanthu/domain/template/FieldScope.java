package vn.congdoan.vanthu.domain.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields that a template's text may name: its own, and the provided ones. */
final class FieldScope {
    private final Map<String, TemplateField> fields = new LinkedHashMap<>();

    FieldScope(List<TemplateField> own) {
        ProvidedFields.ALL.forEach(field -> fields.put(field.name(), field));
        own.forEach(field -> fields.put(field.name(), field));
    }

    Optional<TemplateField> field(String key) {
        return Optional.ofNullable(fields.get(key));
    }

    List<String> names() {
        return new ArrayList<>(fields.keySet());
    }
}
