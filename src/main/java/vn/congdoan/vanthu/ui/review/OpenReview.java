package vn.congdoan.vanthu.ui.review;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import vn.congdoan.vanthu.app.review.Review;
import vn.congdoan.vanthu.domain.check.CheckPlace;
import vn.congdoan.vanthu.ui.common.review.ChosenWords;

/** The document before the leader as the panes of the screen share it. */
final class OpenReview {
    private final ReadOnlyObjectWrapper<Review> review = new ReadOnlyObjectWrapper<>(this, "review");
    private final ObjectProperty<ChosenWords> chosen = new SimpleObjectProperty<>(this, "chosen");
    private final ReadOnlyObjectWrapper<CheckPlace> pointed = new ReadOnlyObjectWrapper<>(this, "pointed");
    private long documentId;

    void show(long id, Review opened) {
        clear();
        documentId = id;
        review.set(opened);
    }

    void clear() {
        chosen.set(null);
        pointed.set(null);
        review.set(null);
    }

    long documentId() {
        return documentId;
    }

    /** Null while none is open. */
    ReadOnlyObjectProperty<Review> reviewProperty() {
        return review.getReadOnlyProperty();
    }

    Review review() {
        return review.get();
    }

    /** The words that somebody selected, in the changes or on the page; null for none. */
    ObjectProperty<ChosenWords> chosenProperty() {
        return chosen;
    }

    /** What is to be shown on the page; null for nothing. */
    ReadOnlyObjectProperty<CheckPlace> pointedProperty() {
        return pointed.getReadOnlyProperty();
    }

    void point(CheckPlace place) {
        pointed.set(null);
        pointed.set(place);
    }
}
