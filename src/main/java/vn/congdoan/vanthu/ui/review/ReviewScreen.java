package vn.congdoan.vanthu.ui.review;

import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.ViewLoader;

/** Registers the views of the review screen, which share one ViewModel. */
public final class ReviewScreen {
    private ReviewScreen() {}

    public static ViewLoader register(ViewLoader loader, ReviewWindow window, ReviewViewModel model) {
        Messages messages = window.messages();
        return loader.register(ReviewView.class, () -> new ReviewView(model, messages))
                .register(ReviewPagesView.class, () -> new ReviewPagesView(model.pages(), messages))
                .register(ChangesView.class, () -> new ChangesView(model.changes(), messages))
                .register(RemarksView.class, () -> new RemarksView(model.remarks(), messages, window.zone()))
                .register(SummaryView.class, () -> new SummaryView(model.summary(), messages));
    }
}
