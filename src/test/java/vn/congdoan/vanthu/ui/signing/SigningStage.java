package vn.congdoan.vanthu.ui.signing;

import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import vn.congdoan.vanthu.app.signing.SigningService;
import vn.congdoan.vanthu.app.signing.office.SigningTestOffice;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.LoadedView;
import vn.congdoan.vanthu.ui.common.Screen;
import vn.congdoan.vanthu.ui.common.ViewLoader;
import vn.congdoan.vanthu.ui.task.FxDelay;
import vn.congdoan.vanthu.ui.task.FxJobRunner;
import vn.congdoan.vanthu.ui.theme.Theme;

/** The screens of signing on a real store in a window of their own, for tests that click and for pictures. */
final class SigningStage implements AutoCloseable {
    final SigningTestOffice office;
    final SigningViewModel model;
    final SigningWaysViewModel ways;
    final SignatureCheckViewModel check;
    final PinViewModel pin;
    private final FxJobRunner jobs;

    SigningStage(Path folder) throws Exception {
        office = new SigningTestOffice(folder);
        jobs = new FxJobRunner(office.office.messages);
        SigningDesk desk = new SigningDesk(
                office.office.messages,
                jobs,
                new FxDelay(),
                office.office.navigator,
                office.office.notices,
                office.office.errors,
                office.office.confirmation,
                Platform::runLater,
                opened -> {});
        pin = new PinViewModel(office.signing.queue(), desk);
        model = new SigningViewModel(office.signing, desk, pin);
        ways = new SigningWaysViewModel(office.signing, desk, model);
        check = new SignatureCheckViewModel(office.signing.check(), desk, SigningService.ZONE);
    }

    /** On the JavaFX thread. */
    void show(Stage stage, double width, double height, boolean dark, Destination destination) {
        Theme.loadFonts();
        SigningFiles files = new SigningFiles(office.office.messages, stage);
        ViewLoader loader = new ViewLoader(office.office.messages.bundle())
                .register(SigningRunView.class, () -> new SigningRunView(model.run()))
                .register(SigningView.class, () -> new SigningView(model, ways, files, office.office.messages))
                .register(SignatureCheckView.class, () -> new SignatureCheckView(check, files, office.office.messages));
        LoadedView<? extends Screen> view = destination instanceof Destination.Signing
                ? loader.load(SigningView.class)
                : loader.load(SignatureCheckView.class);
        Scene scene = new Scene(view.root(), width, height);
        Theme.apply(scene, dark, 100);
        stage.setScene(scene);
        stage.show();
        new PinDialog(pin, office.office.messages, stage);
        view.view().entered(destination);
    }

    @Override
    public void close() {
        jobs.close();
        office.close();
    }
}
