package vn.congdoan.vanthu.ui.shell;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.stage.Window;
import vn.congdoan.vanthu.app.job.Delay;
import vn.congdoan.vanthu.app.job.JobRunner;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.Confirmation;
import vn.congdoan.vanthu.ui.common.FolderQuestion;
import vn.congdoan.vanthu.ui.common.Navigator;
import vn.congdoan.vanthu.ui.common.Notices;
import vn.congdoan.vanthu.ui.common.ViewLoader;
import vn.congdoan.vanthu.ui.common.Waiting;
import vn.congdoan.vanthu.ui.common.WordsDialog;
import vn.congdoan.vanthu.ui.common.WordsQuestion;
import vn.congdoan.vanthu.ui.error.ErrorPresenter;

/**
 * What the screens get besides the services.
 *
 * @param lookChanged puts changed settings of the look into force
 * @param officeNamed hears the name of the office whenever it is saved
 * @param owner over which dialogs stand
 * @param folders asks for a folder
 * @param opener opens a file or a folder with the program that the system has for it
 * @param openFile asks for a file from elsewhere and shows what is in it
 * @param waiting the documents that wait for the person's decision; refreshed when one took a step
 */
record WindowContext(
        Messages messages,
        JobRunner jobs,
        Delay delay,
        Navigator navigator,
        Notices notices,
        ErrorPresenter errors,
        Confirmation confirmation,
        Runnable lookChanged,
        Consumer<String> officeNamed,
        Window owner,
        FolderQuestion folders,
        Consumer<Path> opener,
        Runnable openFile,
        Waiting waiting) {

    /** Loads views with the texts of the window's language. */
    ViewLoader views() {
        return new ViewLoader(messages.bundle());
    }

    /** Asks for some sentences. */
    WordsQuestion words() {
        return new WordsDialog(messages, owner);
    }

    /** Takes words to be pasted elsewhere. */
    Consumer<String> clipboard() {
        return words -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, words));
    }
}
