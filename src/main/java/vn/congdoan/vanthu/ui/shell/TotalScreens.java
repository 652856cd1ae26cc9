package vn.congdoan.vanthu.ui.shell;

import java.util.Map;
import java.util.function.Supplier;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.LoadedView;
import vn.congdoan.vanthu.ui.common.Screen;
import vn.congdoan.vanthu.ui.total.TotalDetailView;
import vn.congdoan.vanthu.ui.total.TotalView;
import vn.congdoan.vanthu.ui.total.TotalViewModel;
import vn.congdoan.vanthu.ui.total.TotalWindow;

/** The screen of a round's consolidation. */
final class TotalScreens {
    private TotalScreens() {}

    static void addTo(
            Map<Class<? extends Destination>, Supplier<LoadedView<? extends Screen>>> screens,
            UiServices services,
            WindowContext window) {
        screens.put(Destination.Totals.class, () -> totals(services, window));
    }

    private static LoadedView<TotalView> totals(UiServices services, WindowContext window) {
        TotalViewModel model = new TotalViewModel(
                services.life().reporting().totals(),
                services.life().reporting().intake().submissions()::around,
                around(services, window));
        return window.views()
                .register(TotalView.class, () -> new TotalView(model))
                .register(TotalDetailView.class, () -> new TotalDetailView(model.detail()))
                .load(TotalView.class);
    }

    private static TotalWindow around(UiServices services, WindowContext window) {
        return new TotalWindow(
                window.messages(),
                window.jobs(),
                window.navigator(),
                window.notices(),
                window.errors(),
                window.folders(),
                window.opener(),
                window.clipboard(),
                round -> window.navigator().open(new Destination.Fill(round, null)),
                ReportScreens.drafting(services, window));
    }
}
