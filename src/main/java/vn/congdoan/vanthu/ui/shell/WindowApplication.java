package vn.congdoan.vanthu.ui.shell;

import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.stage.Stage;
import vn.congdoan.vanthu.i18n.Messages;

/** The window as JavaFX starts it; the composition root extends it with the services. */
public abstract class WindowApplication extends Application {
    private MainWindow window;

    /** Called once, on the JavaFX thread, so it must not wait for the store. */
    protected abstract UiServices openServices();

    /** Called once after the window was closed; may wait until all is stored. */
    protected abstract void closeServices();

    /** The value of {@code --name=value} on the command line. */
    protected final Optional<String> option(String name) {
        return Optional.ofNullable(getParameters().getNamed().get(name));
    }

    @Override
    public final void start(Stage stage) {
        // Dates and numbers of the controls follow it, whatever the machine speaks.
        Locale.setDefault(Messages.VIETNAMESE);
        window = new MainWindow(
                stage,
                openServices(),
                path -> getHostServices().showDocument(path.toUri().toString()));
        window.show();
    }

    @Override
    public final void stop() {
        if (window != null) {
            window.close();
        }
        closeServices();
    }
}
