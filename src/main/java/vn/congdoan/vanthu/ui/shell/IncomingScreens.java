package vn.congdoan.vanthu.ui.shell;

import java.util.Map;
import java.util.function.Supplier;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.LoadedView;
import vn.congdoan.vanthu.ui.common.Screen;
import vn.congdoan.vanthu.ui.intake.HandlingView;
import vn.congdoan.vanthu.ui.intake.IncomingServices;
import vn.congdoan.vanthu.ui.intake.IncomingView;
import vn.congdoan.vanthu.ui.intake.IncomingViewModel;
import vn.congdoan.vanthu.ui.intake.IntakeWindow;
import vn.congdoan.vanthu.ui.intake.PaperView;
import vn.congdoan.vanthu.ui.intake.PaperViewModel;

/** The screens of the incoming register. */
final class IncomingScreens {
    private IncomingScreens() {}

    static void add(
            Map<Class<? extends Destination>, Supplier<LoadedView<? extends Screen>>> screens,
            UiServices services,
            WindowContext window,
            IntakeWindow around) {
        screens.put(Destination.Incoming.class, () -> incoming(services, window, around));
        screens.put(Destination.Paper.class, () -> paper(services, window, around));
    }

    private static LoadedView<IncomingView> incoming(UiServices services, WindowContext window, IntakeWindow around) {
        IncomingServices needed = new IncomingServices(
                services.life().arrivals(),
                RegisterScreens.printer(services, window),
                services.life().session(),
                services.clock(),
                window.opener());
        IncomingViewModel model = new IncomingViewModel(needed, around);
        return window.views()
                .register(IncomingView.class, () -> new IncomingView(model, window.openFile(), window.messages()))
                .register(HandlingView.class, () -> new HandlingView(model.handling(), window.messages()))
                .load(IncomingView.class);
    }

    private static LoadedView<PaperView> paper(UiServices services, WindowContext window, IntakeWindow around) {
        PaperViewModel model = PaperViewModel.of(services.incoming(), around, services.clock());
        return window.views()
                .register(PaperView.class, () -> new PaperView(model, window.messages()))
                .load(PaperView.class);
    }
}
