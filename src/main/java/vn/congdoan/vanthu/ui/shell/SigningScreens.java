package vn.congdoan.vanthu.ui.shell;

import java.util.Map;
import java.util.function.Supplier;
import javafx.application.Platform;
import vn.congdoan.vanthu.app.signing.SigningService;
import vn.congdoan.vanthu.app.signing.office.SigningServices;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.LoadedView;
import vn.congdoan.vanthu.ui.common.Screen;
import vn.congdoan.vanthu.ui.signing.OfficialFileDialog;
import vn.congdoan.vanthu.ui.signing.PinDialog;
import vn.congdoan.vanthu.ui.signing.PinViewModel;
import vn.congdoan.vanthu.ui.signing.SignatureCheckView;
import vn.congdoan.vanthu.ui.signing.SignatureCheckViewModel;
import vn.congdoan.vanthu.ui.signing.SigningDesk;
import vn.congdoan.vanthu.ui.signing.SigningFiles;
import vn.congdoan.vanthu.ui.signing.SigningFlowSteps;
import vn.congdoan.vanthu.ui.signing.SigningRunView;
import vn.congdoan.vanthu.ui.signing.SigningView;
import vn.congdoan.vanthu.ui.signing.SigningViewModel;
import vn.congdoan.vanthu.ui.signing.SigningWaysViewModel;

/** The screens of signing. */
final class SigningScreens {
    private SigningScreens() {}

    static Map<Class<? extends Destination>, Supplier<LoadedView<? extends Screen>>> byDestination(
            UiServices services, WindowContext window) {
        return Map.of(
                Destination.Signing.class, () -> signing(services, window),
                Destination.SignatureCheck.class, () -> check(services, window));
    }

    static SigningFlowSteps steps(UiServices services, WindowContext window) {
        return new SigningFlowSteps(
                services.life().officeSigning(),
                services.documents(),
                desk(window),
                new OfficialFileDialog(window.messages(), window.owner()));
    }

    private static LoadedView<SigningView> signing(UiServices services, WindowContext window) {
        SigningServices signing = services.life().officeSigning();
        SigningDesk desk = desk(window);
        PinViewModel pin = new PinViewModel(signing.queue(), desk);
        new PinDialog(pin, window.messages(), window.owner());
        SigningViewModel model = new SigningViewModel(signing, desk, pin);
        SigningWaysViewModel ways = new SigningWaysViewModel(signing, desk, model);
        return window.views()
                .register(SigningView.class, () -> new SigningView(model, ways, files(window), window.messages()))
                .register(SigningRunView.class, () -> new SigningRunView(model.run()))
                .load(SigningView.class);
    }

    private static LoadedView<SignatureCheckView> check(UiServices services, WindowContext window) {
        SignatureCheckViewModel model =
                new SignatureCheckViewModel(services.life().officeSigning().check(), desk(window), SigningService.ZONE);
        return window.views()
                .register(
                        SignatureCheckView.class, () -> new SignatureCheckView(model, files(window), window.messages()))
                .load(SignatureCheckView.class);
    }

    private static SigningFiles files(WindowContext window) {
        return new SigningFiles(window.messages(), window.owner());
    }

    static SigningDesk desk(WindowContext window) {
        return new SigningDesk(
                window.messages(),
                window.jobs(),
                window.delay(),
                window.navigator(),
                window.notices(),
                window.errors(),
                window.confirmation(),
                Platform::runLater,
                window.opener());
    }
}
