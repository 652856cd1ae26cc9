package vn.congdoan.vanthu.domain.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of a template's file cut into its entries: "Từ khóa: nội dung", with "- …" lines below belonging to the entry above.
 * Lines that begin with "#" are remarks.
 */
final class FrontMatter {
    private static final Pattern ENTRY = Pattern.compile("\\s*([\\p{L}\\p{M} ]+?)\\s*:\\s*(.*)");
    private static final Pattern FIELD = Pattern.compile("(?iu)\\s*(?:trường|truong)\\s+([^:]+?)\\s*:\\s*(.*)");

    /** One entry and what stands in the lines below it. */
    record Entry(int line, String key, List<SourceLine> content) {
        /** Everything in one line. */
        String text() {
            return content.stream()
                    .map(SourceLine::text)
                    .filter(text -> !text.isBlank())
                    .reduce((a, b) -> a + "\n" + b)
                    .orElse("");
        }
    }

    /** A field's declaration; its properties by their folded words. */
    record Declaration(int line, String name, String label, Map<String, Entry> properties) {}

    final Map<String, Entry> entries = new LinkedHashMap<>();
    final List<Declaration> fields = new ArrayList<>();
    private final Findings findings;
    private Entry current;

    FrontMatter(List<SourceLine> lines, Findings findings) {
        this.findings = findings;
        lines.stream().filter(FrontMatter::isMeant).forEach(this::read);
    }

    private static boolean isMeant(SourceLine line) {
        String text = line.text().strip();
        return !text.isEmpty() && !text.startsWith("#");
    }

    private void read(SourceLine line) {
        String text = line.text().strip();
        Matcher field = FIELD.matcher(text);
        Matcher entry = ENTRY.matcher(text);
        if (text.startsWith("-") || text.startsWith("{") || text.startsWith("+")) {
            below(line);
        } else if (field.matches()) {
            current = null;
            fields.add(new Declaration(line.number(), field.group(1), field.group(2), new LinkedHashMap<>()));
        } else if (entry.matches()) {
            entry(line, FieldName.key(entry.group(1)), entry.group(1).strip(), entry.group(2));
        } else {
            findings.error(line.number(), "template.problem.line", text);
        }
    }

    private void below(SourceLine line) {
        if (current == null) {
            findings.error(line.number(), "template.problem.line", line.text().strip());
        } else {
            current.content().add(new SourceLine(line.number(), line.text().strip()));
        }
    }

    private void entry(SourceLine line, String key, String written, String value) {
        current = new Entry(line.number(), key, new ArrayList<>(List.of(new SourceLine(line.number(), value))));
        boolean property = FrontMatterKeys.PROPERTIES.contains(key);
        if (property && fields.isEmpty() || !property && !FrontMatterKeys.TOP.contains(key)) {
            findings.unknown(line.number(), "template.problem.unknownEntry.", written, FrontMatterKeys.written());
            return;
        }
        Map<String, Entry> place = property ? fields.get(fields.size() - 1).properties() : entries;
        if (place.putIfAbsent(key, current) != null) {
            findings.error(line.number(), "template.problem.twice", written);
        }
    }
}
