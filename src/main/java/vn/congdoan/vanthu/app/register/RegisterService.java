package vn.congdoan.vanthu.app.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.document.DocumentService;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.app.workflow.WorkflowService;
import vn.congdoan.vanthu.domain.audit.AuditSubject;
import vn.congdoan.vanthu.domain.calendar.PrintedDay;
import vn.congdoan.vanthu.domain.document.DocumentType;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.register.NumberSeries;
import vn.congdoan.vanthu.domain.register.RegisterCount;
import vn.congdoan.vanthu.domain.register.RegisterDelivery;
import vn.congdoan.vanthu.domain.register.RegisterEntry;
import vn.congdoan.vanthu.domain.register.RegisterEntry.State;
import vn.congdoan.vanthu.domain.register.RegisterNumber;
import vn.congdoan.vanthu.domain.register.RegisterSubject;
import vn.congdoan.vanthu.domain.sending.RegisterFacts;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.domain.workflow.DocumentState;
import vn.congdoan.vanthu.storage.Database;
import vn.congdoan.vanthu.storage.RegisterRepository;
import vn.congdoan.vanthu.storage.RegisterYearRepository;

/**
 * Gives numbers and keeps the book of outgoing documents. Everybody may read it, changes need {@link Permission#ISSUE}. What it
 * returns is on the disk. It asks the database, so not on the window's thread; every method may throw a
 * {@link ProblemException}.
 */
public final class RegisterService {
    private final Database database;
    private final SeriesService series;
    private final NumberGiver giver;
    private final RegisterRepository entries;
    private final RegisterYearRepository years;
    private final DocumentService documents;
    private final WorkflowService workflow;
    private final AuditTrail audit;
    private final Access access;
    private final Clock clock;

    public RegisterService(
            Database database,
            SeriesService series,
            DocumentService documents,
            WorkflowService workflow,
            AuditTrail audit,
            Access access,
            CopyCount copies,
            Clock clock) {
        this.database = Objects.requireNonNull(database, "database");
        this.series = Objects.requireNonNull(series, "series");
        this.documents = Objects.requireNonNull(documents, "documents");
        this.workflow = Objects.requireNonNull(workflow, "workflow");
        this.audit = Objects.requireNonNull(audit, "audit");
        this.access = Objects.requireNonNull(access, "access");
        this.clock = Objects.requireNonNull(clock, "clock");
        entries = new RegisterRepository(database);
        years = new RegisterYearRepository(database);
        giver = new NumberGiver(database, series, documents, workflow, audit, copies, clock);
    }

    /** By series and number. */
    public List<RegisterEntry> list(RegisterQuery query) {
        access.requireSomebody();
        List<RegisterEntry> rows = query.year() == 0 ? entries.all() : entries.ofYear(query.year());
        return rows.stream().filter(query::matches).toList();
    }

    /** @throws ProblemException {@code register.gone} */
    public RegisterEntry entry(long id) {
        access.requireSomebody();
        return entries.byId(id).orElseThrow(() -> ProblemException.of("register.gone"));
    }

    /** The row of a stored document; nothing while it has no number. */
    public Optional<RegisterEntry> ofDocument(long documentId) {
        access.requireSomebody();
        return entries.ofDocument(documentId);
    }

    /**
     * Gives a stored, approved document its next number: number, row, date and step in one transaction. One that was opened
     * again keeps the number it had.
     *
     * @throws ProblemException {@code people.refused}, {@code workflow.notNow}, {@code workflow.changed}, {@code
     *     register.backDated} and {@code register.future} for a date that needs a reason, {@code register.yearClosed}, {@code
     *     register.noSeries}, {@code register.symbolMissing}, {@code register.otherCount} when it had a number of another type or
     *     year
     */
    public GivenNumber give(long documentId, IssueRequest request) {
        access.require(Permission.ISSUE);
        return giver.give(documentId, request, NumberChoice.NEXT);
    }

    /** Gives the next number to a document that isn't stored here; else as {@link #give(long, IssueRequest)}. */
    public GivenNumber give(Draft draft, IssueRequest request) {
        access.require(Permission.ISSUE);
        return giver.give(draft, request, NumberChoice.NEXT);
    }

    /**
     * Gives a stored document a number behind one that is in the book: "06b". It needs a reason.
     *
     * @param suffix one or two small letters
     * @throws ProblemException besides those of giving {@code register.reasonMissing}, {@code register.noSuffix} where the series
     *     doesn't allow it, {@code register.suffix} for anything but letters, {@code register.noBase}, {@code register.taken}
     */
    public GivenNumber insert(long documentId, int number, String suffix, IssueRequest request) {
        access.require(Permission.ISSUE);
        return giver.give(documentId, reasoned(request), NumberChoice.behind(number, suffix));
    }

    /** The same for a document that isn't stored here. */
    public GivenNumber insert(Draft draft, int number, String suffix, IssueRequest request) {
        access.require(Permission.ISSUE);
        return giver.give(draft, reasoned(request), NumberChoice.behind(number, suffix));
    }

    /**
     * Gives a stored document a number that was reserved.
     *
     * @throws ProblemException besides those of giving {@code register.notReserved} when it isn't or no longer, {@code
     *     register.otherCount} when it is of another type or year
     */
    public GivenNumber useReserved(long entryId, long documentId, IssueRequest request) {
        access.require(Permission.ISSUE);
        return giver.give(documentId, request, NumberChoice.reserved(entryId));
    }

    /** The same for a document that isn't stored here. */
    public GivenNumber useReserved(long entryId, Draft draft, IssueRequest request) {
        access.require(Permission.ISSUE);
        return giver.give(draft, request, NumberChoice.reserved(entryId));
    }

    /**
     * Takes a document into the book that has its number already; that it stands there already is told as a finding.
     *
     * @param date for one that bears none
     * @throws ProblemException {@code people.refused}, {@code register.noNumber}, {@code register.yearClosed}
     */
    public GivenNumber record(Draft draft, LocalDate date) {
        access.require(Permission.ISSUE);
        return giver.record(draft, date);
    }

    /**
     * Keeps the next number free for a document that is still being made.
     *
     * @param purpose what for: stands as the subject
     * @param expires last day for its use; null for no such day
     * @throws ProblemException {@code people.refused}, {@code register.reasonMissing}, {@code register.purposeMissing}, {@code
     *     register.noSeries}, {@code register.expired} for a day that has passed
     */
    public RegisterEntry reserve(DocumentType type, String purpose, String reason, LocalDate expires) {
        access.require(Permission.ISSUE);
        LocalDate today = LocalDate.now(clock);
        String why = words(reason);
        if (purpose.isBlank()) {
            throw ProblemException.of("register.purposeMissing");
        }
        if (expires != null && expires.isBefore(today)) {
            throw ProblemException.of("register.expired", PrintedDay.of(expires));
        }
        return database.transaction(() -> {
            NumberSeries numbering = series.of(type, today);
            series.lock(numbering);
            giver.checkOpen(today.getYear());
            RegisterCount count = numbering.count(type.code(), today);
            RegisterNumber next =
                    new RegisterNumber(count, giver.next(numbering, count), "", series.symbol(numbering, type));
            RegisterSubject subject = new RegisterSubject(type.code(), type.name(), purpose.strip(), "");
            RegisterEntry reserved = entries.add(
                    RegisterEntry.issued(next, null, subject, RegisterEntry.Origin.GIVEN)
                            .withState(State.RESERVED, why)
                            .withExpires(expires),
                    clock.instant());
            note("REGISTER_RESERVE", reserved, why);
            return reserved;
        });
    }

    /**
     * Strikes a row through: a number that was given by mistake, or a reserved one that nobody needs. It is never used again.
     *
     * @throws ProblemException {@code people.refused}, {@code register.reasonMissing}, {@code register.voidAlready}, {@code
     *     register.inUse} while its document bears the number: that must be opened again first, {@code register.yearClosed}
     */
    public RegisterEntry strike(long entryId, String reason) {
        access.require(Permission.ISSUE);
        String why = words(reason);
        return database.transaction(() -> {
            series.lock(series.byId(entry(entryId).number().count().seriesId()));
            RegisterEntry before = entry(entryId);
            checkStrike(before);
            if (before.documentId() != 0) {
                documents.takeNumber(before.documentId());
            }
            RegisterEntry struck = before.withState(State.VOID, why);
            entries.update(struck);
            note("REGISTER_VOID", struck, why);
            return struck;
        });
    }

    private void checkStrike(RegisterEntry entry) {
        giver.checkOpen(entry.year());
        if (entry.state() == State.VOID) {
            throw ProblemException.of("register.voidAlready", entry.number().full());
        }
        if (entry.documentId() != 0) {
            DocumentState state = workflow.flow(entry.documentId()).state();
            if (!entry.reopened()) {
                throw ProblemException.of("register.inUse", entry.number().full(), MessageRef.of(state.labelKey()));
            }
        }
    }

    /** Changes columns 5 to 10 of a row; number, date and subject never change. */
    public RegisterEntry edit(long entryId, RegisterDelivery delivery) {
        access.require(Permission.ISSUE);
        return database.transaction(() -> {
            series.lock(series.byId(entry(entryId).number().count().seriesId()));
            RegisterEntry changed = entry(entryId).withDelivery(delivery);
            entries.update(changed);
            note("REGISTER_EDIT", changed, "");
            return changed;
        });
    }

    /**
     * Writes what the log of sending says into the row of a stored document: part of the step of sending, and with its
     * right. What a person wrote by hand stays. Without a row nothing happens.
     *
     * @param before what the log said until now: where the row says the same, it has it from there
     */
    public void follow(long documentId, RegisterFacts before, RegisterFacts now) {
        access.require(Permission.SEND);
        entries.ofDocument(documentId).ifPresent(found -> {
            series.lock(series.byId(found.number().count().seriesId()));
            RegisterEntry row = entry(found.id());
            RegisterDelivery delivery = SentRow.of(row.delivery(), before, now);
            if (!delivery.equals(row.delivery())) {
                RegisterEntry changed = row.withDelivery(delivery);
                entries.update(changed);
                note("REGISTER_EDIT", changed, "");
            }
        });
    }

    /** Whether the book of that year is closed. */
    public boolean isClosed(int year) {
        return years.isClosed(year);
    }

    private static IssueRequest reasoned(IssueRequest request) {
        words(request.reason());
        return request;
    }

    private static String words(String reason) {
        if (reason.isBlank()) {
            throw ProblemException.of("register.reasonMissing");
        }
        return reason.strip();
    }

    private void note(String action, RegisterEntry entry, String words) {
        String detail = entry.number().full() + (words.isEmpty() ? "" : ": " + words);
        audit.note(action, AuditSubject.register(entry.id()), detail);
    }
}
