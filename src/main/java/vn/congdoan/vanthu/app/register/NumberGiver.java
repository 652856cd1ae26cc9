package vn.congdoan.vanthu.app.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.document.DocumentService;
import vn.congdoan.vanthu.app.workflow.WorkflowService;
import vn.congdoan.vanthu.domain.audit.AuditSubject;
import vn.congdoan.vanthu.domain.calendar.PrintedDay;
import vn.congdoan.vanthu.domain.document.DocumentNumber;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.DocumentType;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.document.Mark;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.register.NumberSeries;
import vn.congdoan.vanthu.domain.register.RegisterCount;
import vn.congdoan.vanthu.domain.register.RegisterDelivery;
import vn.congdoan.vanthu.domain.register.RegisterEntry;
import vn.congdoan.vanthu.domain.register.RegisterEntry.Origin;
import vn.congdoan.vanthu.domain.register.RegisterNumber;
import vn.congdoan.vanthu.domain.workflow.WorkflowAction;
import vn.congdoan.vanthu.storage.Database;
import vn.congdoan.vanthu.storage.DocumentRepository;
import vn.congdoan.vanthu.storage.RegisterRepository;
import vn.congdoan.vanthu.storage.RegisterYearRepository;

/**
 * The transaction that gives a number. The series is locked before anything else is, here and wherever the book is changed, so
 * that two clerks wait for each other and never in a circle.
 */
final class NumberGiver {
    private final Database database;
    private final SeriesService series;
    private final RegisterRepository entries;
    private final NumberPlaces places;
    private final RegisterYearRepository years;
    private final DocumentRepository drafts;
    private final DocumentService documents;
    private final WorkflowService workflow;
    private final AuditTrail audit;
    private final CopyCount copies;
    private final Clock clock;

    NumberGiver(
            Database database,
            SeriesService series,
            DocumentService documents,
            WorkflowService workflow,
            AuditTrail audit,
            CopyCount copies,
            Clock clock) {
        this.database = database;
        this.copies = Objects.requireNonNull(copies, "copies");
        this.series = series;
        this.documents = documents;
        this.workflow = workflow;
        this.audit = audit;
        this.clock = Objects.requireNonNull(clock, "clock");
        entries = new RegisterRepository(database);
        places = new NumberPlaces(entries);
        years = new RegisterYearRepository(database);
        drafts = new DocumentRepository(database);
    }

    /** Of a stored document. */
    GivenNumber give(long documentId, IssueRequest request, NumberChoice choice) {
        return database.transaction(() -> {
            Draft draft = drafts.draft(documentId).orElseThrow(() -> ProblemException.of("error.document.gone"));
            NumberSeries numbering = locked(draft, request.date());
            workflow.apply(documentId, WorkflowAction.GIVE_NUMBER, request.reason());
            GivenNumber given = numbered(draft, documentId, numbering, request, choice);
            documents.number(documentId, given.entry().number().document(), request.date());
            return given;
        });
    }

    /** Of a document that isn't stored here. */
    GivenNumber give(Draft draft, IssueRequest request, NumberChoice choice) {
        return database.transaction(() -> {
            NumberSeries numbering = locked(draft, request.date());
            return numbered(draft, 0, numbering, request, choice);
        });
    }

    /** Of a document that has it already. */
    GivenNumber record(Draft draft, LocalDate otherwise) {
        DocumentNumber bears = draft.parts().number();
        if (bears.number() == null) {
            throw ProblemException.of("register.noNumber");
        }
        LocalDate date = draft.parts().date().full().orElse(otherwise);
        return database.transaction(() -> {
            NumberSeries numbering = locked(draft, date);
            RegisterNumber number = new RegisterNumber(
                    numbering.count(draft.parts().type().code(), date), bears.number(), bears.suffix(), bears.symbol());
            List<Finding> findings = new ArrayList<>();
            if (!entries.withNumber(number).isEmpty()) {
                findings.add(warning("register.double", number.full()));
            }
            RegisterEntry row = RegisterEntry.issued(number, date, DraftRow.subject(draft.parts()), Origin.RECORDED)
                    .withDelivery(delivery(draft.parts(), ""));
            RegisterEntry added = entries.add(row, clock.instant());
            audit.note("REGISTER_RECORD", AuditSubject.register(added.id()), number.full());
            return new GivenNumber(added, with(draft, bears, date), findings);
        });
    }

    private NumberSeries locked(Draft draft, LocalDate date) {
        NumberSeries numbering = series.of(draft.parts().type(), date);
        series.lock(numbering);
        checkOpen(date.getYear());
        return numbering;
    }

    private GivenNumber numbered(
            Draft draft, long documentId, NumberSeries numbering, IssueRequest request, NumberChoice choice) {
        List<Finding> findings = new ArrayList<>();
        String symbol = symbol(draft.parts(), numbering, documentId != 0, findings);
        RegisterCount count = numbering.count(draft.parts().type().code(), request.date());
        Optional<RegisterEntry> before = before(documentId, choice, count);
        NumberPlace place = place(numbering, count, choice, before);
        RegisterNumber number = new RegisterNumber(count, place.number(), place.suffix(), symbol);
        String known = before.map(RegisterEntry::reason).orElse("");
        String reason = reason(place, request, known);
        RegisterEntry stored = stored(
                RegisterEntry.issued(number, request.date(), DraftRow.subject(draft.parts()), Origin.GIVEN)
                        .withReason(reason)
                        .withDelivery(delivery(draft, request, before))
                        .withDocument(documentId),
                before);
        audit.note(
                "REGISTER_GIVE",
                AuditSubject.register(stored.id()),
                number.full() + (reason.isEmpty() ? "" : ": " + reason));
        return new GivenNumber(stored, with(draft, number.document(), request.date()), findings);
    }

    private RegisterDelivery delivery(DocumentParts parts, String note) {
        return DraftRow.delivery(parts, copies.of(parts), note);
    }

    /** What was written into columns 7 to 10 while the row waited stays; where it goes, the text says that was changed. */
    private RegisterDelivery delivery(Draft draft, IssueRequest request, Optional<RegisterEntry> before) {
        RegisterDelivery fresh = delivery(draft.parts(), request.note());
        return before.map(RegisterEntry::delivery)
                .map(old -> new RegisterDelivery(
                        fresh.recipients().isEmpty() ? old.recipients() : fresh.recipients(),
                        fresh.archive().isEmpty() ? old.archive() : fresh.archive(),
                        old.copies() == 0 ? fresh.copies() : old.copies(),
                        old.transferredOn(),
                        old.received(),
                        fresh.note().isEmpty() ? old.note() : fresh.note()))
                .orElse(fresh);
    }

    /** The row that waits for the document: the one it had before it was opened again, or a reserved one. */
    private Optional<RegisterEntry> before(long documentId, NumberChoice choice, RegisterCount count) {
        Optional<RegisterEntry> own = documentId == 0 ? Optional.empty() : entries.ofDocument(documentId);
        Optional<RegisterEntry> waiting = own;
        if (own.isEmpty() && choice.isReserved()) {
            waiting = entries.byId(choice.entryId()).filter(entry -> entry.isHeld(LocalDate.now(clock)));
            if (waiting.isEmpty()) {
                throw ProblemException.of("register.notReserved");
            }
        }
        waiting.ifPresent(entry -> {
            if (!entry.number().count().equals(count)) {
                throw ProblemException.of("register.otherCount", entry.number().full());
            }
        });
        return waiting;
    }

    private NumberPlace place(
            NumberSeries numbering, RegisterCount count, NumberChoice choice, Optional<RegisterEntry> before) {
        if (before.isPresent()) {
            return places.of(before.get());
        }
        return choice.isInserted() ? places.behind(numbering, count, choice) : places.next(numbering, count);
    }

    /** A symbol that somebody wrote stays; what was approved has its symbol, for it can't be changed any more. */
    private String symbol(DocumentParts parts, NumberSeries numbering, boolean isStored, List<Finding> findings) {
        DocumentType type = parts.type();
        String written = parts.number().symbol();
        if (type.symbolPattern() == DocumentType.SymbolPattern.NONE) {
            return written;
        }
        String usual = series.symbol(numbering, type);
        if (written.isBlank() && (isStored || usual.isEmpty())) {
            throw ProblemException.of("register.symbolMissing");
        }
        if (!written.isBlank() && !usual.isEmpty() && !written.equals(usual)) {
            findings.add(new Finding(Severity.HINT, "", MessageRef.of("register.symbolDiffers", written, usual)));
        }
        return written.isBlank() ? usual : written;
    }

    /**
     * Why the row stands out of order; "" for one that doesn't.
     *
     * @param known why it was kept free or dated back before; "" for an ordinary one
     */
    private String reason(NumberPlace place, IssueRequest request, String known) {
        LocalDate date = request.date();
        boolean ahead = date.isAfter(LocalDate.now(clock));
        if (!request.reason().isEmpty()) {
            return ahead || !place.suits(date) ? request.reason() : known;
        }
        if (ahead) {
            throw ProblemException.of("register.future", day(date));
        }
        if (known.isEmpty() && place.isTooEarly(date)) {
            throw ProblemException.of("register.backDated", day(date), day(place.below()));
        }
        if (known.isEmpty() && place.isTooLate(date)) {
            throw ProblemException.of("register.datedLate", day(date), day(place.above()));
        }
        return known;
    }

    private RegisterEntry stored(RegisterEntry row, Optional<RegisterEntry> before) {
        if (before.isEmpty()) {
            return entries.add(row, clock.instant());
        }
        RegisterEntry changed = row.withId(before.get().id());
        entries.update(changed);
        return changed;
    }

    int next(NumberSeries numbering, RegisterCount count) {
        return places.next(numbering, count).number();
    }

    /** @throws ProblemException {@code register.yearClosed} */
    void checkOpen(int year) {
        if (years.isClosed(year)) {
            throw ProblemException.of("register.yearClosed", String.valueOf(year));
        }
    }

    private static Draft with(Draft draft, DocumentNumber number, LocalDate date) {
        DocumentParts numbered = draft.parts().withNumber(number).withDate(PartialDate.of(date));
        return draft.withParts(numbered.mark() == Mark.DRAFT ? numbered.withMark(Mark.NONE) : numbered);
    }

    private static String day(LocalDate date) {
        return PrintedDay.of(date);
    }

    private static Finding warning(String key, Object... arguments) {
        return new Finding(Severity.WARNING, "", MessageRef.of(key, arguments));
    }
}
