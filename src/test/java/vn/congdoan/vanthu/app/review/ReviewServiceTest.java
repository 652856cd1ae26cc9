package vn.congdoan.vanthu.app.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.AppContext;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.app.workflow.WorkflowService;
import vn.congdoan.vanthu.domain.audit.AuditEntry;
import vn.congdoan.vanthu.domain.audit.AuditSubject;
import vn.congdoan.vanthu.domain.check.CheckPlace;
import vn.congdoan.vanthu.domain.check.CheckPlace.InBody;
import vn.congdoan.vanthu.domain.check.CheckPlace.InPart;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.domain.review.PlacedComment;
import vn.congdoan.vanthu.domain.review.RedlineBlock;
import vn.congdoan.vanthu.domain.review.ReviewComment;
import vn.congdoan.vanthu.domain.review.ReviewItem;
import vn.congdoan.vanthu.domain.user.Role;
import vn.congdoan.vanthu.domain.user.User;
import vn.congdoan.vanthu.domain.workflow.DocumentState;
import vn.congdoan.vanthu.domain.workflow.WorkflowAction;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.storage.AuditRepository;
import vn.congdoan.vanthu.storage.Database;
import vn.congdoan.vanthu.storage.DocumentRepository;
import vn.congdoan.vanthu.storage.Drafts;

class ReviewServiceTest {
    private static final String BODY =
            "1. Các đơn vị báo cáo trước ngày 05 tháng 4 năm 2026.\n2. Giao Ban Tổ chức chủ trì.\n";
    private static final User HOA = new User(1, "hoa", "Nguyễn Thị Hoa", Set.of(Role.LEADER), true);
    private static final User BINH = new User(2, "binh", "Lê Văn Bình", Set.of(Role.LEADER), true);
    private static final User STAFF = new User(3, "an", "Trần An", Set.of(Role.STAFF), true);

    @TempDir
    Path folder;

    private Instant now = Instant.parse("2026-11-21T02:00:00.123456Z");
    private User user = HOA;
    private Database database;
    private AppContext office;
    private AuditTrail audit;
    private WorkflowService workflow;
    private ReviewService review;

    @BeforeEach
    void open() {
        database = new Database(folder.resolve("vanthu"), () -> false);
        InstantSource time = () -> now;
        Clock clock = time.withZone(ZoneOffset.UTC);
        Access access = () -> user;
        // The checker comes from an office of its own: it reads no document of this one.
        office = new AppContext(folder.resolve("other"), clock, Messages.VIETNAMESE);
        audit = new AuditTrail(new AuditRepository(database), access, clock);
        workflow = new WorkflowService(database, audit, access, clock);
        review = new ReviewService(database, office.checkingService(), draft -> 2, audit, access, clock);
    }

    @AfterEach
    void close() {
        office.close();
        database.close();
    }

    @Test
    void theOldestWaitsFirstAndSignaturesBehind() {
        long first = submitted(BODY);
        long second = submitted(BODY);
        long approved = submitted(BODY);
        as(HOA, () -> workflow.apply(approved, WorkflowAction.APPROVE, ""));
        store(BODY);
        comment(second, "Ban Tổ chức", "Vì sao không phải Văn phòng?");
        assertThat(run(review.queue()))
                .extracting(item -> item.document().id(), item -> item.flow().state(), ReviewItem::openComments)
                .containsExactly(
                        tuple(first, DocumentState.SUBMITTED, 0),
                        tuple(second, DocumentState.SUBMITTED, 1),
                        tuple(approved, DocumentState.APPROVED, 0));
    }

    @Test
    void aDocumentNeverSeenHasNothingToCompareWith() {
        Review seen = run(review.open(submitted(BODY)));
        assertThat(seen.base()).isNull();
        assertThat(seen.redline().isEmpty()).isTrue();
        assertThat(seen.flow().state()).isEqualTo(DocumentState.SUBMITTED);
        assertThat(seen.summary().pages()).isEqualTo(2);
        assertThat(seen.summary().deadlines()).isNotEmpty();
    }

    @Test
    void eachLeaderSeesWhatChangedSinceTheyLastLooked() {
        long id = submitted(BODY);
        run(review.open(id));
        again(id, BODY.replace("05 tháng 4", "12 tháng 4"));
        as(BINH, () -> assertThat(run(review.open(id)).base()).isNull());
        again(id, BODY.replace("05 tháng 4", "12 tháng 5"));
        assertThat(changes(HOA, id)).containsExactly("05 -> 12", "4 -> 5");
        assertThat(changes(BINH, id)).containsExactly("4 -> 5");
        assertThat(changes(HOA, id)).as("looked at twice").containsExactly("05 -> 12", "4 -> 5");
        assertThat(run(review.open(id)).summary().changes()).isEqualTo(2);
    }

    @Test
    void aCommentFollowsItsWords() {
        long id = submitted(BODY);
        ReviewComment made = comment(id, "ngày 05 tháng 4", "Gấp quá, nên lùi một tuần");
        again(id, "Thêm một dòng.\n" + BODY.replace("05 tháng 4", "12 tháng 4"));
        List<PlacedComment> placed = run(review.open(id)).comments();
        assertThat(placed).hasSize(1);
        assertThat(placed.get(0).comment()).isEqualTo(made);
        assertThat(words(id, placed.get(0).place())).isEqualTo("ngày 12 tháng 4");
    }

    @Test
    void aCommentWhoseWordsAreGoneIsKeptWithoutAPlace() {
        long id = submitted(BODY);
        ReviewComment lost = comment(id, "Ban Tổ chức", "Không đúng chức năng");
        ReviewComment kept = comment(id, "đơn vị", "Đơn vị nào?");
        again(id, BODY.substring(0, BODY.indexOf("2.")));
        List<PlacedComment> placed = review.comments(id, draft(id));
        assertThat(placed).extracting(PlacedComment::comment).containsExactly(kept, lost);
        assertThat(placed).extracting(PlacedComment::isLost).containsExactly(false, true);
    }

    @Test
    void partsAndTheWholeCanBeCommentedOn() {
        long id = submitted(BODY);
        run(review.comment(id, new InPart(Part.SUBJECT, 0, 0, 6), "Tuyên ", "Viết rõ hơn"));
        run(review.comment(id, new CheckPlace.Whole(), "", "Dài quá"));
        assertThat(review.comments(id, draft(id)))
                .extracting(PlacedComment::place)
                .containsExactly(new CheckPlace.Whole(), new InPart(Part.SUBJECT, 0, 0, 6));
    }

    @Test
    void aCommentOnWordsThatAreNotThereIsRefused() {
        long id = submitted(BODY);
        for (CheckPlace place : List.of(
                new InBody(0, 4),
                new InBody(-1, 3),
                new InBody(5, 5),
                new InBody(0, 9_999),
                new InPart(Part.SUBJECT, 1, 0, 4),
                new InPart(Part.NUMBER, 0, 0, 1),
                new CheckPlace.InSource(1))) {
            assertThatThrownBy(() -> run(review.comment(id, place, "Giao", "?")))
                    .hasMessageContaining("review.placeGone");
        }
        assertThatThrownBy(() -> run(review.comment(id, new CheckPlace.Whole(), "", " ")))
                .hasMessageContaining("review.wordsMissing");
        assertThat(review.comments(id, draft(id))).isEmpty();
        assertThat(audit.of(AuditSubject.document(id)))
                .extracting(AuditEntry::action)
                .containsExactly("SUBMIT");
    }

    @Test
    void onlyTheWriterChangesACommentAndOnlyWhileItIsOpen() {
        long id = submitted(BODY);
        ReviewComment made = comment(id, "Ban Tổ chức", "Sai");
        as(
                BINH,
                () -> assertThatThrownBy(() -> run(review.change(made.id(), "Đúng")))
                        .hasMessageContaining("review.notOwn"));
        assertThat(run(review.change(made.id(), " Sai chức năng ")).words()).isEqualTo("Sai chức năng");
        as(STAFF, () -> run(review.tick(made.id(), true)));
        assertThat(review.comments(id, draft(id)).get(0).comment().doneBy()).isEqualTo(STAFF.name());
        assertThatThrownBy(() -> run(review.remove(made.id()))).hasMessageContaining("review.ticked");
        as(STAFF, () -> run(review.tick(made.id(), false)));
        run(review.remove(made.id()));
        assertThat(review.comments(id, draft(id))).isEmpty();
        assertThatThrownBy(() -> run(review.tick(made.id(), true))).hasMessageContaining("review.commentGone");
        assertThat(audit.of(AuditSubject.document(id)))
                .extracting(AuditEntry::action)
                .containsExactly(
                        "SUBMIT", "COMMENT", "COMMENT_CHANGED", "COMMENT_DONE", "COMMENT_OPENED", "COMMENT_REMOVED");
    }

    @Test
    void aReturnKeepsTheCommentsAndTheyMayBeLeftOpen() {
        long id = submitted(BODY);
        comment(id, "Ban Tổ chức", "Sai");
        as(HOA, () -> workflow.apply(id, WorkflowAction.RETURN, "Xem góp ý"));
        assertThat(review.openComments(id)).isOne();
        as(STAFF, () -> workflow.apply(id, WorkflowAction.SUBMIT, ""));
        assertThat(review.openComments(id)).isOne();
    }

    @Test
    void staffNeitherLooksAtTheQueueNorComments() {
        long id = submitted(BODY);
        user = STAFF;
        assertThatThrownBy(() -> run(review.queue())).hasMessageContaining("people.refused");
        assertThatThrownBy(() -> run(review.open(id))).hasMessageContaining("people.refused");
        assertThatThrownBy(() -> comment(id, "Ban Tổ chức", "Sai")).hasMessageContaining("people.refused");
    }

    @Test
    void versionsOfAnotherDocumentAreNotCompared() {
        long id = submitted(BODY);
        long other = submitted("Khác");
        long version = workflow.flow(other).submittedVersion();
        assertThatThrownBy(() -> review.compare(id, version, draft(id))).hasMessageContaining("review.versionGone");
        assertThat(review.compare(version, workflow.flow(id).submittedVersion()).isEmpty())
                .isFalse();
    }

    private long store(String body) {
        return new DocumentRepository(database).create(Drafts.plan("Tuyên truyền", body), "", "", now);
    }

    private long submitted(String body) {
        long id = store(body);
        submit(id);
        return id;
    }

    private void submit(long id) {
        now = now.plus(Duration.ofMinutes(1));
        as(STAFF, () -> workflow.apply(id, WorkflowAction.SUBMIT, ""));
    }

    /** Taken back, changed and submitted once more. */
    private void again(long id, String body) {
        as(HOA, () -> workflow.apply(id, WorkflowAction.RETURN, "Sửa"));
        new DocumentRepository(database).save(id, draft(id).withBodyText(body), "", now);
        submit(id);
    }

    private Draft draft(long id) {
        return new DocumentRepository(database).draft(id).orElseThrow();
    }

    private ReviewComment comment(long id, String quote, String words) {
        int start = draft(id).bodyText().indexOf(quote);
        return run(review.comment(id, new InBody(start, start + quote.length()), quote, words));
    }

    private String words(long id, CheckPlace place) {
        InBody body = (InBody) place;
        return draft(id).bodyText().substring(body.start(), body.end());
    }

    private List<String> changes(User leader, long id) {
        now = now.plus(Duration.ofMinutes(1));
        List<String> changes = new ArrayList<>();
        as(
                leader,
                () -> run(review.open(id)).redline().changed().stream()
                        .map(RedlineBlock::pieces)
                        .forEach(pieces -> {
                            for (int i = 0; i < pieces.size(); i++) {
                                if (!pieces.get(i).isSame()) {
                                    changes.add(pieces.get(i).text() + " -> "
                                            + pieces.get(++i).text());
                                }
                            }
                        }));
        return changes;
    }

    private void as(User other, Runnable work) {
        User before = user;
        user = other;
        try {
            work.run();
        } finally {
            user = before;
        }
    }

    private static <T> T run(Job<T> job) {
        try {
            return job.work().run(JobControl.UNATTENDED);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
