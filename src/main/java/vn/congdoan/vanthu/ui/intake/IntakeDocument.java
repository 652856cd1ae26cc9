package vn.congdoan.vanthu.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.congdoan.vanthu.app.checking.FileFinding;
import vn.congdoan.vanthu.app.citation.CitedDocument;
import vn.congdoan.vanthu.app.reading.ReadPlaces;
import vn.congdoan.vanthu.domain.content.Citation;
import vn.congdoan.vanthu.domain.content.Deadline;
import vn.congdoan.vanthu.domain.content.DocumentContent;
import vn.congdoan.vanthu.domain.content.Target;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.reading.ReadDocument;
import vn.congdoan.vanthu.domain.reading.SourcePlace;
import vn.congdoan.vanthu.i18n.Messages;

/** One document of a file: its parts as fields, and the lists of what it cites, asks for and departs from. */
public final class IntakeDocument {
    private static final String SAID_BY_THE_CHOICE = "recognise.several";

    private final Messages messages;
    private final ReadPlaces places;
    private final List<IntakeField> fields;
    private final List<IntakeEntry> citations;
    private final List<IntakeEntry> deadlines;
    private final List<IntakeEntry> targets;
    private final List<IntakeEntry> notes;
    private final List<IntakeEntry> findings;

    IntakeDocument(Messages messages, OpenedFile opened, int index, ReadDocument reading, Draft draft) {
        this.messages = messages;
        places = new ReadPlaces(reading, opened.file().source());
        int signatures = draft.parts().signatures().size();
        fields = new IntakeFields(opened.types()).all(signatures);
        for (IntakeField field : fields) {
            field.show(
                    draft.parts(), places(field, signatures), reading.doubtful().getOrDefault(field.part(), List.of()));
        }
        DocumentContent content = opened.file().documents().get(index).content();
        citations = opened.cited().get(index).stream().map(this::citation).toList();
        deadlines = content.deadlines().stream().map(this::deadline).toList();
        targets = content.targets().stream().map(this::target).toList();
        notes = Stream.concat(opened.file().findings().stream(), reading.findings().stream())
                .filter(found -> !found.message().key().equals(SAID_BY_THE_CHOICE))
                .map(this::told)
                .distinct()
                .toList();
        findings = new ArrayList<>(notes);
        opened.findings().get(index).forEach(each -> findings.add(checked(each)));
    }

    public List<IntakeField> fields() {
        return fields;
    }

    /** What the reading left out, repaired or couldn't make out; also the first of the findings. */
    public List<IntakeEntry> notes() {
        return notes;
    }

    /** The rows of a list; empty for the parts, which are fields. */
    public List<IntakeEntry> entries(IntakeViewModel.Tab tab) {
        return switch (tab) {
            case CITATIONS -> citations;
            case DEADLINES -> deadlines;
            case TARGETS -> targets;
            case FINDINGS -> List.copyOf(findings);
            case PARTS -> List.of();
        };
    }

    DocumentParts corrected(DocumentParts parts) {
        DocumentParts corrected = parts;
        for (IntakeField field : fields) {
            corrected = field.corrected(corrected);
        }
        return corrected;
    }

    /** One for each signature where as many were found, else all of them. */
    private List<SourcePlace> places(IntakeField field, int signatures) {
        List<SourcePlace> found = places.of(field.part());
        int at = field.number() - 1;
        return at >= 0 && found.size() == signatures ? List.of(found.get(at)) : found;
    }

    private IntakeEntry citation(CitedDocument cited) {
        Citation citation = cited.mention();
        String date = IntakeDates.words(citation.date());
        String title = join(" ", citation.type(), citation.number());
        String detail = join(" · ", date, citation.issuer(), citation.subject());
        return new IntakeEntry(
                null,
                title.isEmpty() ? citation.text() : title,
                detail,
                places.of(citation.range()),
                new IntakeEntry.Link(cited.held().orElse(null)));
    }

    private IntakeEntry deadline(Deadline deadline) {
        String date = IntakeDates.words(deadline.date());
        String title = join(" · ", date.isEmpty() ? deadline.rule() : date, deadline.who(), deadline.action());
        return new IntakeEntry(
                null,
                title.isEmpty() ? messages.get("intake.deadline.unclear") : title,
                deadline.text(),
                places.of(deadline.range()));
    }

    private IntakeEntry target(Target target) {
        String unit = target.unit().equals("%") ? "%" : " " + target.unit();
        String sign = switch (target.comparator()) {
            case ">=" -> "≥ ";
            case "<=" -> "≤ ";
            case ">" -> "> ";
            case "<" -> "< ";
            default -> "";
        };
        String level = sign + target.value().toPlainString().replace('.', ',') + unit;
        return new IntakeEntry(
                null,
                join(" · ", level.strip(), target.subject(), target.period()),
                target.text(),
                places.of(target.range()));
    }

    private IntakeEntry told(Finding finding) {
        return new IntakeEntry(finding.severity(), messages.get(finding.message()), finding.place(), List.of());
    }

    private IntakeEntry checked(FileFinding each) {
        List<SourcePlace> at = places.of(each.finding().place());
        String line = each.line() == null ? "" : messages.get("intake.line", each.line());
        return new IntakeEntry(
                each.finding().severity(),
                messages.get(each.finding().message()),
                join(" · ", line, each.finding().clause()),
                at);
    }

    private static String join(String separator, String... words) {
        StringBuilder joined = new StringBuilder();
        for (String word : words) {
            if (word != null && !word.isBlank()) {
                joined.append(joined.isEmpty() ? "" : separator).append(word.strip());
            }
        }
        return joined.toString();
    }
}
