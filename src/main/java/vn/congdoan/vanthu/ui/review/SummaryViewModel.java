package vn.congdoan.vanthu.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.congdoan.vanthu.app.review.Review;
import vn.congdoan.vanthu.domain.check.CheckPlace;
import vn.congdoan.vanthu.domain.review.ReviewSummary;
import vn.congdoan.vanthu.ui.common.Obligation;
import vn.congdoan.vanthu.ui.common.ObligationWords;

/** What a leader wants to know before reading: how sound the text is, what changed, whom it obliges to what. */
public final class SummaryViewModel {
    private final OpenReview open;
    private final ReviewWindow window;
    private final ObligationWords words;
    private final ObservableList<Obligation> obligations = FXCollections.observableArrayList();

    SummaryViewModel(OpenReview open, ReviewWindow window) {
        this.open = open;
        this.window = window;
        words = new ObligationWords(window.messages());
        open.reviewProperty().addListener((o, was, is) -> obligations.setAll(list(is)));
    }

    ReadOnlyObjectProperty<Review> reviewProperty() {
        return open.reviewProperty();
    }

    /** Deadlines first. */
    ObservableList<Obligation> obligations() {
        return obligations;
    }

    /** Pages, findings, changed places: each a line. */
    List<String> lines() {
        Review review = open.review();
        if (review == null) {
            return List.of();
        }
        ReviewSummary summary = review.summary();
        List<String> lines = new ArrayList<>();
        lines.add(window.messages().get("review.summary.pages", summary.pages()));
        lines.add(window.messages()
                .get("review.summary.findings", summary.errors(), summary.warnings(), summary.hints()));
        lines.add(
                review.base() == null
                        ? window.messages().get("review.summary.first")
                        : window.messages().get("review.summary.changes", summary.changes()));
        return lines;
    }

    /** Shows its words on the page. */
    void go(Obligation row) {
        if (row != null) {
            open.point(new CheckPlace.InBody(row.range().start(), row.range().end()));
        }
    }

    private List<Obligation> list(Review review) {
        return review == null
                ? List.of()
                : Stream.concat(
                                review.summary().deadlines().stream().map(words::of),
                                review.summary().targets().stream().map(words::of))
                        .toList();
    }
}
