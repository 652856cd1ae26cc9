package vn.congdoan.vanthu.domain.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congdoan.vanthu.domain.problem.ProblemException;

/** Turns the declarations of a template's head into fields, and names what is wrong with them. */
final class FieldDeclarations {
    private static final List<String> RESERVED = List.of("stt", "dau", "het", "neu", "moi", "khong");

    private final Findings findings;
    private final List<TemplateField> fields = new ArrayList<>();

    private FieldDeclarations(Findings findings) {
        this.findings = findings;
    }

    static List<TemplateField> read(List<FrontMatter.Declaration> declarations, Findings findings) {
        FieldDeclarations reader = new FieldDeclarations(findings);
        declarations.forEach(reader::read);
        return List.copyOf(reader.fields);
    }

    private void read(FrontMatter.Declaration declared) {
        String name = FieldName.key(declared.name());
        if (!FieldName.isName(name) || RESERVED.contains(name)) {
            findings.error(declared.line(), "template.problem.fieldName", declared.name());
            return;
        }
        if (fields.stream().anyMatch(field -> field.name().equals(name))) {
            findings.error(declared.line(), "template.problem.fieldTwice", declared.name());
            return;
        }
        kind(declared).ifPresent(kind -> add(field(declared, name, kind), declared));
    }

    private Optional<FieldKind> kind(FrontMatter.Declaration declared) {
        FrontMatter.Entry entry = declared.properties().get(FrontMatterKeys.KIND);
        if (entry == null) {
            return Optional.of(FieldKind.TEXT);
        }
        Optional<FieldKind> kind = FieldKind.named(entry.text());
        if (kind.isEmpty()) {
            findings.error(entry.line(), "template.problem.kind", entry.text(), String.join(", ", FieldKind.words()));
        }
        return kind;
    }

    private TemplateField field(FrontMatter.Declaration declared, String name, FieldKind kind) {
        Map<String, FrontMatter.Entry> properties = declared.properties();
        String defaultValue = text(properties, FrontMatterKeys.DEFAULT);
        return new TemplateField(
                name,
                declared.label().isBlank() ? declared.name() : declared.label().strip(),
                kind,
                defaultValue.isEmpty() && kind == FieldKind.YES_NO ? "không" : defaultValue,
                required(properties.get(FrontMatterKeys.REQUIRED)),
                text(properties, FrontMatterKeys.PROMPT),
                parts(properties.get(FrontMatterKeys.CHOICES)),
                parts(properties.get(FrontMatterKeys.COLUMNS)));
    }

    private static String text(Map<String, FrontMatter.Entry> properties, String key) {
        return properties.containsKey(key) ? properties.get(key).text() : "";
    }

    private boolean required(FrontMatter.Entry entry) {
        if (entry == null) {
            return true;
        }
        String key = FieldName.key(entry.text());
        if (!key.equals("co") && !key.equals("khong")) {
            findings.error(entry.line(), "template.problem.required", entry.text());
        }
        return !key.equals("khong");
    }

    private static List<String> parts(FrontMatter.Entry entry) {
        return entry == null
                ? List.of()
                : Arrays.stream(entry.text().split("[;\n]"))
                        .map(part -> part.strip().replaceFirst("^- ", ""))
                        .filter(part -> !part.isEmpty())
                        .toList();
    }

    private void add(TemplateField field, FrontMatter.Declaration declared) {
        if (field.kind() == FieldKind.CHOICE && field.choices().isEmpty()) {
            findings.error(declared.line(), "template.problem.noChoices", field.label());
        }
        FrontMatter.Entry entry = declared.properties().get(FrontMatterKeys.DEFAULT);
        if (entry != null) {
            checkDefault(field, entry);
        }
        fields.add(field);
    }

    /** Only what the program provides may stand in a default; a constant one must fit the field's kind. */
    private void checkDefault(TemplateField field, FrontMatter.Entry entry) {
        int before = findings.list().size();
        List<TemplateNode> nodes = new TemplateTextParser(new FieldScope(List.of()), findings).parse(entry.content());
        boolean constant = nodes.stream().allMatch(TemplateNode.Words.class::isInstance);
        if (!constant || findings.list().size() > before) {
            return;
        }
        try {
            FieldValueReader.read(field, field.defaultValue());
        } catch (ProblemException wrong) {
            wrong.findings()
                    .forEach(f -> findings.error(
                            entry.line(),
                            f.message().key(),
                            f.message().arguments().toArray()));
        }
    }
}
