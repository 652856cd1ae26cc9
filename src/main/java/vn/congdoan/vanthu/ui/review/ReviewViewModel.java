package vn.congdoan.vanthu.ui.review;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.review.Review;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.workflow.DocumentFlow;
import vn.congdoan.vanthu.domain.workflow.DocumentState;
import vn.congdoan.vanthu.domain.workflow.WorkflowAction;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.DocumentNames;
import vn.congdoan.vanthu.ui.common.FlowStep;
import vn.congdoan.vanthu.ui.common.WordsQuestion.Question;

/** One document before the leader: read, commented, approved or sent back; then the next one. */
public final class ReviewViewModel {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");

    private final ReviewServices services;
    private final ReviewWindow window;
    private final OpenReview open = new OpenReview();
    private final ChangesViewModel changes;
    private final RemarksViewModel remarks;
    private final ReviewPagesViewModel pages;
    private final SummaryViewModel summary;
    private final ReadOnlyBooleanWrapper decidable = new ReadOnlyBooleanWrapper(this, "decidable", false);
    private final ObservableList<FlowStep> steps = FXCollections.observableArrayList();
    private long wanted;

    public ReviewViewModel(ReviewServices services, ReviewWindow window) {
        this.services = services;
        this.window = window;
        changes = new ChangesViewModel(open, services, window);
        remarks = new RemarksViewModel(open, services, window);
        pages = new ReviewPagesViewModel(open, remarks, services, window);
        summary = new SummaryViewModel(open, window);
        open.reviewProperty().addListener((o, was, is) -> offer(is));
    }

    public ChangesViewModel changes() {
        return changes;
    }

    public RemarksViewModel remarks() {
        return remarks;
    }

    public ReviewPagesViewModel pages() {
        return pages;
    }

    public SummaryViewModel summary() {
        return summary;
    }

    /** Null while none is open. */
    ReadOnlyObjectProperty<Review> reviewProperty() {
        return open.reviewProperty();
    }

    /** Whether it waits for this person's decision. */
    ReadOnlyBooleanProperty decidableProperty() {
        return decidable.getReadOnlyProperty();
    }

    /** What else can be done with it now, on other screens. */
    ObservableList<FlowStep> steps() {
        return steps;
    }

    /** What the document is called; "" while none is open. */
    String name() {
        Review review = open.review();
        return review == null ? "" : DocumentNames.of(review.draft().parts());
    }

    /** Who took the last step, and when. */
    String byWhom() {
        Review review = open.review();
        if (review == null || review.flow().changedAt() == null) {
            return "";
        }
        String at = MOMENT.format(review.flow().changedAt().atZone(window.zone()));
        String by = review.flow().changedBy();
        return by.isBlank() ? at : window.messages().get("editor.flow.by", by, at);
    }

    /** How many others wait for a decision. */
    int others() {
        return (int) window.waiting().items().stream()
                .filter(item -> item.flow().state() == DocumentState.SUBMITTED)
                .filter(item -> item.document().id() != wanted)
                .count();
    }

    void open(long documentId) {
        wanted = documentId;
        open.clear();
        window.jobs()
                .submit(
                        services.review().open(documentId),
                        review -> {
                            if (wanted == documentId) {
                                open.show(documentId, review);
                            }
                        },
                        failure -> {
                            window.failures().accept(failure);
                            window.navigator().open(new Destination.Review());
                        });
    }

    void next() {
        window.waiting().after(wanted).ifPresent(this::go);
    }

    void previous() {
        window.waiting().before(wanted).ifPresent(this::go);
    }

    void queue() {
        window.navigator().open(new Destination.Review());
    }

    /** Asks first when something speaks against it. */
    void approve() {
        if (!decidable.get()) {
            return;
        }
        List<String> doubts = doubts();
        boolean agreed = doubts.isEmpty()
                || window.confirmation()
                        .confirm(
                                MessageRef.of("review.approve.ask", name(), String.join("\n", doubts)),
                                MessageRef.of("review.approve.anyway"));
        if (agreed) {
            decide(WorkflowAction.APPROVE, "", MessageRef.of("review.approve.done", name()));
        }
    }

    private List<String> doubts() {
        List<String> doubts = new ArrayList<>();
        int errors = open.review().summary().errors();
        if (errors > 0) {
            doubts.add(window.messages().get("review.approve.errors", errors));
        }
        if (!remarks.undone().isEmpty()) {
            doubts.add(window.messages()
                    .get("review.approve.comments", remarks.undone().size()));
        }
        return doubts;
    }

    /** Sends it back with a reason; the open comments are offered as one. */
    void giveBack() {
        if (decidable.get()) {
            window.words()
                    .ask(new Question(
                            MessageRef.of("review.return.title", name()),
                            MessageRef.of("review.return.words"),
                            MessageRef.of("workflow.action.return"),
                            remarks.asText()))
                    .ifPresent(reason ->
                            decide(WorkflowAction.RETURN, reason, MessageRef.of("review.return.done", name())));
        }
    }

    /** A step on another screen. */
    void take(FlowStep step) {
        long id = open.documentId();
        step.taking().take(id, () -> {
            window.waiting().refresh();
            open(id);
        });
    }

    private void decide(WorkflowAction action, String reason, MessageRef news) {
        long id = open.documentId();
        // Nobody approves what they haven't read: the service refuses when it was changed and handed in again
        // meanwhile.
        DocumentFlow seen = open.review().flow();
        OptionalLong next = window.waiting().after(id);
        window.jobs()
                .submit(
                        new Job<>(
                                MessageRef.of("review.job.decide"),
                                control -> services.workflow().apply(seen, action, reason)),
                        done -> window.waiting().refresh(() -> goOn(next, news)),
                        failure -> {
                            window.failures().accept(failure);
                            open(id);
                        });
    }

    private void goOn(OptionalLong next, MessageRef news) {
        boolean waits = next.isPresent()
                && window.waiting().items().stream()
                        .anyMatch(item -> item.document().id() == next.getAsLong());
        if (waits) {
            go(next.getAsLong());
        } else {
            queue();
        }
        // After going: what is told belongs to the screen it is told on.
        window.notices().tell(news);
    }

    private void go(long documentId) {
        window.navigator().open(new Destination.ReviewDocument(documentId));
    }

    private void offer(Review review) {
        boolean can = review != null
                && services.workflow().possible(review.flow().state()).contains(WorkflowAction.APPROVE);
        decidable.set(can);
        steps.setAll(
                review == null || can
                        ? List.of()
                        : window.steps().stream()
                                .filter(step ->
                                        step.offered().test(review.flow().state()))
                                .filter(step -> step.fits() == null
                                        && services.workflow().may(step.permission()))
                                .toList());
    }
}
