package vn.congdoan.vanthu.ui.shell;

import java.util.Map;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.Screen;
import vn.congdoan.vanthu.ui.common.ViewLoader;
import vn.congdoan.vanthu.ui.documents.DocumentsView;
import vn.congdoan.vanthu.ui.documents.DocumentsViewModel;
import vn.congdoan.vanthu.ui.documents.TextFiles;

/** Which screen stands at which destination, and how each is made. */
final class Screens {
    static final Map<Class<? extends Destination>, Class<? extends Screen>> BY_DESTINATION =
            Map.of(Destination.Documents.class, DocumentsView.class);

    private Screens() {}

    static void register(ViewLoader loader, UiServices services, WindowContext window) {
        loader.register(
                DocumentsView.class,
                () -> new DocumentsView(
                        new DocumentsViewModel(
                                services.documents(),
                                window.jobs(),
                                window.navigator(),
                                window.notices(),
                                window.errors(),
                                services.clock()),
                        new TextFiles(window.messages())));
    }
}
