package vn.congdoan.vanthu.ui.editor;

import java.util.function.Consumer;
import vn.congdoan.vanthu.app.editing.EditPlace;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.ViewLoader;

/** Registers the views of the drafting screen, which share one ViewModel. */
public final class EditorScreen {
    private EditorScreen() {}

    public static ViewLoader register(ViewLoader loader, EditorWindow window, EditorViewModel model) {
        Messages messages = window.messages();
        Consumer<EditPlace> entered = model.page()::activate;
        return loader.register(EditorView.class, () -> new EditorView(model, messages))
                .register(PartsView.class, () -> new PartsView(model.parts(), messages, entered))
                .register(
                        BodyView.class,
                        () -> new BodyView(model.body(), model.find(), model.offers(), messages, entered))
                .register(FindBarView.class, () -> new FindBarView(model.find(), messages, window.notices()))
                .register(
                        LivePageView.class,
                        () -> new LivePageView(
                                model.page(),
                                model.find(),
                                model.marks(),
                                model.checks().comments(),
                                messages))
                .register(CheckPanelView.class, () -> new CheckPanelView(model.checks(), messages))
                .register(
                        FindingsView.class,
                        () -> new FindingsView(model.checks().findings(), messages))
                .register(
                        ObligationsView.class,
                        () -> new ObligationsView(model.checks().obligations(), messages))
                .register(
                        CitationsView.class,
                        () -> new CitationsView(model.checks().citations(), messages))
                .register(
                        CommentsView.class,
                        () -> new CommentsView(model.checks().comments(), messages, window.zone()))
                .register(FlowBarView.class, () -> new FlowBarView(model.flow(), messages))
                .register(VersionsView.class, () -> new VersionsView(model.versions(), messages));
    }
}
