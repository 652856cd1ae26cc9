package vn.congdoan.vanthu.ui.total;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import vn.congdoan.vanthu.app.job.JobRunner;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.FolderQuestion;
import vn.congdoan.vanthu.ui.common.Navigator;
import vn.congdoan.vanthu.ui.common.Notices;
import vn.congdoan.vanthu.ui.error.ErrorPresenter;

/**
 * What the screen gets besides the services.
 *
 * @param opener opens a file or a folder with the program that the system has for it
 * @param clipboard takes a table
 * @param fill puts a round's totals into a superior's workbook
 * @param draft makes the report of a round
 */
public record TotalWindow(
        Messages messages,
        JobRunner jobs,
        Navigator navigator,
        Notices notices,
        ErrorPresenter errors,
        FolderQuestion folders,
        Consumer<Path> opener,
        Consumer<String> clipboard,
        LongConsumer fill,
        LongConsumer draft) {
    public TotalWindow {
        Objects.requireNonNull(messages, "messages");
        Objects.requireNonNull(jobs, "jobs");
        Objects.requireNonNull(navigator, "navigator");
        Objects.requireNonNull(notices, "notices");
        Objects.requireNonNull(errors, "errors");
        Objects.requireNonNull(folders, "folders");
        Objects.requireNonNull(opener, "opener");
        Objects.requireNonNull(clipboard, "clipboard");
        Objects.requireNonNull(fill, "fill");
        Objects.requireNonNull(draft, "draft");
    }
}
