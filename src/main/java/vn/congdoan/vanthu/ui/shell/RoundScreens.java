package vn.congdoan.vanthu.ui.shell;

import java.util.Map;
import java.util.function.Supplier;
import vn.congdoan.vanthu.app.reporting.ReportingServices;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.FlowStep;
import vn.congdoan.vanthu.ui.common.LoadedView;
import vn.congdoan.vanthu.ui.common.Screen;
import vn.congdoan.vanthu.ui.round.IndicatorsView;
import vn.congdoan.vanthu.ui.round.RoundFormView;
import vn.congdoan.vanthu.ui.round.RoundFormViewModel;
import vn.congdoan.vanthu.ui.round.RoundScreenServices;
import vn.congdoan.vanthu.ui.round.RoundSetupView;
import vn.congdoan.vanthu.ui.round.RoundSetupViewModel;
import vn.congdoan.vanthu.ui.round.RoundUnitsView;
import vn.congdoan.vanthu.ui.round.RoundUnitsViewModel;
import vn.congdoan.vanthu.ui.round.RoundWindow;
import vn.congdoan.vanthu.ui.round.RoundsView;
import vn.congdoan.vanthu.ui.round.RoundsViewModel;
import vn.congdoan.vanthu.ui.round.UnitChoiceView;

/** The screens on which reporting rounds are listed, set up and looked after. */
final class RoundScreens {
    private RoundScreens() {}

    static void addTo(
            Map<Class<? extends Destination>, Supplier<LoadedView<? extends Screen>>> screens,
            UiServices services,
            WindowContext window) {
        screens.put(Destination.Rounds.class, () -> rounds(services, window));
        screens.put(Destination.RoundSetup.class, () -> setup(services, window));
        screens.put(Destination.RoundUnits.class, () -> units(services, window));
        screens.put(Destination.RoundForm.class, () -> form(services, window));
    }

    /** From a document to the round it asks for, in any state of the document; only where it names a day. */
    static FlowStep step(UiServices services, WindowContext window) {
        return new FlowStep(
                "round.action.fromDocument",
                Permission.REPORT,
                state -> true,
                id -> services.life().reporting().setup().proposals(id).get(0).deadline() != null,
                (id, done) -> window.navigator().open(new Destination.RoundSetup(id, 0)));
    }

    private static LoadedView<RoundsView> rounds(UiServices services, WindowContext window) {
        RoundsViewModel model = new RoundsViewModel(roundServices(services), around(services, window));
        return window.views()
                .register(RoundsView.class, () -> new RoundsView(model, window.messages()))
                .load(RoundsView.class);
    }

    private static LoadedView<RoundSetupView> setup(UiServices services, WindowContext window) {
        RoundSetupViewModel model = new RoundSetupViewModel(roundServices(services), around(services, window));
        return window.views()
                .register(RoundSetupView.class, () -> new RoundSetupView(model, window.messages()))
                .register(IndicatorsView.class, () -> new IndicatorsView(model, window.messages()))
                .register(UnitChoiceView.class, () -> new UnitChoiceView(model, window.messages()))
                .load(RoundSetupView.class);
    }

    private static LoadedView<RoundUnitsView> units(UiServices services, WindowContext window) {
        RoundUnitsViewModel model = new RoundUnitsViewModel(roundServices(services), around(services, window));
        return window.views()
                .register(RoundUnitsView.class, () -> new RoundUnitsView(model))
                .load(RoundUnitsView.class);
    }

    private static LoadedView<RoundFormView> form(UiServices services, WindowContext window) {
        RoundFormViewModel model = new RoundFormViewModel(roundServices(services), around(services, window));
        return window.views()
                .register(RoundFormView.class, () -> new RoundFormView(model))
                .register(IndicatorsView.class, () -> new IndicatorsView(model, window.messages()))
                .load(RoundFormView.class);
    }

    private static RoundScreenServices roundServices(UiServices services) {
        ReportingServices reporting = services.life().reporting();
        return new RoundScreenServices(
                reporting.rounds(),
                reporting.setup(),
                round -> reporting.board().board(round).counts().actual());
    }

    private static RoundWindow around(UiServices services, WindowContext window) {
        return new RoundWindow(
                window.messages(),
                services.clock(),
                window.jobs(),
                window.navigator(),
                window.notices(),
                window.errors(),
                window.confirmation(),
                window.words(),
                id -> window.navigator().open(new Destination.Board(id)));
    }
}
