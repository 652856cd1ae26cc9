package vn.congdoan.vanthu.app.review;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.checking.CheckedDraft;
import vn.congdoan.vanthu.app.checking.CheckingService;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.domain.check.CheckPlace;
import vn.congdoan.vanthu.domain.document.DocumentVersion;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.review.PlacedComment;
import vn.congdoan.vanthu.domain.review.Redline;
import vn.congdoan.vanthu.domain.review.ReviewComment;
import vn.congdoan.vanthu.domain.review.ReviewItem;
import vn.congdoan.vanthu.domain.review.ReviewSummary;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.domain.user.User;
import vn.congdoan.vanthu.domain.workflow.DocumentFlow;
import vn.congdoan.vanthu.domain.workflow.DocumentState;
import vn.congdoan.vanthu.storage.Database;
import vn.congdoan.vanthu.storage.DocumentRepository;
import vn.congdoan.vanthu.storage.FlowRepository;
import vn.congdoan.vanthu.storage.SeenRepository;
import vn.congdoan.vanthu.storage.VersionRepository;
import vn.congdoan.vanthu.text.compare.DraftComparison;

/**
 * What a leader does with the documents that wait: look, compare, comment. Deciding is
 * {@link vn.congdoan.vanthu.app.workflow.WorkflowService}'s. All of it asks the database, so not on the window's thread.
 */
public final class ReviewService {
    private final DocumentRepository documents;
    private final VersionRepository versions;
    private final FlowRepository flows;
    private final SeenRepository seen;
    private final Comments comments;
    private final CheckingService checking;
    private final ToIntFunction<Draft> pages;
    private final Access access;
    private final Clock clock;

    /** @param pages how many pages a draft has */
    public ReviewService(
            Database database,
            CheckingService checking,
            ToIntFunction<Draft> pages,
            AuditTrail audit,
            Access access,
            Clock clock) {
        this.checking = Objects.requireNonNull(checking, "checking");
        this.pages = Objects.requireNonNull(pages, "pages");
        this.access = Objects.requireNonNull(access, "access");
        this.clock = Objects.requireNonNull(clock, "clock");
        documents = new DocumentRepository(database);
        versions = new VersionRepository(database);
        flows = new FlowRepository(database);
        seen = new SeenRepository(database);
        comments = new Comments(database, audit, access, clock);
    }

    /** What waits for a decision, the oldest first; behind it what is approved and waits for a signature, by its flow's state. */
    public Job<List<ReviewItem>> queue() {
        return new Job<>(MessageRef.of("review.job.queue"), control -> {
            access.require(Permission.REVIEW);
            List<ReviewItem> items = items();
            return Stream.concat(
                            standing(items, Set.of(DocumentState.SUBMITTED)),
                            standing(items, Set.of(DocumentState.APPROVED, DocumentState.NUMBERED)))
                    .toList();
        });
    }

    /** All that were ever submitted, without the trash. */
    private List<ReviewItem> items() {
        Map<Long, DocumentFlow> all = flows.all();
        Map<Long, Integer> open = comments.openCounts();
        return documents.list().stream()
                .filter(document -> all.containsKey(document.id()))
                .map(document -> new ReviewItem(document, all.get(document.id()), open.getOrDefault(document.id(), 0)))
                .toList();
    }

    private static Stream<ReviewItem> standing(List<ReviewItem> items, Set<DocumentState> states) {
        return items.stream()
                .filter(item -> states.contains(item.flow().state()))
                .sorted(Comparator.comparing(item -> item.flow().changedAt()));
    }

    /** The document with what changed since this leader last saw it; from now on this state is seen. */
    public Job<Review> open(long documentId) {
        return new Job<>(MessageRef.of("review.job.open"), control -> {
            access.require(Permission.REVIEW);
            Seen state = flows.held(documentId, this::see);
            Draft draft = state.draft();
            DocumentVersion base = state.base();
            Redline redline = DraftComparison.compare(base == null ? draft : version(base.id()), draft);
            return new Review(
                    draft,
                    state.flow(),
                    base,
                    redline,
                    comments.of(documentId, draft),
                    summary(documentId, draft, redline, control));
        });
    }

    /** What a leader has before them, and what they had before. */
    private record Seen(Draft draft, DocumentFlow flow, DocumentVersion base) {}

    private Seen see(DocumentFlow flow) {
        long id = flow.documentId();
        Draft draft = draft(id);
        User leader = access.user();
        Instant now = clock.instant();
        long version = versions.keep(id, draft, DocumentVersion.Reason.OPENED, now);
        DocumentVersion base = seen.lastBefore(id, version, leader).orElse(null);
        seen.note(id, version, leader, now);
        return new Seen(draft, flow, base);
    }

    private ReviewSummary summary(long documentId, Draft draft, Redline redline, JobControl control) {
        CheckedDraft checked = checked(documentId, draft, control);
        return new ReviewSummary(
                count(checked, Severity.ERROR),
                count(checked, Severity.WARNING),
                count(checked, Severity.HINT),
                checked.content().deadlines(),
                checked.content().targets(),
                redline.changes(),
                pages.applyAsInt(draft));
    }

    private CheckedDraft checked(long documentId, Draft draft, JobControl control) {
        try {
            return checking.check(documentId, draft, control::isCancelled)
                    .work()
                    .run(control);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e); // the checker throws none
        }
    }

    private static int count(CheckedDraft checked, Severity severity) {
        return (int) checked.findings().stream()
                .filter(each -> !each.isIgnored() && each.finding().severity() == severity)
                .count();
    }

    /**
     * What a comparison starts from when nothing else is asked for: what this leader last saw; else what was last submitted
     * before the present text.
     */
    public Optional<DocumentVersion> base(long documentId) {
        User user = access.user();
        Draft draft = draft(documentId);
        long present = versions.lastIfSame(documentId, draft).orElse(0L);
        return user.may(Permission.REVIEW)
                ? seen.lastBefore(documentId, present, user).or(() -> submittedBefore(documentId))
                : submittedBefore(documentId);
    }

    private Optional<DocumentVersion> submittedBefore(long documentId) {
        DocumentFlow flow = flows.of(documentId);
        return versions.list(documentId).stream()
                .filter(version -> version.reason() == DocumentVersion.Reason.SUBMITTED)
                .filter(version -> flow.state().isOpen() || version.id() != flow.submittedVersion())
                .findFirst();
    }

    /** Two kept states, the older first. */
    public Redline compare(long versionA, long versionB) {
        access.requireSomebody();
        return DraftComparison.compare(version(versionA), version(versionB));
    }

    /**
     * A kept state of the document with its present one.
     *
     * @throws ProblemException {@code review.versionGone} when the document has no such state
     */
    public Redline compare(long documentId, long versionId, Draft current) {
        access.requireSomebody();
        if (versions.list(documentId).stream().noneMatch(version -> version.id() == versionId)) {
            throw gone();
        }
        return DraftComparison.compare(version(versionId), current);
    }

    /**
     * Says something about words of the present text.
     *
     * @param place {@link CheckPlace.Whole} for the whole document
     * @param quote the words at that place; "" for the whole
     * @throws ProblemException {@code review.wordsMissing}, {@code review.placeGone} when the text there is another by now,
     *     {@code review.issued}, {@code error.document.gone}
     */
    public Job<ReviewComment> comment(long documentId, CheckPlace place, String quote, String words) {
        return new Job<>(MessageRef.of("review.job.comment"), control -> comments.add(documentId, place, quote, words));
    }

    /**
     * Where words stand in the present text, for who can't point at them.
     *
     * @throws ProblemException {@code review.quoteMissing}
     */
    public QuotedWords find(long documentId, String quote) {
        access.requireSomebody();
        return QuotedWords.find(draft(documentId), quote)
                .orElseThrow(() -> ProblemException.of("review.quoteMissing", quote.strip()));
    }

    /** Other words for one's own comment while it is not ticked. */
    public Job<ReviewComment> change(long commentId, String words) {
        return new Job<>(MessageRef.of("review.job.comment"), control -> comments.change(commentId, words));
    }

    /** Takes one's own comment back while it is not ticked. */
    public Job<Void> remove(long commentId) {
        return new Job<>(MessageRef.of("review.job.comment"), control -> {
            comments.remove(commentId);
            return null;
        });
    }

    /** Says that a comment is dealt with, or that it isn't after all. */
    public Job<Void> tick(long commentId, boolean done) {
        return new Job<>(MessageRef.of("review.job.tick"), control -> {
            comments.tick(commentId, done);
            return null;
        });
    }

    /** In the order of the paper, those whose words are gone last. */
    public List<PlacedComment> comments(long documentId, Draft current) {
        access.requireSomebody();
        return comments.of(documentId, current);
    }

    /** How many comments on the document nobody has ticked, to be told when it is submitted all the same. */
    public int openComments(long documentId) {
        access.requireSomebody();
        return comments.openCounts().getOrDefault(documentId, 0);
    }

    private Draft draft(long documentId) {
        return documents.draft(documentId).orElseThrow(() -> ProblemException.of("error.document.gone"));
    }

    private Draft version(long versionId) {
        return versions.draft(versionId).orElseThrow(ReviewService::gone);
    }

    private static ProblemException gone() {
        return ProblemException.of("review.versionGone");
    }
}
