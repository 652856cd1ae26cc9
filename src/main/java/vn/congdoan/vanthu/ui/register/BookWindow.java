package vn.congdoan.vanthu.ui.register;

import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.job.JobRunner;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.Confirmation;
import vn.congdoan.vanthu.ui.common.Navigator;
import vn.congdoan.vanthu.ui.common.Notices;
import vn.congdoan.vanthu.ui.common.WordsQuestion;
import vn.congdoan.vanthu.ui.common.book.BookPrinter;
import vn.congdoan.vanthu.ui.error.ErrorPresenter;

/** What the book's screens get from the window around them. */
public record BookWindow(
        Messages messages,
        Clock clock,
        JobRunner jobs,
        Navigator navigator,
        Notices notices,
        ErrorPresenter errors,
        Confirmation confirmation,
        WordsQuestion words,
        ReserveQuestion reserve,
        BookPrinter printer,
        Consumer<String> clipboard) {

    /** Does it beside the window; a failure is shown. */
    <T> void run(String title, Supplier<T> work, Consumer<T> onDone) {
        jobs.submit(new Job<>(MessageRef.of(title), control -> work.get()), onDone, errors::present);
    }
}
