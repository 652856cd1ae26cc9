package vn.congdoan.vanthu.app.workflow;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.domain.audit.AuditSubject;
import vn.congdoan.vanthu.domain.document.DocumentVersion;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.domain.workflow.DocumentFlow;
import vn.congdoan.vanthu.domain.workflow.DocumentState;
import vn.congdoan.vanthu.domain.workflow.WorkflowAction;
import vn.congdoan.vanthu.domain.workflow.WorkflowPolicy;
import vn.congdoan.vanthu.storage.Database;
import vn.congdoan.vanthu.storage.DocumentRepository;
import vn.congdoan.vanthu.storage.FlowRepository;
import vn.congdoan.vanthu.storage.VersionRepository;

/**
 * Takes documents from step to step. Each step is checked against the transition table and the person's rights, and is stored
 * with its audit entry in one transaction. It asks the database, so not on the window's thread.
 */
public final class WorkflowService {
    private final Database database;
    private final FlowRepository flows;
    private final DocumentRepository documents;
    private final VersionRepository versions;
    private final AuditTrail audit;
    private final Access access;
    private final Clock clock;
    private final List<StepFollower> followers = new CopyOnWriteArrayList<>();

    public WorkflowService(Database database, AuditTrail audit, Access access, Clock clock) {
        this.database = Objects.requireNonNull(database, "database");
        this.audit = Objects.requireNonNull(audit, "audit");
        this.access = Objects.requireNonNull(access, "access");
        this.clock = Objects.requireNonNull(clock, "clock");
        flows = new FlowRepository(database);
        documents = new DocumentRepository(database);
        versions = new VersionRepository(database);
    }

    /** From now on each step is told to it too. */
    public void follow(StepFollower follower) {
        followers.add(follower);
    }

    public DocumentFlow flow(long documentId) {
        return flows.of(documentId);
    }

    /** What an approval covers of this text, in one figure; the same as its flow's once it is approved. */
    public String hash(Draft draft) {
        return FrozenText.hash(draft);
    }

    /** Of all documents that were ever submitted, by id. */
    public Map<Long, DocumentFlow> flows() {
        return flows.all();
    }

    /** Whether this person has the right, so that screens hide what would be refused. */
    public boolean may(Permission permission) {
        try {
            return access.user().may(permission);
        } catch (ProblemException nobodySignedIn) {
            return false;
        }
    }

    /** The steps that this person can take with a document in that state. */
    public List<WorkflowAction> possible(DocumentState state) {
        return WorkflowPolicy.possible(state).stream()
                .filter(action -> access.user().may(action.permission()))
                .toList();
    }

    /**
     * Takes one step.
     *
     * @param reason required by some steps; "" for none
     * @return where the document stands now
     * @throws ProblemException {@code people.refused}, {@code workflow.reasonMissing}, {@code workflow.notNow} when it stands
     *     elsewhere by now, {@code workflow.changed} when the text is no longer the approved one, {@code error.document.gone}
     */
    public DocumentFlow apply(long documentId, WorkflowAction action, String reason) {
        return apply(documentId, action, reason, flow -> true);
    }

    /**
     * The same of a document that somebody has before them, so that nobody approves another text than the one they read: it may
     * have been withdrawn, changed and submitted again meanwhile.
     *
     * @param seen where it stood when it was opened
     * @throws ProblemException also {@code workflow.movedOn} when a step was taken since
     */
    public DocumentFlow apply(DocumentFlow seen, WorkflowAction action, String reason) {
        return apply(
                seen.documentId(),
                action,
                reason,
                flow -> flow.submittedVersion() == seen.submittedVersion()
                        && flow.approvedVersion() == seen.approvedVersion());
    }

    private DocumentFlow apply(
            long documentId, WorkflowAction action, String reason, Predicate<DocumentFlow> isExpected) {
        access.require(action.permission());
        return take(documentId, action, reason, isExpected);
    }

    /**
     * Notes that the person has signed with another program, which a file proves: whoever files it, the clerk too, notes it. No
     * other step can be taken for somebody else.
     */
    public DocumentFlow signedElsewhere(long documentId) {
        if (!access.user().may(Permission.SIGN)) {
            access.require(Permission.SEAL);
        }
        return take(documentId, WorkflowAction.SIGN, "", flow -> true);
    }

    private DocumentFlow take(
            long documentId, WorkflowAction action, String reason, Predicate<DocumentFlow> isExpected) {
        String words = reason.strip();
        if (action.needsReason() && words.isEmpty()) {
            throw ProblemException.of("workflow.reasonMissing", MessageRef.of(action.labelKey()));
        }
        return database.transaction(() -> {
            DocumentFlow before = flows.lock(documentId).orElseThrow(WorkflowService::gone);
            DocumentState next = next(before, action);
            if (!isExpected.test(before)) {
                throw ProblemException.of("workflow.movedOn");
            }
            DocumentFlow after = after(before, next, action, words);
            flows.save(after);
            followers.forEach(follower -> follower.taken(action, after));
            audit.note(action.name(), AuditSubject.document(documentId), words);
            return after;
        });
    }

    private static DocumentState next(DocumentFlow flow, WorkflowAction action) {
        return WorkflowPolicy.next(flow.state(), action)
                .orElseThrow(() -> ProblemException.of(
                        "workflow.notNow",
                        MessageRef.of(action.labelKey()),
                        MessageRef.of(flow.state().labelKey())));
    }

    private DocumentFlow after(DocumentFlow before, DocumentState next, WorkflowAction action, String reason) {
        Draft draft = documents.draft(before.documentId()).orElseThrow(WorkflowService::gone);
        long submitted = before.submittedVersion();
        long approved = before.approvedVersion();
        String hash = before.approvedHash();
        Instant now = clock.instant();
        if (action == WorkflowAction.SUBMIT) {
            submitted = versions.add(before.documentId(), draft, DocumentVersion.Reason.SUBMITTED, now);
        } else if (action == WorkflowAction.APPROVE) {
            approved = versions.add(before.documentId(), draft, DocumentVersion.Reason.APPROVED, now);
            hash = FrozenText.hash(draft);
        } else if (next.isFrozen() && !FrozenText.hash(draft).equals(hash)) {
            throw ProblemException.of("workflow.changed");
        }
        return new DocumentFlow(
                before.documentId(), next, now, access.user().name(), reason, submitted, approved, hash);
    }

    private static ProblemException gone() {
        return ProblemException.of("error.document.gone");
    }
}
