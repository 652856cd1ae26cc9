package vn.congdoan.vanthu.app.document;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.congdoan.vanthu.app.job.Delay;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.domain.document.DocumentNumber;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.DocumentSummary;
import vn.congdoan.vanthu.domain.document.DocumentVersion;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.document.Mark;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.storage.DocumentRepository;
import vn.congdoan.vanthu.storage.FlowRepository;
import vn.congdoan.vanthu.storage.VersionRepository;

/**
 * The stored documents. It asks the database, so not on the window's thread; every method may throw a
 * {@link ProblemException}: of the store, or when there is no such document any more.
 */
public final class DocumentService {
    /** How long the trash keeps a document (product.md 96). */
    public static final Duration TRASH = Duration.ofDays(30);

    private static final Logger LOG = LoggerFactory.getLogger(DocumentService.class);

    private final DocumentRepository documents;
    private final VersionRepository versions;
    private final FlowRepository flows;
    private final Access access;
    private final Clock clock;
    private final Delay background;

    /** @param background runs the autosaves, one after the other and not on the window's thread */
    public DocumentService(
            DocumentRepository documents,
            VersionRepository versions,
            FlowRepository flows,
            Access access,
            Clock clock,
            Delay background) {
        this.documents = Objects.requireNonNull(documents, "documents");
        this.versions = Objects.requireNonNull(versions, "versions");
        this.flows = Objects.requireNonNull(flows, "flows");
        this.access = Objects.requireNonNull(access, "access");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.background = Objects.requireNonNull(background, "background");
    }

    /** Without the trash, last changed first. */
    public List<DocumentSummary> list() {
        access.requireSomebody();
        return documents.list();
    }

    /** @param templateId "" when no template stood behind it */
    public long create(Draft draft, String templateId) {
        access.require(Permission.DRAFT);
        return documents.create(draft, templateId, SearchText.of(draft.parts()), clock.instant());
    }

    /** The document as it was last saved; this state is kept as a version before new changes. */
    public Draft open(long id) {
        Draft draft = draft(id);
        try {
            keepVersion(id, draft, DocumentVersion.Reason.OPENED);
        } catch (ProblemException e) {
            // What can't be saved (a full disk) can still be read, printed and exported.
            LOG.warn("the opened state was not kept", e);
        }
        return draft;
    }

    /** The document as it was last saved, only looked at: no version is kept of it. */
    public Draft draft(long id) {
        access.requireSomebody();
        return documents.draft(id).orElseThrow(DocumentService::gone);
    }

    /**
     * Cheap enough for every pause in typing.
     *
     * @throws ProblemException {@code workflow.frozen} for a change of a text that waits for the leader or was approved
     */
    public void save(long id, Draft draft) {
        access.require(Permission.DRAFT);
        flows.held(id, flow -> {
            if (flow.state().isOpen()) {
                store(id, draft);
            } else if (!draft(id).equals(draft)) {
                throw ProblemException.of(
                        "workflow.frozen", MessageRef.of(flow.state().labelKey()));
            }
            return id;
        });
    }

    /** Number and date as they are given at issue; the draft mark goes. Part of the step that gives them. */
    public void number(long id, DocumentNumber number, LocalDate date) {
        access.require(Permission.ISSUE);
        Draft draft = draft(id);
        DocumentParts numbered = draft.parts().withNumber(number).withDate(PartialDate.of(date));
        store(id, draft.withParts(numbered.mark() == Mark.DRAFT ? numbered.withMark(Mark.NONE) : numbered));
    }

    /** Opens the number again, because it was struck out of the book. */
    public void takeNumber(long id) {
        access.require(Permission.ISSUE);
        Draft draft = draft(id);
        DocumentNumber open = DocumentNumber.open(draft.parts().number().symbol());
        store(id, draft.withParts(draft.parts().withNumber(open)));
    }

    private void store(long id, Draft draft) {
        if (!documents.save(id, draft, SearchText.of(draft.parts()), clock.instant())) {
            throw gone();
        }
    }

    /** Saves by itself while somebody writes; flush it before the editor goes. */
    public Autosave autosave(long id, Autosave.Listener listener) {
        return new Autosave(draft -> save(id, draft), background, listener);
    }

    /** Keeps this state because the person asked for it; a state that is the last kept one already is not kept twice. */
    public void keepVersion(long id, Draft draft) {
        access.require(Permission.DRAFT);
        keepVersion(id, draft, DocumentVersion.Reason.ASKED);
    }

    /** The same as a part of something else, such as opening it, that also those do who may not change it. */
    public void keepVersion(long id, Draft draft, DocumentVersion.Reason reason) {
        access.requireSomebody();
        versions.keep(id, draft, reason, clock.instant());
    }

    /** Last kept first. */
    public List<DocumentVersion> versions(long id) {
        access.requireSomebody();
        return versions.list(id);
    }

    public Draft version(long versionId) {
        access.requireSomebody();
        return versions.draft(versionId).orElseThrow(DocumentService::gone);
    }

    /**
     * Makes a kept state the present one; what was the present one is kept too.
     *
     * @return the restored draft
     */
    public Draft restore(long id, long versionId) {
        access.require(Permission.DRAFT);
        Draft restored = version(versionId);
        keepVersion(id, draft(id));
        save(id, restored);
        return restored;
    }

    /** A copy that has no number yet; of an approved document again a draft, without the date of issue. @return its id */
    public long duplicate(long id) {
        access.require(Permission.DRAFT);
        Draft draft = draft(id);
        DocumentParts parts = draft.parts();
        DocumentParts open = parts.withNumber(DocumentNumber.open(parts.number().symbol()));
        if (flows.of(id).state().isFrozen() && parts.number().number() != null) {
            open = open.withDate(PartialDate.BLANK);
        }
        return create(draft.withParts(open), documents.templateId(id).orElse(""));
    }

    /** @throws ProblemException {@code workflow.notTrashed} for one that is more than a draft */
    public void trash(long id) {
        access.require(Permission.DRAFT);
        flows.held(id, flow -> {
            if (!flow.state().isOpen()) {
                throw ProblemException.of(
                        "workflow.notTrashed", MessageRef.of(flow.state().labelKey()));
            }
            if (!documents.setDeleted(id, clock.instant())) {
                throw gone();
            }
            return id;
        });
    }

    public void untrash(long id) {
        access.require(Permission.DRAFT);
        if (!documents.setDeleted(id, null)) {
            throw gone();
        }
    }

    /** What the trash still keeps, last changed first; what lay there for {@link #TRASH} is removed for good. */
    public List<DocumentSummary> trashed() {
        access.requireSomebody();
        documents.removeDeletedBefore(clock.instant().minus(TRASH));
        return documents.trashed();
    }

    private static ProblemException gone() {
        return ProblemException.of("error.document.gone");
    }
}
