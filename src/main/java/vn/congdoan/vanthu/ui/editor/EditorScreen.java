package vn.congdoan.vanthu.ui.editor;

import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.congdoan.vanthu.app.editing.EditPlace;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.ViewLoader;

/** Registers the views of the drafting screen, which share one ViewModel. */
public final class EditorScreen {
    private EditorScreen() {}

    /** @param first makes the ViewModel, when the screen is first visited */
    public static void register(ViewLoader loader, EditorWindow window, Supplier<EditorViewModel> first) {
        Supplier<EditorViewModel> model = once(first);
        Messages messages = window.messages();
        Consumer<EditPlace> entered = place -> model.get().page().activate(place);
        loader.register(EditorView.class, () -> new EditorView(model.get(), messages))
                .register(PartsView.class, () -> new PartsView(model.get().parts(), messages, entered))
                .register(
                        BodyView.class,
                        () -> new BodyView(model.get().body(), model.get().find(), messages, entered))
                .register(FindBarView.class, () -> new FindBarView(model.get().find(), messages, window.notices()))
                .register(
                        LivePageView.class,
                        () -> new LivePageView(model.get().page(), model.get().find(), messages))
                .register(VersionsView.class, () -> new VersionsView(model.get().versions()));
    }

    private static <T> Supplier<T> once(Supplier<T> supplier) {
        return new Supplier<>() {
            private T value;

            @Override
            public T get() {
                if (value == null) {
                    value = supplier.get();
                }
                return value;
            }
        };
    }
}
