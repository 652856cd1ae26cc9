package vn.congdoan.vanthu.ui.review;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.review.Review;
import vn.congdoan.vanthu.domain.check.CheckPlace;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.review.PlacedComment;
import vn.congdoan.vanthu.ui.common.WordsQuestion.Question;
import vn.congdoan.vanthu.ui.common.review.ChosenWords;

/** What was said about the document, and saying more. */
public final class RemarksViewModel {
    private final OpenReview open;
    private final ReviewServices services;
    private final ReviewWindow window;
    private final ObservableList<PlacedComment> rows = FXCollections.observableArrayList();
    private final ObjectProperty<PlacedComment> current = new SimpleObjectProperty<>(this, "current");

    RemarksViewModel(OpenReview open, ReviewServices services, ReviewWindow window) {
        this.open = open;
        this.services = services;
        this.window = window;
        open.reviewProperty().addListener((o, was, is) -> {
            current.set(null);
            rows.setAll(is == null ? List.of() : is.comments());
        });
    }

    /** In the order of the paper. */
    ObservableList<PlacedComment> rows() {
        return rows;
    }

    /** The chosen one; null for none. */
    ObjectProperty<PlacedComment> currentProperty() {
        return current;
    }

    List<PlacedComment> undone() {
        return rows.stream().filter(each -> !each.comment().done()).toList();
    }

    /** The open comments as the words of a letter that sends the document back. */
    String asText() {
        return undone().stream()
                .map(each -> each.comment().quote().isEmpty()
                        ? window.messages()
                                .get("review.return.remark", each.comment().words())
                        : window.messages()
                                .get(
                                        "review.return.remarkOn",
                                        each.comment().quote(),
                                        each.comment().words()))
                .collect(Collectors.joining("\n"));
    }

    /** Shows its words on the page. */
    void go(PlacedComment comment) {
        current.set(comment);
        open.point(comment.place());
    }

    /** Chooses the comment on words around a letter of the running text, if there is one. */
    void choose(int offset) {
        rows.stream()
                .filter(each -> each.place() instanceof CheckPlace.InBody body
                        && body.start() <= offset
                        && offset <= body.end())
                .findFirst()
                .ifPresent(current::set);
    }

    /** Asks what is to be said about the selected words, or about the whole document when none are. */
    void comment() {
        if (open.review() == null) {
            return;
        }
        ChosenWords chosen = open.chosenProperty().get();
        CheckPlace place = chosen == null ? new CheckPlace.Whole() : chosen.place();
        String quote = chosen == null ? "" : chosen.quote();
        MessageRef about = chosen == null
                ? MessageRef.of("review.comment.onWhole")
                : MessageRef.of("review.comments.quote", quote);
        window.words()
                .ask(new Question(
                        MessageRef.of("review.comment.title"), about, MessageRef.of("review.comment.action"), ""))
                .ifPresent(words -> {
                    submit(services.review().comment(open.documentId(), place, quote, words));
                    open.chosenProperty().set(null);
                });
    }

    /** Other words for the chosen comment, by who made it. */
    void change() {
        PlacedComment chosen = current.get();
        if (chosen != null) {
            window.words()
                    .ask(new Question(
                            MessageRef.of("review.comment.changeTitle"),
                            MessageRef.of(
                                    "review.comments.quote", chosen.comment().quote()),
                            MessageRef.of("review.comment.action"),
                            chosen.comment().words()))
                    .ifPresent(words ->
                            submit(services.review().change(chosen.comment().id(), words)));
        }
    }

    /** Takes the chosen comment back, by who made it. */
    void remove() {
        PlacedComment chosen = current.get();
        boolean agreed = chosen != null
                && window.confirmation()
                        .confirm(
                                MessageRef.of(
                                        "review.comment.removeAsk",
                                        chosen.comment().words()),
                                MessageRef.of("review.comment.remove"));
        if (agreed) {
            submit(services.review().remove(chosen.comment().id()));
        }
    }

    void tick(PlacedComment comment, boolean done) {
        submit(services.review().tick(comment.comment().id(), done));
    }

    private <T> void submit(Job<T> job) {
        long id = open.documentId();
        window.jobs().submit(job, done -> reload(id), failure -> {
            window.failures().accept(failure);
            reload(id);
        });
    }

    private void reload(long id) {
        Review review = open.review();
        if (review == null || open.documentId() != id) {
            return;
        }
        window.jobs()
                .submit(
                        new Job<>(
                                MessageRef.of("review.job.comments"),
                                control -> services.review().comments(id, review.draft())),
                        found -> {
                            if (open.review() == review) {
                                PlacedComment chosen = current.get();
                                rows.setAll(found);
                                current.set(again(chosen));
                            }
                        },
                        window.failures());
    }

    private PlacedComment again(PlacedComment chosen) {
        return chosen == null
                ? null
                : rows.stream()
                        .filter(each -> each.comment().id() == chosen.comment().id())
                        .findFirst()
                        .orElse(null);
    }
}
