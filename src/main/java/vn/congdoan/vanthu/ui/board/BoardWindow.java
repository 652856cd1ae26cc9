package vn.congdoan.vanthu.ui.board;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import vn.congdoan.vanthu.app.job.JobRunner;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.FolderQuestion;
import vn.congdoan.vanthu.ui.common.Navigator;
import vn.congdoan.vanthu.ui.common.Notices;
import vn.congdoan.vanthu.ui.common.WordsQuestion;
import vn.congdoan.vanthu.ui.error.ErrorPresenter;

/**
 * What the board gets of the window around it.
 *
 * @param folders asks for a folder
 * @param words asks for some sentences
 * @param extensions asks for a later day
 * @param links the screens where a round is worked on
 * @param clipboard takes words to be pasted elsewhere
 * @param opener opens a file or folder with the program that the system has for it
 */
public record BoardWindow(
        Messages messages,
        Clock clock,
        JobRunner jobs,
        Navigator navigator,
        Notices notices,
        ErrorPresenter errors,
        FolderQuestion folders,
        WordsQuestion words,
        ExtensionQuestion extensions,
        Consumer<String> clipboard,
        Consumer<Path> opener,
        RoundLinks links) {}
