package vn.congdoan.vanthu.ui.shell;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import vn.congdoan.vanthu.app.unit.UnitService;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.LoadedView;
import vn.congdoan.vanthu.ui.common.Screen;
import vn.congdoan.vanthu.ui.unit.UnitDialogs;
import vn.congdoan.vanthu.ui.unit.UnitImportView;
import vn.congdoan.vanthu.ui.unit.UnitImportViewModel;
import vn.congdoan.vanthu.ui.unit.UnitWindow;
import vn.congdoan.vanthu.ui.unit.UnitsView;
import vn.congdoan.vanthu.ui.unit.UnitsViewModel;

/** The screens of the unit register. */
final class UnitScreens {
    private UnitScreens() {}

    static void addTo(
            Map<Class<? extends Destination>, Supplier<LoadedView<? extends Screen>>> screens,
            UiServices services,
            WindowContext window) {
        screens.put(Destination.Units.class, () -> units(services, window));
        screens.put(Destination.UnitImport.class, () -> importing(services, window));
    }

    private static LoadedView<UnitsView> units(UiServices services, WindowContext window) {
        UnitsViewModel model = new UnitsViewModel(register(services), around(services, window));
        return window.views()
                .register(UnitsView.class, () -> new UnitsView(model, window.messages()))
                .load(UnitsView.class);
    }

    private static LoadedView<UnitImportView> importing(UiServices services, WindowContext window) {
        UnitImportViewModel model = new UnitImportViewModel(register(services).book(), around(services, window));
        return window.views()
                .register(UnitImportView.class, () -> new UnitImportView(model, window.messages()))
                .load(UnitImportView.class);
    }

    private static UnitService register(UiServices services) {
        return services.life().reporting().units();
    }

    private static UnitWindow around(UiServices services, WindowContext window) {
        return new UnitWindow(
                window.messages(),
                services.clock(),
                window.jobs(),
                window.navigator(),
                window.notices(),
                window.errors(),
                window.confirmation(),
                services.life().session(),
                new UnitDialogs(window.messages(), window.owner(), LocalDate.now(services.clock())),
                window.clipboard());
    }
}
