package vn.congdoan.vanthu.ui.shell;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.stage.Stage;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.FolderDialog;
import vn.congdoan.vanthu.ui.common.FolderQuestion;

/** The window as JavaFX starts it; the composition root extends it with the services. */
public abstract class WindowApplication extends Application {
    private MainWindow window;

    /** Called once, on the JavaFX thread, so it must not wait for the store. */
    protected abstract UiServices openServices();

    /** Called once after the window was closed; may wait until all is stored. */
    protected abstract void closeServices();

    /** The system's own dialog; a test answers itself. */
    protected FolderQuestion folders(Messages messages, Stage owner) {
        return new FolderDialog(messages, owner);
    }

    /** With the program that the system has for the file or folder. */
    protected void openElsewhere(Path path) {
        getHostServices().showDocument(path.toUri().toString());
    }

    /** The value of {@code --name=value} on the command line. */
    protected final Optional<String> option(String name) {
        return Optional.ofNullable(getParameters().getNamed().get(name));
    }

    @Override
    public final void start(Stage stage) {
        // Dates and numbers of the controls follow it, whatever the machine speaks.
        Locale.setDefault(Messages.VIETNAMESE);
        UiServices services = openServices();
        window = new MainWindow(stage, services, folders(services.messages(), stage), this::openElsewhere);
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
