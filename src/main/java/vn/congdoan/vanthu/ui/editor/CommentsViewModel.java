package vn.congdoan.vanthu.ui.editor;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.congdoan.vanthu.app.checking.FindingTargets;
import vn.congdoan.vanthu.app.checking.MovedPlaces;
import vn.congdoan.vanthu.app.editing.EditState;
import vn.congdoan.vanthu.app.job.Delay;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.review.ReviewService;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.review.PlacedComment;

/** What the leader said about the open document; each stays with its words while somebody mends them. */
public final class CommentsViewModel {
    /** After such a pause the places are looked up anew; until then they move with the typing. */
    private static final Duration PAUSE = Duration.ofMillis(700);

    private final OpenDraft open;
    private final ReviewService review;
    private final EditorWindow window;
    private final ObservableList<PlacedComment> rows = FXCollections.observableArrayList();
    private final ObjectProperty<PlacedComment> current = new SimpleObjectProperty<>(this, "current");
    private Delay.Cancellable pause = () -> {};

    CommentsViewModel(OpenDraft open, EditorServices services, EditorWindow window) {
        this.open = open;
        this.review = services.review();
        this.window = window;
        open.stateProperty().addListener((o, was, is) -> changed(was, is));
    }

    /** In the order of the paper; those whose words are gone last. */
    public ObservableList<PlacedComment> rows() {
        return rows;
    }

    /** The chosen one; null for none. */
    public ObjectProperty<PlacedComment> currentProperty() {
        return current;
    }

    /** Those that nobody has ticked. */
    public List<PlacedComment> undone() {
        return rows.stream().filter(each -> !each.comment().done()).toList();
    }

    /** Puts the keyboard where its words are. */
    public void go(PlacedComment comment) {
        if (comment != null && open.isOpen()) {
            current.set(comment);
            if (!comment.isLost()) {
                FindingTargets.of(comment.place(), open.session().draft()).ifPresent(open::focus);
            }
        }
    }

    public void tick(PlacedComment comment, boolean done) {
        submit(review.tick(comment.comment().id(), done), ticked -> reload());
    }

    /** As they are in the store now. */
    void reload() {
        if (open.isOpen()) {
            Draft draft = open.session().draft();
            long id = id();
            submit(
                    new Job<>(MessageRef.of("review.job.comments"), control -> review.comments(id, draft)),
                    found -> found(draft, found));
        }
    }

    private void found(Draft draft, List<PlacedComment> found) {
        if (open.session().draft() == draft) {
            show(found);
        } else {
            later();
        }
    }

    private void changed(EditState was, EditState is) {
        if (is == null) {
            pause.cancel();
            show(List.of());
        } else if (was == null) {
            reload();
        } else if (was.draft() != is.draft() && !rows.isEmpty()) {
            MovedPlaces moved = new MovedPlaces(was.draft(), is.draft());
            show(rows.stream().map(each -> moved(each, moved)).toList());
            later();
        }
    }

    /** What was typed into stays where it was until it is looked up. */
    private static PlacedComment moved(PlacedComment each, MovedPlaces moved) {
        return each.isLost()
                ? each
                : new PlacedComment(each.comment(), moved.place(each.place()).orElse(each.place()));
    }

    private void later() {
        pause.cancel();
        pause = window.delay().after(PAUSE, this::reload);
    }

    private void show(List<PlacedComment> now) {
        if (!rows.equals(now)) {
            PlacedComment chosen = current.get();
            rows.setAll(now);
            current.set(
                    chosen == null
                            ? null
                            : rows.stream()
                                    .filter(each -> each.comment().id()
                                            == chosen.comment().id())
                                    .findFirst()
                                    .orElse(null));
        }
    }

    /** An answer that comes after the document was closed concerns nobody. */
    private <T> void submit(Job<T> job, Consumer<T> answer) {
        long asked = id();
        window.jobs()
                .submit(
                        job,
                        done -> {
                            if (open.isOpen() && id() == asked) {
                                answer.accept(done);
                            }
                        },
                        window.failures());
    }

    private long id() {
        return open.documentProperty().get().id();
    }
}
