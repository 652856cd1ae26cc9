package vn.congdoan.vanthu.ui.signing;

import java.nio.file.Path;
import java.util.function.Consumer;
import vn.congdoan.vanthu.app.job.Delay;
import vn.congdoan.vanthu.app.job.JobRunner;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.Confirmation;
import vn.congdoan.vanthu.ui.common.Navigator;
import vn.congdoan.vanthu.ui.common.Notices;
import vn.congdoan.vanthu.ui.error.ErrorPresenter;

/**
 * What the signing screens need of the window around them.
 *
 * @param onWindow runs something on the thread that paints the window
 * @param opener opens a file with the program that the system has for it
 */
public record SigningDesk(
        Messages messages,
        JobRunner jobs,
        Delay delay,
        Navigator navigator,
        Notices notices,
        ErrorPresenter errors,
        Confirmation confirmation,
        Consumer<Runnable> onWindow,
        Consumer<Path> opener) {}
