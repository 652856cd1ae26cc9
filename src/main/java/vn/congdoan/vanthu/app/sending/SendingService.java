package vn.congdoan.vanthu.app.sending;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.domain.audit.AuditSubject;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.document.Recipient;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.sending.Channel;
import vn.congdoan.vanthu.domain.sending.Correspondent;
import vn.congdoan.vanthu.domain.sending.Delivery;
import vn.congdoan.vanthu.domain.sending.DispatchChoice;
import vn.congdoan.vanthu.domain.sending.PlannedRecipient;
import vn.congdoan.vanthu.domain.sending.PostalEntry;
import vn.congdoan.vanthu.domain.sending.RecipientGroup;
import vn.congdoan.vanthu.domain.sending.RegisterFacts;
import vn.congdoan.vanthu.domain.sending.SendingPlan;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.domain.workflow.DocumentState;
import vn.congdoan.vanthu.storage.CorrespondentRepository;
import vn.congdoan.vanthu.storage.Database;
import vn.congdoan.vanthu.storage.DispatchChoiceRepository;
import vn.congdoan.vanthu.storage.DispatchRepository;
import vn.congdoan.vanthu.storage.DocumentRepository;
import vn.congdoan.vanthu.storage.FlowRepository;

/**
 * To whom issued documents go, and the log of what was sent and confirmed. It asks the database, so not on the window's
 * thread.
 */
public final class SendingService {
    private final Database database;
    private final DocumentRepository documents;
    private final FlowRepository flows;
    private final CorrespondentRepository directory;
    private final DispatchRepository dispatches;
    private final DispatchChoiceRepository choices;
    private final AuditTrail audit;
    private final Access access;
    private final Clock clock;
    private final List<SentListener> listeners = new CopyOnWriteArrayList<>();

    /** Hears within the transaction that the log of a document changed: for the register's columns. */
    @FunctionalInterface
    public interface SentListener {
        /** @param before what the log said until now, by which it is known what a person wrote instead */
        void changed(long documentId, RegisterFacts before, RegisterFacts now);
    }

    public SendingService(Database database, AuditTrail audit, Access access, Clock clock) {
        this.database = Objects.requireNonNull(database, "database");
        this.audit = Objects.requireNonNull(audit, "audit");
        this.access = Objects.requireNonNull(access, "access");
        this.clock = Objects.requireNonNull(clock, "clock");
        documents = new DocumentRepository(database);
        flows = new FlowRepository(database);
        directory = new CorrespondentRepository(database);
        dispatches = new DispatchRepository(database);
        choices = new DispatchChoiceRepository(database);
    }

    public void onSent(SentListener listener) {
        listeners.add(listener);
    }

    /** Changes the log of a document, and tells what became of it, as one. */
    private <T> T logged(long documentId, Supplier<T> change) {
        return database.transaction(() -> {
            RegisterFacts before = registerFacts(documentId);
            T result = change.get();
            RegisterFacts now = registerFacts(documentId);
            listeners.forEach(listener -> listener.changed(documentId, before, now));
            return result;
        });
    }

    /**
     * To whom the document goes, by which way, and what was sent already.
     *
     * @throws ProblemException {@code sending.notIssued}, {@code people.refused}, {@code error.document.gone}
     */
    public SendingPlan plan(long documentId) {
        return plan(documentId, issued(documentId).parts());
    }

    private SendingPlan plan(long documentId, DocumentParts parts) {
        Directory known = known();
        return PlanOverlay.of(
                documentId,
                new PlanBuilder(known).build(parts),
                choices.of(documentId),
                dispatches.of(documentId),
                known,
                ArchiveCopies.of(parts.archive()));
    }

    /** How many copies are printed of a document, issued or not: its paper recipients and what stays in the house. */
    public int copies(DocumentParts parts) {
        int paper = lines(parts).stream().mapToInt(PlannedRecipient::copies).sum();
        return Math.max(1, paper + ArchiveCopies.of(parts.archive()));
    }

    private List<PlannedRecipient> lines(DocumentParts parts) {
        return new PlanBuilder(known()).build(parts);
    }

    private Directory known() {
        return new Directory(directory.all(), directory.groups());
    }

    /** The document, which has left the house. */
    Draft issued(long documentId) {
        access.require(Permission.SEND);
        Draft draft = documents.draft(documentId).orElseThrow(() -> ProblemException.of("error.document.gone"));
        DocumentState state = flows.of(documentId).state();
        if (!state.isIssued()) {
            throw ProblemException.of("sending.notIssued", MessageRef.of(state.labelKey()));
        }
        return draft;
    }

    /** The same, and still in force. */
    Draft inForce(long documentId) {
        Draft draft = issued(documentId);
        DocumentState state = flows.of(documentId).state();
        if (state == DocumentState.RECALLED || state == DocumentState.REPLACED) {
            throw ProblemException.of("sending.noLongerInForce", MessageRef.of(state.labelKey()));
        }
        return draft;
    }

    /** Enters every name that the directory doesn't know: a name of several as an empty group, the others as they stand. */
    public int addUnknown(long documentId) {
        List<PlannedRecipient> unknown = plan(documentId).unresolved();
        return database.transaction(() -> unknown.stream().mapToInt(this::add).sum());
    }

    private int add(PlannedRecipient row) {
        switch (row.missing()) {
            case UNKNOWN -> {
                if (NameKey.isPlural(NameKey.of(row.name()))) {
                    directory.save(new RecipientGroup(0, row.name(), List.of()));
                } else {
                    directory.save(Correspondent.named(row.name(), row.channel()));
                }
                return 1;
            }
            default -> {
                return 0;
            }
        }
    }

    /**
     * Notes that the document went to these recipients, now, in one step.
     *
     * @param keys of rows of the plan; rows that nobody can be found for are passed over
     * @return what was noted, to take it back
     * @throws ProblemException {@code sending.nobody} when none of them can be sent to
     */
    public List<Delivery> markSent(long documentId, Set<String> keys) {
        inForce(documentId);
        return logged(documentId, () -> {
            List<PlannedRecipient> chosen = plan(documentId).resolved().stream()
                    .filter(row -> keys.contains(row.key()))
                    .toList();
            if (chosen.isEmpty()) {
                throw ProblemException.of("sending.nobody");
            }
            long dispatch = begin(documentId);
            chosen.forEach(row -> dispatches.add(dispatch, row));
            audit.note("DISPATCH", AuditSubject.document(documentId), PlanOverlay.names(chosen));
            return dispatches.of(documentId).stream()
                    .filter(delivery -> delivery.dispatchId() == dispatch)
                    .toList();
        });
    }

    private long begin(long documentId) {
        return dispatches.begin(documentId, clock.instant(), access.user().name());
    }

    /** One recipient of a sending that goes on: what is out is noted at once. @param dispatchId 0 begins one @return its id */
    long noteSent(long documentId, long dispatchId, PlannedRecipient recipient) {
        return logged(documentId, () -> {
            long dispatch = dispatchId == 0 ? begin(documentId) : dispatchId;
            dispatches.add(dispatch, recipient);
            audit.note("DISPATCH", AuditSubject.document(documentId), PlanOverlay.names(List.of(recipient)));
            return dispatch;
        });
    }

    /** Takes marks back that were set by mistake. */
    public void undoSent(long documentId, List<Delivery> deliveries) {
        issued(documentId);
        logged(documentId, () -> {
            dispatches.remove(documentId, deliveries.stream().map(Delivery::id).toList());
            String names = deliveries.stream().map(Delivery::name).distinct().collect(Collectors.joining(", "));
            audit.note("DISPATCH_UNDONE", AuditSubject.document(documentId), names);
            return null;
        });
    }

    /**
     * Notes that these recipients confirmed; who was not sent to, or confirmed before, is passed over.
     *
     * @return ids of the deliveries that were marked, to take it back
     */
    public List<Long> acknowledge(long documentId, Set<String> keys) {
        issued(documentId);
        return database.transaction(() -> {
            List<PlannedRecipient> chosen = plan(documentId).recipients().stream()
                    .filter(row -> keys.contains(row.key()) && row.isSent() && !row.isAcknowledged())
                    .toList();
            List<Long> ids = chosen.stream().map(row -> row.delivery().id()).toList();
            if (!ids.isEmpty()) {
                dispatches.acknowledge(ids, clock.instant(), access.user().name());
                audit.note("ACKNOWLEDGED", AuditSubject.document(documentId), PlanOverlay.names(chosen));
            }
            return ids;
        });
    }

    public void undoAcknowledged(long documentId, Collection<Long> deliveries) {
        issued(documentId);
        database.transaction(() -> {
            dispatches.acknowledge(deliveries, null, "");
            audit.note("ACKNOWLEDGED_UNDONE", AuditSubject.document(documentId), String.valueOf(deliveries.size()));
            return null;
        });
    }

    /** Another way or number of copies for one recipient of this document only, or none at all. */
    public void choose(long documentId, PlannedRecipient row, Channel channel, int copies, boolean leftOut) {
        issued(documentId);
        save(documentId, row, channel, copies, leftOut);
    }

    private void save(long documentId, PlannedRecipient row, Channel channel, int copies, boolean leftOut) {
        int paper = channel == Channel.PAPER ? Math.max(1, copies) : 0;
        choices.save(
                documentId,
                new DispatchChoice(row.key(), row.correspondentId(), row.name(), row.group(), channel, paper, leftOut));
    }

    /** Somebody more for this document only; who goes already stays as they are. */
    public void add(long documentId, List<Long> correspondents) {
        issued(documentId);
        Directory known = known();
        Set<String> there = plan(documentId).recipients().stream()
                .map(PlannedRecipient::key)
                .collect(Collectors.toSet());
        database.transaction(() -> {
            correspondents.stream()
                    .filter(id -> !there.contains(PlanBuilder.key(id)))
                    .flatMap(id -> known.byId(id).stream())
                    .forEach(who -> choices.save(documentId, chosen(who)));
            return null;
        });
    }

    private static DispatchChoice chosen(Correspondent who) {
        int copies = who.channel() == Channel.PAPER ? 1 : 0;
        return new DispatchChoice(PlanBuilder.key(who.id()), who.id(), who.name(), "", who.channel(), copies, false);
    }

    /** The recipients of an earlier document and no others, by the ways it went: for a reminder or a correction. */
    public void copyPlan(long fromDocument, long toDocument) {
        issued(toDocument);
        List<PlannedRecipient> wanted = plan(fromDocument).resolved();
        Set<String> keys = wanted.stream().map(PlannedRecipient::key).collect(Collectors.toSet());
        List<PlannedRecipient> own = new ArrayList<>(plan(toDocument).recipients());
        own.removeIf(row -> keys.contains(row.key()));
        database.transaction(() -> {
            wanted.forEach(row -> choose(toDocument, row, row.channel(), row.copies(), false));
            own.forEach(row -> choose(toDocument, row, row.channel(), row.copies(), true));
            return null;
        });
    }

    /** What corrects, replaces or recalls a document goes by the same ways; part of the step that issues it. */
    public void inheritPlan(long fromDocument, long toDocument) {
        access.require(Permission.ISSUE);
        DocumentParts parts = documents
                .draft(fromDocument)
                .orElseThrow(() -> ProblemException.of("error.document.gone"))
                .parts();
        plan(fromDocument, parts).resolved().forEach(row -> save(toDocument, row, row.channel(), row.copies(), false));
    }

    /** Back to what the document's own lines say. */
    public void resetPlan(long documentId) {
        issued(documentId);
        choices.clear(documentId);
    }

    /** For columns 5, 7 and 8 of the register of documents that left; needs no right of its own. */
    public RegisterFacts registerFacts(long documentId) {
        DocumentParts parts = documents
                .draft(documentId)
                .orElseThrow(() -> ProblemException.of("error.document.gone"))
                .parts();
        String names = parts.recipients().stream().map(Recipient::name).collect(Collectors.joining("; "));
        LocalDate sent = dispatches.firstSent(documentId).map(this::day).orElse(null);
        return new RegisterFacts(names, copies(parts), sent);
    }

    /**
     * What went by post on these days, both included, for the book of documents given to the post: a line for each recipient.
     * Everybody may read the book.
     */
    public List<PostalEntry> postal(LocalDate from, LocalDate to) {
        access.requireSomebody();
        Instant begin = from.atStartOfDay(clock.getZone()).toInstant();
        Instant end = to.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return dispatches.onPaper(begin, end).stream()
                .map(delivery ->
                        new PostalEntry(day(delivery.sentAt()), number(delivery.documentId()), delivery.name(), 1))
                .toList();
    }

    /** The documents of which the log says anything; for those it knows, it is the log that the books follow. */
    public Set<Long> logged() {
        access.requireSomebody();
        return dispatches.documents();
    }

    private String number(long documentId) {
        return documents
                .draft(documentId)
                .map(draft -> EnvelopeService.number(draft.parts().number()))
                .orElse("");
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
