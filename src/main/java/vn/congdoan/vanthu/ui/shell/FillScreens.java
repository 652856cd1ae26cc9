package vn.congdoan.vanthu.ui.shell;

import java.util.Map;
import java.util.function.Supplier;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.LoadedView;
import vn.congdoan.vanthu.ui.common.Screen;
import vn.congdoan.vanthu.ui.fill.FillView;
import vn.congdoan.vanthu.ui.fill.FillViewModel;
import vn.congdoan.vanthu.ui.fill.FillWindow;

/** The screen that fills a superior's workbook. */
final class FillScreens {
    private FillScreens() {}

    static void addTo(
            Map<Class<? extends Destination>, Supplier<LoadedView<? extends Screen>>> screens,
            UiServices services,
            WindowContext window) {
        screens.put(Destination.Fill.class, () -> fill(services, window));
    }

    private static LoadedView<FillView> fill(UiServices services, WindowContext window) {
        FillWindow around =
                new FillWindow(
                window.messages(),
                window.navigator(),
                window.jobs(),
                window.notices(),
                window.errors(),
                window.opener());
        FillViewModel model = new FillViewModel(services.life().reporting().fill(), around);
        return window.views()
                .register(FillView.class, () -> new FillView(model, window.messages()))
                .load(FillView.class);
    }
}
