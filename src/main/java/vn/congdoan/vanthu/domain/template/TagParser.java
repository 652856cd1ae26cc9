package vn.congdoan.vanthu.domain.template;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands between braces and checks its names; every fault is a finding and then nothing is returned. */
final class TagParser {
    private static final Pattern VALUE =
            Pattern.compile("([^.:+]+?)(?:\\.([^.:+]+?))?\\s*([+-]\\s*\\d{1,4})?(?::(.+))?");

    private static final Pattern CONDITION =
            Pattern.compile("(?iu:(không|khong)\\s+)?([^\\s=]+)(?:\\s*(?:=|\\s+là\\s+)\\s*(.+))?", Pattern.DOTALL);

    private final FieldScope scope;
    private final Findings findings;

    TagParser(FieldScope scope, Findings findings) {
        this.scope = scope;
        this.findings = findings;
    }

    /** @param insideRepeat whether {@code {stt}} and {@code {dấu}} mean something here */
    Optional<TemplateNode> value(String tag, int line, boolean insideRepeat) {
        String key = FieldName.key(tag);
        if (key.equals("stt") || key.equals("dau")) {
            if (!insideRepeat) {
                findings.error(line, "template.problem.outsideRepeat", braced(tag));
                return Optional.empty();
            }
            return Optional.of(key.equals("stt") ? new TemplateNode.Position() : new TemplateNode.Ending());
        }
        Matcher parts = VALUE.matcher(tag.strip());
        if (!parts.matches()) {
            findings.error(line, "template.problem.tag", braced(tag));
            return Optional.empty();
        }
        return known(parts.group(1), line).flatMap(field -> value(field, parts, line));
    }

    private Optional<TemplateNode> value(TemplateField field, Matcher parts, int line) {
        int column = parts.group(2) == null ? -1 : field.column(parts.group(2));
        if (parts.group(2) != null && (column < 0 || field.kind() != FieldKind.LIST)) {
            findings.error(line, "template.problem.column", parts.group(2).strip(), field.name());
            return Optional.empty();
        }
        int offset =
                parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3).replaceAll("\\s", ""));
        if (offset != 0 && field.kind() != FieldKind.YEAR && field.kind() != FieldKind.INTEGER) {
            findings.error(line, "template.problem.sum", field.name());
            return Optional.empty();
        }
        String style = parts.group(4) == null ? "" : parts.group(4);
        Optional<PrintStyle> known = PrintStyle.named(style);
        if (known.isEmpty()) {
            findings.error(line, "template.problem.style", style.strip(), String.join(", ", PrintStyle.words()));
        }
        return known.map(s -> new TemplateNode.Value(field.name(), column, offset, s));
    }

    /** The head of a condition, its two parts still empty. */
    Optional<TemplateNode.Condition> condition(String words, int line) {
        Matcher parts = CONDITION.matcher(words.strip());
        if (!parts.matches()) {
            findings.error(line, "template.problem.condition", words.strip());
            return Optional.empty();
        }
        return known(parts.group(2), line)
                .filter(field -> parts.group(3) == null || comparable(field, parts.group(3), line))
                .map(field -> new TemplateNode.Condition(
                        field.name(),
                        parts.group(1) != null,
                        parts.group(3) == null ? null : FieldName.key(unquoted(parts.group(3))),
                        List.of(),
                        List.of()));
    }

    /** A value that can never come is a slip of the pen. */
    private boolean comparable(TemplateField field, String value, int line) {
        boolean possible = field.kind() != FieldKind.CHOICE
                || field.choices().stream().anyMatch(c -> FieldName.key(c).equals(FieldName.key(unquoted(value))));
        if (!possible) {
            findings.error(
                    line,
                    "template.problem.choice",
                    unquoted(value),
                    field.name(),
                    String.join(" / ", field.choices()));
        }
        return possible;
    }

    private static String unquoted(String value) {
        return value.strip().replaceAll("^[\"“”']+|[\"“”']+$", "");
    }

    /** The list that a repeated part runs through. */
    Optional<TemplateField> list(String name, int line) {
        Optional<TemplateField> field = known(name, line);
        if (field.isPresent() && field.get().kind() != FieldKind.LIST) {
            findings.error(line, "template.problem.notAList", field.get().name());
            return Optional.empty();
        }
        return field;
    }

    private Optional<TemplateField> known(String written, int line) {
        Optional<TemplateField> field = scope.field(FieldName.key(written));
        if (field.isEmpty()) {
            findings.unknown(line, "template.problem.unknownField.", written.strip(), scope.names());
        }
        return field;
    }

    /** As it stands in the file. */
    static String braced(String tag) {
        return "{" + tag + "}";
    }
}
