package vn.congdoan.vanthu.ui.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.FlowStep;
import vn.congdoan.vanthu.ui.common.LoadedView;
import vn.congdoan.vanthu.ui.common.Screen;
import vn.congdoan.vanthu.ui.signing.SigningFlowSteps;

/** The screens of a document's life after it is written; each kind is made in a class of its own. */
final class LifeScreens {
    private LifeScreens() {}

    static Map<Class<? extends Destination>, Supplier<LoadedView<? extends Screen>>> byDestination(
            UiServices services, WindowContext window) {
        Map<Class<? extends Destination>, Supplier<LoadedView<? extends Screen>>> screens = new HashMap<>();
        new ReviewScreens(services, window).addTo(screens);
        new RegisterScreens(services, window).addTo(screens);
        screens.putAll(SigningScreens.byDestination(services, window));
        SendingScreens.addTo(screens, services, window);
        ReturnedScreens.addTo(screens, services, window);
        RoundScreens.addTo(screens, services, window);
        UnitScreens.addTo(screens, services, window);
        TotalScreens.addTo(screens, services, window);
        FillScreens.addTo(screens, services, window);
        BoardScreens.addTo(screens, services, window);
        return screens;
    }

    /** What the editor offers to do with a document outside it, in the order of its way. */
    static List<FlowStep> steps(UiServices services, WindowContext window) {
        List<FlowStep> steps = new ArrayList<>();
        steps.addAll(ReportScreens.steps(services, window));
        steps.add(ReviewScreens.step(window));
        SigningFlowSteps signing = SigningScreens.steps(services, window);
        steps.addAll(signing.signing());
        steps.addAll(new RegisterScreens(services, window).steps());
        steps.addAll(signing.issuing());
        steps.addAll(SendingScreens.steps(services, window));
        steps.add(RoundScreens.step(services, window));
        return List.copyOf(steps);
    }
}
