package vn.congdoan.vanthu.app.review;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.domain.audit.AuditSubject;
import vn.congdoan.vanthu.domain.check.CheckPlace;
import vn.congdoan.vanthu.domain.document.DocumentVersion;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.review.PlacedComment;
import vn.congdoan.vanthu.domain.review.ReviewComment;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.storage.Database;
import vn.congdoan.vanthu.storage.DocumentRepository;
import vn.congdoan.vanthu.storage.FlowRepository;
import vn.congdoan.vanthu.storage.ReviewRepository;
import vn.congdoan.vanthu.storage.ReviewRepository.Kept;
import vn.congdoan.vanthu.storage.VersionRepository;
import vn.congdoan.vanthu.text.check.PartWords;
import vn.congdoan.vanthu.text.compare.KeptPlaces;

/** Comments tied to words; each is bound to the kept state it was made on and found again in the present text. */
final class Comments {
    private final Database database;
    private final ReviewRepository comments;
    private final VersionRepository versions;
    private final DocumentRepository documents;
    private final FlowRepository flows;
    private final AuditTrail audit;
    private final Access access;
    private final Clock clock;

    Comments(Database database, AuditTrail audit, Access access, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.access = access;
        this.clock = clock;
        comments = new ReviewRepository(database);
        versions = new VersionRepository(database);
        documents = new DocumentRepository(database);
        flows = new FlowRepository(database);
    }

    Map<Long, Integer> openCounts() {
        return comments.openCounts();
    }

    ReviewComment add(long documentId, CheckPlace place, String quote, String words) {
        access.require(Permission.REVIEW);
        String said = said(words);
        return database.transaction(() -> {
            if (flows.lock(documentId).orElseThrow(Comments::gone).state().isIssued()) {
                throw ProblemException.of("review.issued");
            }
            Draft draft = documents.draft(documentId).orElseThrow(Comments::gone);
            if (words(draft, place).filter(quote::equals).isEmpty()) {
                throw ProblemException.of("review.placeGone");
            }
            long version = versions.keep(documentId, draft, DocumentVersion.Reason.OPENED, clock.instant());
            long id = comments.add(
                    comment(documentId, place, quote, said),
                    version,
                    access.user().id());
            audit.note("COMMENT", AuditSubject.document(documentId), said);
            return locked(id).comment();
        });
    }

    private ReviewComment comment(long documentId, CheckPlace place, String quote, String said) {
        return new ReviewComment(
                0, documentId, place, quote, said, access.user().name(), clock.instant(), false, "");
    }

    private static ProblemException gone() {
        return ProblemException.of("error.document.gone");
    }

    ReviewComment change(long commentId, String words) {
        access.require(Permission.REVIEW);
        String said = said(words);
        return database.transaction(() -> {
            ReviewComment comment = own(commentId);
            comments.reword(commentId, said);
            audit.note("COMMENT_CHANGED", AuditSubject.document(comment.documentId()), said);
            return locked(commentId).comment();
        });
    }

    void remove(long commentId) {
        access.require(Permission.REVIEW);
        database.transaction(() -> {
            ReviewComment comment = own(commentId);
            comments.remove(commentId);
            audit.note("COMMENT_REMOVED", AuditSubject.document(comment.documentId()), comment.words());
            return commentId;
        });
    }

    void tick(long commentId, boolean done) {
        access.require(Permission.DRAFT);
        database.transaction(() -> {
            ReviewComment comment = locked(commentId).comment();
            if (comment.done() != done) {
                comments.tick(commentId, done, done ? access.user().name() : "");
                audit.note(
                        done ? "COMMENT_DONE" : "COMMENT_OPENED",
                        AuditSubject.document(comment.documentId()),
                        comment.words());
            }
            return commentId;
        });
    }

    /** In the order of the paper, those whose words are gone last. */
    List<PlacedComment> of(long documentId, Draft current) {
        Map<Long, Optional<KeptPlaces>> places = new HashMap<>();
        List<PlacedComment> placed = new ArrayList<>();
        for (Kept kept : comments.of(documentId)) {
            CheckPlace place = places.computeIfAbsent(
                            kept.versionId(), id -> versions.draft(id).map(version -> new KeptPlaces(version, current)))
                    .flatMap(found -> found.find(kept.comment().place()))
                    .orElse(null);
            placed.add(new PlacedComment(kept.comment(), place));
        }
        placed.sort(Comparator.comparing(PlacedComment::place, PaperOrder.PLACES));
        return placed;
    }

    private ReviewComment own(long commentId) {
        Kept kept = locked(commentId);
        if (kept.authorId() != access.user().id()) {
            throw ProblemException.of("review.notOwn", kept.comment().author());
        }
        if (kept.comment().done()) {
            throw ProblemException.of("review.ticked", kept.comment().doneBy());
        }
        return kept.comment();
    }

    private Kept locked(long commentId) {
        return comments.lock(commentId).orElseThrow(() -> ProblemException.of("review.commentGone"));
    }

    private static String said(String words) {
        if (words.isBlank()) {
            throw ProblemException.of("review.wordsMissing");
        }
        return words.strip();
    }

    /** The words at the place; nothing when there is no such place. */
    private static Optional<String> words(Draft draft, CheckPlace place) {
        if (place instanceof CheckPlace.InBody body) {
            return words(draft.bodyText(), body.start(), body.end());
        }
        if (place instanceof CheckPlace.InPart part) {
            List<String> lines = PartWords.of(draft.parts(), part.part());
            return part.item() < 0 || part.item() >= lines.size()
                    ? Optional.empty()
                    : words(lines.get(part.item()), part.start(), part.end());
        }
        return place instanceof CheckPlace.Whole ? Optional.of("") : Optional.empty();
    }

    private static Optional<String> words(String text, int start, int end) {
        return start < 0 || start >= end || end > text.length()
                ? Optional.empty()
                : Optional.of(text.substring(start, end));
    }
}
