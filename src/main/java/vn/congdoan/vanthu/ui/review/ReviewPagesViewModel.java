package vn.congdoan.vanthu.ui.review;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.congdoan.vanthu.app.editing.EditPlace;
import vn.congdoan.vanthu.app.editing.EditTarget;
import vn.congdoan.vanthu.app.editing.LivePages;
import vn.congdoan.vanthu.app.editing.PagePlace;
import vn.congdoan.vanthu.app.review.Review;
import vn.congdoan.vanthu.domain.check.CheckPlace;
import vn.congdoan.vanthu.ui.common.page.PagePlaces;
import vn.congdoan.vanthu.ui.common.page.PagePoint;
import vn.congdoan.vanthu.ui.common.review.ChosenWords;

/** The pages as they will be printed, and the way from words on them to places of the text. */
public final class ReviewPagesViewModel {
    private final OpenReview open;
    private final RemarksViewModel remarks;
    private final ReviewServices services;
    private final ReviewWindow window;
    private final ReadOnlyObjectWrapper<LivePages> pages = new ReadOnlyObjectWrapper<>(this, "pages");

    ReviewPagesViewModel(OpenReview open, RemarksViewModel remarks, ReviewServices services, ReviewWindow window) {
        this.open = open;
        this.remarks = remarks;
        this.services = services;
        this.window = window;
        open.reviewProperty().addListener((o, was, is) -> opened(is));
    }

    /** Null while there are none. */
    ReadOnlyObjectProperty<LivePages> pagesProperty() {
        return pages.getReadOnlyProperty();
    }

    RemarksViewModel remarks() {
        return remarks;
    }

    /** What is to be shown; null for nothing. */
    ReadOnlyObjectProperty<CheckPlace> pointedProperty() {
        return open.pointedProperty();
    }

    ReadOnlyObjectProperty<ChosenWords> chosenProperty() {
        return open.chosenProperty();
    }

    List<PagePlace> places(CheckPlace place) {
        return pages.get() == null || place == null ? List.of() : PagePlaces.of(pages.get(), place);
    }

    /** The places of all comments that aren't dealt with. */
    List<PagePlace> remarked() {
        return remarks.undone().stream()
                .flatMap(each -> places(each.place()).stream())
                .toList();
    }

    /** A click chooses the comment that stands there. */
    void point(int page, double x, double y) {
        open.chosenProperty().set(null);
        letter(new PagePoint(page, x, y)).ifPresent(remarks::choose);
    }

    /** The words between two points are selected: whole words of the running text, or a field as a whole. */
    void stretch(PagePoint from, PagePoint to) {
        OptionalInt one = letter(from);
        OptionalInt other = letter(to);
        if (one.isPresent() && other.isPresent()) {
            String text = pages.get().draft().bodyText();
            int start = Math.min(one.getAsInt(), other.getAsInt());
            int end = Math.max(one.getAsInt(), other.getAsInt());
            while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
                start--;
            }
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            choose(text, start, end);
        } else {
            target(from)
                    .filter(target -> target.place() != EditPlace.BODY)
                    .flatMap(target -> FieldParts.of(target, open.review().redline()))
                    .ifPresent(open.chosenProperty()::set);
        }
    }

    private void choose(String text, int start, int end) {
        if (start < end && !text.substring(start, end).isBlank()) {
            open.chosenProperty().set(new ChosenWords(new CheckPlace.InBody(start, end), text.substring(start, end)));
        }
    }

    private OptionalInt letter(PagePoint point) {
        return target(point)
                .filter(target -> target.place() == EditPlace.BODY && target.start() >= 0)
                .map(target -> OptionalInt.of(target.start()))
                .orElse(OptionalInt.empty());
    }

    private Optional<EditTarget> target(PagePoint point) {
        return pages.get() == null ? Optional.empty() : pages.get().target(point.page(), point.x(), point.y());
    }

    private void opened(Review review) {
        pages.set(null);
        if (review != null) {
            window.jobs()
                    .submit(
                            services.editing().pages(review.draft()),
                            set -> Optional.ofNullable(open.review())
                                    .filter(shown -> shown == review)
                                    .ifPresent(shown -> pages.set(set)),
                            window.failures());
        }
    }
}
