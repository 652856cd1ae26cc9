package vn.congdoan.vanthu.ui.review;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.review.Review;
import vn.congdoan.vanthu.domain.document.DocumentVersion;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.review.Redline;
import vn.congdoan.vanthu.ui.common.review.ChosenWords;
import vn.congdoan.vanthu.ui.common.review.RedlineLine;
import vn.congdoan.vanthu.ui.common.review.RedlineLines;
import vn.congdoan.vanthu.ui.common.review.VersionWords;

/** What changed in the document, against what the leader last saw or against any kept version. */
public final class ChangesViewModel {
    private final OpenReview open;
    private final ReviewServices services;
    private final ReviewWindow window;
    private final VersionWords words;
    private final ObservableList<DocumentVersion> versions = FXCollections.observableArrayList();
    private final ObjectProperty<DocumentVersion> base = new SimpleObjectProperty<>(this, "base");
    private final BooleanProperty whole = new SimpleBooleanProperty(this, "whole", false);
    private final ReadOnlyObjectWrapper<Redline> redline = new ReadOnlyObjectWrapper<>(this, "redline", Redline.EMPTY);
    private final ReadOnlyObjectWrapper<List<RedlineLine>> lines =
            new ReadOnlyObjectWrapper<>(this, "lines", List.of());
    private boolean opening;

    ChangesViewModel(OpenReview open, ReviewServices services, ReviewWindow window) {
        this.open = open;
        this.services = services;
        this.window = window;
        words = new VersionWords(window.messages(), window.zone());
        open.reviewProperty().addListener((o, was, is) -> opened(is));
        base.addListener((o, was, is) -> compare(is));
        whole.addListener(o -> layOut());
        redline.addListener(o -> layOut());
    }

    /** Those the present text can be compared with, last kept first. */
    ObservableList<DocumentVersion> versions() {
        return versions;
    }

    /** The one it is compared with; null when the leader never saw the document. */
    ObjectProperty<DocumentVersion> baseProperty() {
        return base;
    }

    /** Whether the unchanged paragraphs are shown too. */
    BooleanProperty wholeProperty() {
        return whole;
    }

    ReadOnlyObjectProperty<Redline> redlineProperty() {
        return redline.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<RedlineLine>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    String label(DocumentVersion version) {
        Review review = open.review();
        boolean seen = review != null && Objects.equals(version, review.base());
        return seen ? window.messages().get("review.changes.seen", words.of(version)) : words.of(version);
    }

    /** What there is to see, in a line. */
    String summary() {
        if (open.review() == null) {
            return "";
        }
        if (base.get() == null) {
            return window.messages().get("review.changes.first");
        }
        int changes = redline.get().changes();
        return changes == 0
                ? window.messages().get("review.changes.none")
                : window.messages().get("review.changes.count", changes);
    }

    /** The selected words, here or on the page; null for none. */
    ReadOnlyObjectProperty<ChosenWords> chosenProperty() {
        return open.chosenProperty();
    }

    void choose(ChosenWords chosen) {
        open.chosenProperty().set(chosen);
    }

    private void opened(Review review) {
        opening = true;
        versions.clear();
        base.set(review == null ? null : review.base());
        redline.set(review == null ? Redline.EMPTY : review.redline());
        // Who never saw it reads all of it.
        whole.set(review != null && (review.base() == null || review.redline().isEmpty()));
        opening = false;
        layOut();
        if (review != null) {
            long id = open.documentId();
            window.jobs()
                    .submit(
                            new Job<>(
                                    MessageRef.of("editor.job.versions"),
                                    control -> services.documents().versions(id)),
                            found -> list(id, found),
                            window.failures());
        }
    }

    private void list(long id, List<DocumentVersion> found) {
        if (open.review() != null && open.documentId() == id) {
            opening = true;
            DocumentVersion kept = base.get();
            versions.setAll(found);
            base.set(kept);
            opening = false;
        }
    }

    private void compare(DocumentVersion version) {
        Review review = open.review();
        if (opening || review == null || version == null) {
            return;
        }
        long id = open.documentId();
        window.jobs()
                .submit(
                        new Job<>(
                                MessageRef.of("review.job.compare"),
                                control -> services.review().compare(id, version.id(), review.draft())),
                        compared -> {
                            if (open.review() == review && version.equals(base.get())) {
                                redline.set(compared);
                                whole.set(false);
                            }
                        },
                        window.failures());
    }

    private void layOut() {
        if (!opening) {
            open.chosenProperty().set(null);
            lines.set(whole.get() ? RedlineLines.whole(redline.get()) : RedlineLines.changed(redline.get()));
        }
    }
}
