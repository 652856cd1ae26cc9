package vn.congdoan.vanthu.app.afterissue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.document.DocumentService;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.app.sending.DocumentNames;
import vn.congdoan.vanthu.app.sending.SendingService;
import vn.congdoan.vanthu.app.template.TemplateService;
import vn.congdoan.vanthu.app.workflow.WorkflowService;
import vn.congdoan.vanthu.domain.audit.AuditSubject;
import vn.congdoan.vanthu.domain.document.DocumentNumber;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.DocumentSummary;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.sending.DocumentLink;
import vn.congdoan.vanthu.domain.sending.DocumentLink.Kind;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.domain.workflow.DocumentFlow;
import vn.congdoan.vanthu.domain.workflow.DocumentState;
import vn.congdoan.vanthu.domain.workflow.WorkflowAction;
import vn.congdoan.vanthu.domain.workflow.WorkflowPolicy;
import vn.congdoan.vanthu.storage.Database;
import vn.congdoan.vanthu.storage.DocumentRepository;
import vn.congdoan.vanthu.storage.FlowRepository;
import vn.congdoan.vanthu.storage.LinkRepository;

/**
 * Corrects, replaces and recalls issued documents by further documents, and keeps which hangs together with which. The issued one
 * changes its state only when the other is issued. It asks the database, so not on the window's thread.
 */
public final class AfterIssueService {
    private static final String CORRECTION = "cong-van-dinh-chinh";
    private static final String RECALL = "thong-bao-thu-hoi";
    private static final Map<Kind, WorkflowAction> STEPS = Map.of(
            Kind.CORRECTS, WorkflowAction.CORRECT,
            Kind.REPLACES, WorkflowAction.REPLACE,
            Kind.RECALLS, WorkflowAction.RECALL);

    private final Database database;
    private final DocumentService documents;
    private final TemplateService templates;
    private final WorkflowService workflow;
    private final SendingService sending;
    private final DocumentRepository stored;
    private final FlowRepository flows;
    private final LinkRepository links;
    private final AuditTrail audit;
    private final Access access;
    private final Clock clock;

    /** Hears of issued documents from {@code workflow} as long as that lives. */
    public AfterIssueService(
            Database database,
            DocumentService documents,
            TemplateService templates,
            WorkflowService workflow,
            SendingService sending,
            AuditTrail audit,
            Access access,
            Clock clock) {
        this.database = Objects.requireNonNull(database, "database");
        this.documents = Objects.requireNonNull(documents, "documents");
        this.templates = Objects.requireNonNull(templates, "templates");
        this.workflow = Objects.requireNonNull(workflow, "workflow");
        this.sending = Objects.requireNonNull(sending, "sending");
        this.audit = Objects.requireNonNull(audit, "audit");
        this.access = Objects.requireNonNull(access, "access");
        this.clock = Objects.requireNonNull(clock, "clock");
        stored = new DocumentRepository(database);
        flows = new FlowRepository(database);
        links = new LinkRepository(database);
        workflow.follow(this::taken);
    }

    /**
     * Drafts the letter that corrects the form of an issued document.
     *
     * @param reason what is wrong, so that it can stand within a sentence
     * @return the draft's id
     * @throws ProblemException {@code workflow.reasonMissing}, {@code afterIssue.notInForce}, {@code people.refused}
     */
    public long correct(long documentId, String reason) {
        return draft(documentId, Kind.CORRECTS, reason);
    }

    /** As {@link #correct}: the document that takes its place, with its text to begin with. */
    public long replace(long documentId, String reason) {
        return draft(documentId, Kind.REPLACES, reason);
    }

    /** As {@link #correct}: the notice that takes it back. */
    public long recall(long documentId, String reason) {
        return draft(documentId, Kind.RECALLS, reason);
    }

    private long draft(long documentId, Kind kind, String reason) {
        access.require(Permission.DRAFT);
        WorkflowAction step = STEPS.get(kind);
        String why = reason.strip();
        if (why.isEmpty()) {
            throw ProblemException.of("workflow.reasonMissing", MessageRef.of(step.labelKey()));
        }
        return database.transaction(() -> {
            DocumentFlow flow = flows.lock(documentId).orElseThrow(AfterIssueService::gone);
            if (WorkflowPolicy.next(flow.state(), step).isEmpty()) {
                throw ProblemException.of(
                        "afterIssue.notInForce",
                        MessageRef.of(step.labelKey()),
                        MessageRef.of(flow.state().labelKey()));
            }
            Optional<Long> begun = kind == Kind.CORRECTS ? Optional.empty() : begun(documentId, kind);
            return begun.orElseGet(() -> create(documentId, kind, why));
        });
    }

    /** Nothing is replaced or recalled twice: a draft that is there already is gone on with. */
    private Optional<Long> begun(long documentId, Kind kind) {
        return of(documentId).stream()
                .filter(linked -> !linked.earlier() && linked.link().kind() == kind)
                .filter(linked -> !linked.state().isIssued())
                .map(LinkedDocument::id)
                .findFirst();
    }

    private long create(long documentId, Kind kind, String reason) {
        Draft original = stored.draft(documentId).orElseThrow(AfterIssueService::gone);
        long id = switch (kind) {
            case CORRECTS -> documents.create(correction(original.parts(), reason), CORRECTION);
            case RECALLS -> documents.create(recall(original.parts(), reason), RECALL);
            default ->
                documents.create(
                        replacement(original), stored.templateId(documentId).orElse(""));
        };
        link(id, documentId, kind, reason);
        return id;
    }

    private Draft correction(DocumentParts original, String reason) {
        Addressed to = new Addressed(original);
        Draft draft = filled(CORRECTION, original, reason);
        DocumentParts parts = draft.parts();
        return draft.withParts(parts.withAddressees(to.addressees())
                .withRecipients(to.recipients(parts.recipients().get(0))));
    }

    private Draft recall(DocumentParts original, String reason) {
        Draft draft = filled(RECALL, original, reason);
        return draft.withParts(draft.parts().withRecipients(new Addressed(original).everybody()));
    }

    private Draft filled(String template, DocumentParts original, String reason) {
        Map<String, String> values = Map.of(
                "van_ban", DocumentNames.full(original, original.organisation()),
                "ten_ngan", DocumentNames.brief(original),
                "ly_do", withinSentence(reason));
        return templates.fill(templates.byId(template), values).draft();
    }

    private Draft replacement(Draft original) {
        DocumentParts parts = original.parts();
        LocalDate today = LocalDate.now(clock);
        String named = DocumentNames.full(parts, parts.organisation());
        return new Draft(
                parts.withNumber(DocumentNumber.open(parts.number().symbol()))
                        .withDate(new PartialDate(today.getYear(), today.getMonthValue(), null)),
                ReplacementText.of(original.bodyText(), parts.type().name(), named));
    }

    /**
     * "Sai ngày họp." becomes "sai ngày họp"; an abbreviation keeps its capitals.
     */
    private static String withinSentence(String reason) {
        String words = reason.strip().replaceFirst("[.;,]+$", "");
        boolean isName = words.length() > 1 && Character.isUpperCase(words.charAt(1));
        return isName ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /** Notes that one document answers, bases on, corrects … another. */
    public void link(long from, long to, Kind kind, String reason) {
        access.require(Permission.DRAFT);
        database.transaction(() -> {
            links.add(new DocumentLink(
                    from, to, kind, reason, clock.instant(), access.user().name()));
            audit.note("LINK", AuditSubject.document(to), kind.name() + " " + from);
            return null;
        });
    }

    /** Both ways, the oldest first; a draft in the trash is left out. */
    public List<LinkedDocument> of(long documentId) {
        access.requireSomebody();
        List<LinkedDocument> linked = new ArrayList<>();
        Set<Long> trashed = stored.trashed().stream().map(DocumentSummary::id).collect(Collectors.toSet());
        for (DocumentLink link : links.of(documentId)) {
            boolean earlier = link.from() == documentId;
            long other = earlier ? link.to() : link.from();
            if (!trashed.contains(other)) {
                stored.draft(other)
                        .ifPresent(draft -> linked.add(new LinkedDocument(
                                other,
                                link,
                                earlier,
                                draft.parts(),
                                flows.of(other).state())));
            }
        }
        return List.copyOf(linked);
    }

    private void taken(WorkflowAction action, DocumentFlow now) {
        if (action == WorkflowAction.ISSUE) {
            links.of(now.documentId()).stream()
                    .filter(link -> link.from() == now.documentId() && STEPS.containsKey(link.kind()))
                    .forEach(this::takeEffect);
        }
    }

    /** An original that was recalled or replaced meanwhile stays as it is; that the two belong together is kept all the same. */
    private void takeEffect(DocumentLink link) {
        WorkflowAction step = STEPS.get(link.kind());
        DocumentState state = flows.of(link.to()).state();
        if (WorkflowPolicy.next(state, step).isPresent()) {
            sending.inheritPlan(link.to(), link.from());
            workflow.apply(link.to(), step, link.reason());
        }
    }

    private static ProblemException gone() {
        return ProblemException.of("error.document.gone");
    }
}
