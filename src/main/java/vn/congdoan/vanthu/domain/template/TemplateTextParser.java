package vn.congdoan.vanthu.domain.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Reads a text with {@code {fields}}, {@code {nếu …}} and {@code {mỗi …}}. A line that holds only such parts of construction
 * leaves no line behind. A brace that is meant as a letter is written with a backslash.
 */
final class TemplateTextParser {
    private final FieldScope scope;
    private final TagParser tags;
    private final Findings findings;
    private final Deque<Frame> open = new ArrayDeque<>();

    /** A part that isn't closed yet. {@code condition} is null for a repeated part and for the whole text. */
    private static final class Frame {
        final int line;
        final String tag;
        final TemplateNode.Condition condition;
        final String list;
        List<TemplateNode> nodes = new ArrayList<>();
        List<TemplateNode> then;

        Frame(int line, String tag, TemplateNode.Condition condition, String list) {
            this.line = line;
            this.tag = tag;
            this.condition = condition;
            this.list = list;
        }
    }

    TemplateTextParser(FieldScope scope, Findings findings) {
        this.scope = scope;
        this.findings = findings;
        this.tags = new TagParser(scope, findings);
    }

    List<TemplateNode> parse(List<SourceLine> lines) {
        open.clear();
        open.push(new Frame(0, "", null, null));
        for (SourceLine line : lines) {
            List<TagScanner.Piece> pieces = TagScanner.scan(line, findings);
            boolean construction = TagScanner.isConstructionOnly(pieces);
            for (TagScanner.Piece piece : pieces) {
                if (piece.isTag()) {
                    tag(piece.text(), line.number());
                } else if (!construction) {
                    words(piece.text());
                }
            }
            if (!construction) {
                words("\n");
            }
        }
        while (open.size() > 1) {
            Frame frame = open.pop();
            findings.error(
                    frame.line, "template.problem.unclosed", TagParser.braced(frame.tag), TagParser.braced("hết"));
        }
        return List.copyOf(open.pop().nodes);
    }

    private void words(String text) {
        open.peek().nodes.add(new TemplateNode.Words(text));
    }

    private void tag(String tag, int line) {
        switch (TagScanner.keyword(tag)) {
            case IF -> openCondition(tag, line);
            case EACH -> openRepeat(tag, line);
            case ELSE -> otherwise(tag, line);
            case END -> close(tag, line);
            case NONE ->
                tags.value(tag, line, open.stream().anyMatch(frame -> frame.list != null))
                        .ifPresent(node -> open.peek().nodes.add(node));
        }
    }

    private void openCondition(String tag, int line) {
        Optional<TemplateNode.Condition> condition = tags.condition(TagScanner.rest(tag), line);
        // An unreadable head still opens a part, so that its end isn't reported as well.
        open.push(new Frame(line, tag, condition.orElse(unreadable()), null));
    }

    private static TemplateNode.Condition unreadable() {
        return new TemplateNode.Condition("", false, null, List.of(), List.of());
    }

    private void openRepeat(String tag, int line) {
        String name = TagScanner.rest(tag);
        open.push(new Frame(
                line, tag, null, tags.list(name, line).map(TemplateField::name).orElse("")));
    }

    private void otherwise(String tag, int line) {
        Frame frame = open.peek();
        if (frame.condition == null || frame.then != null) {
            findings.error(line, "template.problem.strayElse", TagParser.braced(tag), TagParser.braced("nếu …"));
            return;
        }
        frame.then = List.copyOf(frame.nodes);
        frame.nodes = new ArrayList<>();
    }

    private void close(String tag, int line) {
        if (open.size() == 1) {
            findings.error(line, "template.problem.strayEnd", TagParser.braced(tag));
            return;
        }
        Frame frame = open.pop();
        open.peek()
                .nodes
                .add(
                        frame.condition == null
                                ? new TemplateNode.Repeat(frame.list, List.copyOf(frame.nodes))
                                : closed(frame));
    }

    private static TemplateNode closed(Frame frame) {
        List<TemplateNode> last = List.copyOf(frame.nodes);
        return new TemplateNode.Condition(
                frame.condition.name(),
                frame.condition.negated(),
                frame.condition.equalTo(),
                frame.then == null ? last : frame.then,
                frame.then == null ? List.of() : last);
    }
}
