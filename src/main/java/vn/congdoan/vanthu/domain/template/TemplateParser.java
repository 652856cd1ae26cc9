package vn.congdoan.vanthu.domain.template;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.congdoan.vanthu.domain.document.DocumentType;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.problem.ProblemException;

/** Reads a template's file: its head up to a line of hyphens, then the text. */
public final class TemplateParser {
    private final List<DocumentType> types;

    /** @param types the kinds of documents that the format packs know */
    public TemplateParser(Collection<DocumentType> types) {
        this.types = List.copyOf(types);
    }

    /** Everything that is wrong in the file, each with its line; empty for a good one. */
    public List<Finding> check(String source) {
        return new Reading(source).findings.list();
    }

    /** @throws ProblemException with all findings of {@link #check} */
    public Template parse(String source) {
        Reading reading = new Reading(source);
        if (!reading.findings.isEmpty()) {
            throw new ProblemException(reading.findings.list(), null);
        }
        return reading.template;
    }

    /** One pass over one file. */
    private final class Reading {
        final Findings findings = new Findings();
        final Template template;
        private final FrontMatter head;
        private final TemplateTextParser texts;

        Reading(String source) {
            List<SourceLine> lines = lines(source);
            int separator = separator(lines);
            head = new FrontMatter(lines.subList(0, separator < 0 ? lines.size() : separator), findings);
            if (separator < 0) {
                findings.error(lines.size(), "template.problem.separator");
            }
            List<TemplateField> fields = FieldDeclarations.read(head.fields, findings);
            texts = new TemplateTextParser(new FieldScope(fields), findings);
            String id = id();
            Optional<DocumentType> type = type();
            String title = text(FrontMatterKeys.TITLE, "template.problem.noTitle");
            TemplateForm form = form(lines.subList(separator + 1, lines.size()), separator);
            template = findings.isEmpty()
                    ? new Template(
                            id, type.orElseThrow(), title, optional(FrontMatterKeys.DESCRIPTION), fields, form, source)
                    : null;
        }

        private String id() {
            String id = text(FrontMatterKeys.ID, "template.problem.noId");
            if (!id.isEmpty() && !id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
                findings.error(head.entries.get(FrontMatterKeys.ID).line(), "template.problem.id", id);
            }
            return id;
        }

        private Optional<DocumentType> type() {
            String name = text(FrontMatterKeys.TYPE, "template.problem.noType");
            Optional<DocumentType> type = types.stream()
                    .filter(t -> t.name().equalsIgnoreCase(name) || t.code().equalsIgnoreCase(name))
                    .findFirst();
            if (type.isEmpty() && !name.isEmpty()) {
                findings.unknown(
                        head.entries.get(FrontMatterKeys.TYPE).line(),
                        "template.problem.unknownType.",
                        name,
                        types.stream().map(DocumentType::name).toList());
            }
            return type;
        }

        private String text(String key, String problem) {
            String text = optional(key);
            if (text.isEmpty()) {
                findings.error(1, problem);
            }
            return text;
        }

        private String optional(String key) {
            FrontMatter.Entry entry = head.entries.get(key);
            return entry == null ? "" : entry.text().strip();
        }

        private TemplateForm form(List<SourceLine> body, int separator) {
            if (separator >= 0 && body.stream().allMatch(line -> line.text().isBlank())) {
                findings.error(separator + 1, "template.problem.noText");
            }
            return new TemplateForm(
                    nodes(FrontMatterKeys.SUBJECT),
                    nodes(FrontMatterKeys.AUTHORITY),
                    nodes(FrontMatterKeys.ADDRESSEES),
                    nodes(FrontMatterKeys.RECIPIENTS),
                    nodes(FrontMatterKeys.ARCHIVE),
                    nodes(FrontMatterKeys.SIGNATURES),
                    separator < 0 ? List.of() : texts.parse(body));
        }

        private List<TemplateNode> nodes(String key) {
            FrontMatter.Entry entry = head.entries.get(key);
            return entry == null ? List.of() : texts.parse(entry.content());
        }
    }

    private static List<SourceLine> lines(String source) {
        List<SourceLine> lines = new ArrayList<>();
        String composed = Normalizer.normalize(source, Normalizer.Form.NFC).replace("\uFEFF", "");
        composed.lines().forEach(text -> lines.add(new SourceLine(lines.size() + 1, text)));
        return lines;
    }

    /** Index of the line of hyphens; -1 for none. */
    private static int separator(List<SourceLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).text().strip().matches("-{3,}")) {
                return i;
            }
        }
        return -1;
    }
}
