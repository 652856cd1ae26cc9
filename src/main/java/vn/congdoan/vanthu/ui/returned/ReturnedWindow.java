package vn.congdoan.vanthu.ui.returned;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.congdoan.vanthu.app.job.Delay;
import vn.congdoan.vanthu.app.job.JobRunner;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.Confirmation;
import vn.congdoan.vanthu.ui.common.FolderQuestion;
import vn.congdoan.vanthu.ui.common.Navigator;
import vn.congdoan.vanthu.ui.common.Notices;
import vn.congdoan.vanthu.ui.common.WordsQuestion;
import vn.congdoan.vanthu.ui.error.ErrorPresenter;

/**
 * What the screens of returned reports get of the window around them.
 *
 * @param files asks for workbooks and archives
 * @param words asks for a reason
 * @param clipboard takes words to be pasted elsewhere
 * @param opener opens a folder with the program that the system has for it
 */
public record ReturnedWindow(
        Messages messages,
        JobRunner jobs,
        Delay delay,
        Navigator navigator,
        Notices notices,
        ErrorPresenter errors,
        Confirmation confirmation,
        Supplier<List<Path>> files,
        FolderQuestion folders,
        WordsQuestion words,
        Consumer<String> clipboard,
        Consumer<Path> opener) {}
