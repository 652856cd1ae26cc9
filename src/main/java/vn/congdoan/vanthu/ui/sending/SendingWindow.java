package vn.congdoan.vanthu.ui.sending;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import vn.congdoan.vanthu.app.job.JobRunner;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.Confirmation;
import vn.congdoan.vanthu.ui.common.Navigator;
import vn.congdoan.vanthu.ui.common.Notices;
import vn.congdoan.vanthu.ui.common.WordsQuestion;
import vn.congdoan.vanthu.ui.error.ErrorPresenter;

/**
 * What the screens of sending get of the window around them.
 *
 * @param folders asks for a folder, beginning at the one before
 * @param mail asks for the words of an e-mail and the password
 * @param words asks for some sentences
 * @param clipboard takes words to be pasted elsewhere
 * @param opener opens a file or folder with the program that the system has for it
 */
public record SendingWindow(
        Messages messages,
        Clock clock,
        JobRunner jobs,
        Navigator navigator,
        Notices notices,
        ErrorPresenter errors,
        Confirmation confirmation,
        UnaryOperator<Optional<Path>> folders,
        MailQuestion mail,
        WordsQuestion words,
        Consumer<String> clipboard,
        Consumer<Path> opener) {}
