package vn.congdoan.vanthu.ui.task;

import java.time.Duration;
import javafx.animation.PauseTransition;
import vn.congdoan.vanthu.app.job.Delay;

/** A delay whose action comes on the JavaFX thread, for answers to typing that change what is shown. */
public final class FxDelay implements Delay {

    @Override
    public Cancellable after(Duration duration, Runnable action) {
        PauseTransition pause = new PauseTransition(javafx.util.Duration.millis(duration.toMillis()));
        pause.setOnFinished(e -> action.run());
        pause.play();
        return pause::stop;
    }
}
