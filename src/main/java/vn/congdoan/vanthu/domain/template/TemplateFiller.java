package vn.congdoan.vanthu.domain.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.congdoan.vanthu.domain.document.SignatureBlock;
import vn.congdoan.vanthu.domain.office.OfficeProfile;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.problem.Severity;

/** Makes a draft from a template: reads the values, writes the text, puts the parts together. */
public final class TemplateFiller {
    private final ProvidedFields provided;
    private final OfficeProfile office;
    private final Optional<SignatureBlock> signature;

    /** @param signature of the person who signs unless the template names somebody; empty when none is known */
    public TemplateFiller(OfficeProfile office, Optional<SignatureBlock> signature, LocalDate today) {
        this.office = office;
        this.signature = signature;
        this.provided = new ProvidedFields(office, signature, today);
    }

    /** The template with its defaults as they would be entered today in this office. */
    public Template withDefaults(Template template) {
        return template.withFields(template.fields().stream()
                .map(field -> field.withDefault(defaultValue(field)))
                .toList());
    }

    private String defaultValue(TemplateField field) {
        List<SourceLine> lines = field.defaultValue()
                .lines()
                .map(text -> new SourceLine(1, text))
                .toList();
        TextFiller filler = new TextFiller(provided.values());
        String text = filler.fill(new TemplateTextParser(new FieldScope(List.of()), new Findings()).parse(lines))
                .strip();
        return filler.open().isEmpty() ? asEntered(field, text) : "";
    }

    /** The lines of a list without the dashes that they have in the file. */
    private static String asEntered(TemplateField field, String text) {
        return field.kind() == FieldKind.LIST ? text.replaceAll("(?m)^- ", "") : text;
    }

    /**
     * Fields that aren't among the values take their defaults; an empty value leaves its field open.
     *
     * @param entered by name, with or without accents; may also hold the provided fields
     * @throws ProblemException with every name that isn't known and every value that doesn't fit its field
     */
    public FilledTemplate fill(Template template, Map<String, String> entered) {
        Map<String, FieldValue> values = values(template, entered);
        TextFiller filler = new TextFiller(values);
        var draft = new PartsWriter(office, signature, provided, values, filler).draft(template);
        Set<String> open = filler.open();
        List<TemplateField> openFields = new ArrayList<>(template.fields().stream()
                .filter(field -> open.contains(field.name())
                        || field.required() && values.get(field.name()).isBlank())
                .toList());
        ProvidedFields.ALL.stream()
                .filter(field -> open.contains(field.name())
                        && template.field(field.name()).isEmpty())
                .forEach(openFields::add);
        return new FilledTemplate(draft, openFields);
    }

    private Map<String, FieldValue> values(Template template, Map<String, String> entered) {
        List<Finding> findings = new ArrayList<>();
        FieldScope scope = new FieldScope(template.fields());
        Map<String, FieldValue> values = new HashMap<>(provided.values());
        template.fields().forEach(field -> values.put(field.name(), read(field, defaultValue(field), findings)));
        entered.forEach((name, value) -> scope.field(FieldName.key(name))
                .ifPresentOrElse(
                        field -> values.put(field.name(), read(field, value, findings)),
                        () -> findings.add(unknown(template, name))));
        if (!findings.isEmpty()) {
            throw new ProblemException(findings, null);
        }
        return values;
    }

    private static FieldValue read(TemplateField field, String value, List<Finding> findings) {
        try {
            return FieldValueReader.read(field, value);
        } catch (ProblemException wrong) {
            findings.addAll(wrong.findings());
            return FieldValue.BLANK;
        }
    }

    private static Finding unknown(Template template, String name) {
        List<String> names = template.fields().stream().map(TemplateField::name).toList();
        MessageRef message = NearestName.among(new FieldScope(template.fields()).names(), name)
                .map(near -> MessageRef.of("template.field.unknown.near", name, template.id(), near))
                .orElse(MessageRef.of("template.field.unknown.none", name, template.id(), String.join(", ", names)));
        return new Finding(Severity.ERROR, "", message);
    }
}
