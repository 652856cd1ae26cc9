package vn.congdoan.vanthu.ui.shell;

import java.util.Map;
import java.util.function.Supplier;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.domain.workflow.DocumentState;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.FlowStep;
import vn.congdoan.vanthu.ui.common.LoadedView;
import vn.congdoan.vanthu.ui.common.Screen;
import vn.congdoan.vanthu.ui.review.ReviewQueueView;
import vn.congdoan.vanthu.ui.review.ReviewQueueViewModel;
import vn.congdoan.vanthu.ui.review.ReviewScreen;
import vn.congdoan.vanthu.ui.review.ReviewServices;
import vn.congdoan.vanthu.ui.review.ReviewView;
import vn.congdoan.vanthu.ui.review.ReviewViewModel;
import vn.congdoan.vanthu.ui.review.ReviewWindow;

/** The leader's screens and what each is made of. */
final class ReviewScreens {
    private final UiServices services;
    private final WindowContext window;

    ReviewScreens(UiServices services, WindowContext window) {
        this.services = services;
        this.window = window;
    }

    /** From the editor to the review of the same document. */
    static FlowStep step(WindowContext window) {
        return new FlowStep(
                "review.action.open",
                Permission.REVIEW,
                state -> state == DocumentState.SUBMITTED,
                (id, done) -> window.navigator().open(new Destination.ReviewDocument(id)));
    }

    void addTo(Map<Class<? extends Destination>, Supplier<LoadedView<? extends Screen>>> screens) {
        screens.put(Destination.Review.class, this::queue);
        screens.put(Destination.ReviewDocument.class, this::review);
    }

    private LoadedView<ReviewQueueView> queue() {
        ReviewQueueViewModel model = new ReviewQueueViewModel(reviewServices(), around());
        return window.views()
                .register(ReviewQueueView.class, () -> new ReviewQueueView(model, window.messages()))
                .load(ReviewQueueView.class);
    }

    private LoadedView<ReviewView> review() {
        ReviewWindow around = around();
        ReviewViewModel model = new ReviewViewModel(reviewServices(), around);
        return ReviewScreen.register(window.views(), around, model).load(ReviewView.class);
    }

    private ReviewServices reviewServices() {
        return new ReviewServices(
                services.life().review(),
                services.life().workflow(),
                services.documents(),
                services.checking(),
                services.editing());
    }

    private ReviewWindow around() {
        return new ReviewWindow(
                window.messages(),
                services.clock().getZone(),
                window.jobs(),
                window.navigator(),
                window.notices(),
                window.errors()::present,
                window.confirmation(),
                window.words(),
                window.waiting(),
                LifeScreens.steps(services, window));
    }
}
