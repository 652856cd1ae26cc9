package vn.congdoan.vanthu.ui.fill;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import vn.congdoan.vanthu.app.job.JobRunner;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.Navigator;
import vn.congdoan.vanthu.ui.common.Notices;
import vn.congdoan.vanthu.ui.error.ErrorPresenter;

/**
 * What the screen gets besides the service.
 *
 * @param opener opens a file with the program that the system has for it
 */
public record FillWindow(
        Messages messages,
        Navigator navigator,
        JobRunner jobs,
        Notices notices,
        ErrorPresenter errors,
        Consumer<Path> opener) {
    public FillWindow {
        Objects.requireNonNull(messages, "messages");
        Objects.requireNonNull(navigator, "navigator");
        Objects.requireNonNull(jobs, "jobs");
        Objects.requireNonNull(notices, "notices");
        Objects.requireNonNull(errors, "errors");
        Objects.requireNonNull(opener, "opener");
    }
}
