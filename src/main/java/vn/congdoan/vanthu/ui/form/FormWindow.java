package vn.congdoan.vanthu.ui.form;

import java.nio.file.Path;
import java.util.function.Consumer;
import vn.congdoan.vanthu.app.job.JobRunner;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.settings.SettingsStore;
import vn.congdoan.vanthu.ui.common.FolderQuestion;
import vn.congdoan.vanthu.ui.common.Navigator;
import vn.congdoan.vanthu.ui.common.Notices;
import vn.congdoan.vanthu.ui.error.ErrorPresenter;

/**
 * What the screen of forms gets of the window around it.
 *
 * @param settings keep what was chosen until the next time
 * @param opener opens a folder with the program that the system has for it
 */
public record FormWindow(
        Messages messages,
        JobRunner jobs,
        Navigator navigator,
        Notices notices,
        ErrorPresenter errors,
        FolderQuestion folders,
        SettingsStore settings,
        Consumer<Path> opener) {}
