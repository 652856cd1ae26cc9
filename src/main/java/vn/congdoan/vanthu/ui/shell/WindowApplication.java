package vn.congdoan.vanthu.ui.shell;

import javafx.application.Application;
import javafx.stage.Stage;

/** The window as JavaFX starts it. Its services are opened by the composition root, which extends it. */
public abstract class WindowApplication extends Application {

    @Override
    public void start(Stage stage) {
        throw new UnsupportedOperationException("the frame comes with the next commit");
    }
}
