package vn.congdoan.vanthu.ui.task;

import java.util.function.Consumer;
import javafx.application.Platform;

/** The last net: what nobody caught on any thread is told like every other failure. */
public final class UncaughtFailures {
    private UncaughtFailures() {}

    /** @param path called on the JavaFX thread */
    public static void lead(Consumer<Throwable> path) {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            if (Platform.isFxApplicationThread()) {
                path.accept(failure);
            } else {
                Platform.runLater(() -> path.accept(failure));
            }
        });
    }
}
