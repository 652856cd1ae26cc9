package vn.congdoan.vanthu.domain.template;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes a template's nodes with their values, and remembers which holes stayed open. */
final class TextFiller {
    private final Map<String, FieldValue> values;
    private final Set<String> open = new LinkedHashSet<>();
    private final Deque<Row> rows = new ArrayDeque<>();

    /** Where a repeated part is. */
    private record Row(String list, List<String> cells, int index, int count) {}

    TextFiller(Map<String, FieldValue> values) {
        this.values = values;
    }

    String fill(List<TemplateNode> nodes) {
        StringBuilder text = new StringBuilder();
        write(nodes, text);
        return text.toString();
    }

    /** Names of the fields that were printed as blanks. */
    Set<String> open() {
        return Set.copyOf(open);
    }

    private void write(List<TemplateNode> nodes, StringBuilder text) {
        nodes.forEach(node -> write(node, text));
    }

    private void write(TemplateNode node, StringBuilder text) {
        if (node instanceof TemplateNode.Words words) {
            text.append(words.text());
        } else if (node instanceof TemplateNode.Value value) {
            text.append(inTable(text) ? asCell(printed(value)) : printed(value));
        } else if (node instanceof TemplateNode.Condition condition) {
            write(holds(condition) ? condition.then() : condition.otherwise(), text);
        } else if (node instanceof TemplateNode.Repeat repeat) {
            repeat(repeat, text);
        } else if (node instanceof TemplateNode.Position) {
            text.append(rows.isEmpty() ? "" : rows.peek().index() + 1);
        } else {
            text.append(rows.isEmpty() || rows.peek().index() == rows.peek().count() - 1 ? "." : ";");
        }
    }

    /** Whether the line that is being written is a row of a table. */
    private static boolean inTable(StringBuilder text) {
        int start = text.lastIndexOf("\n") + 1;
        return start < text.length() && text.charAt(start) == '|';
    }

    /** What would end a cell or a row stays inside it (the notation's own ways of writing it). */
    private static String asCell(String value) {
        return value.replace("|", "\\|").replace("\n", "<br>");
    }

    private boolean holds(TemplateNode.Condition condition) {
        FieldValue value = values.get(condition.name());
        boolean holds = condition.equalTo() == null
                ? value.isPresent()
                : FieldName.key(value.isBlank() ? "" : ValuePrinter.print(value, 0, PrintStyle.PLAIN))
                        .equals(condition.equalTo());
        return holds != condition.negated();
    }

    /** A list without lines is one open line, so that the clerk sees where it belongs. */
    private void repeat(TemplateNode.Repeat repeat, StringBuilder text) {
        List<List<String>> lines = values.get(repeat.list()) instanceof FieldValue.Rows list && !list.isBlank()
                ? list.rows()
                : List.of(List.of());
        for (int i = 0; i < lines.size(); i++) {
            rows.push(new Row(repeat.list(), lines.get(i), i, lines.size()));
            write(repeat.body(), text);
            rows.pop();
        }
    }

    private String printed(TemplateNode.Value value) {
        FieldValue whole = values.get(value.name());
        FieldValue found = rows.stream()
                .filter(row -> row.list().equals(value.name()))
                .findFirst()
                .<FieldValue>map(row -> cell(row, value.column()))
                .orElse(whole);
        if (whole.isBlank()) {
            open.add(value.name());
        }
        return ValuePrinter.print(found, value.offset(), value.style());
    }

    private static FieldValue cell(Row row, int column) {
        if (column < 0) {
            return new FieldValue.Words(ValuePrinter.row(row.cells()));
        }
        return new FieldValue.Words(column < row.cells().size() ? row.cells().get(column) : "");
    }
}
