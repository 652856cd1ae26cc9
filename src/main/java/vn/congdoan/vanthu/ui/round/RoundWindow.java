package vn.congdoan.vanthu.ui.round;

import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.job.JobRunner;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.Confirmation;
import vn.congdoan.vanthu.ui.common.Navigator;
import vn.congdoan.vanthu.ui.common.Notices;
import vn.congdoan.vanthu.ui.common.WordsQuestion;
import vn.congdoan.vanthu.ui.error.ErrorPresenter;

/**
 * What the screens of rounds get from the window around them.
 *
 * @param words asks for a reason
 * @param openRound goes to where a round's reports are seen
 */
public record RoundWindow(
        Messages messages,
        Clock clock,
        JobRunner jobs,
        Navigator navigator,
        Notices notices,
        ErrorPresenter errors,
        Confirmation confirmation,
        WordsQuestion words,
        LongConsumer openRound) {

    /** Does it beside the window; a failure is shown. */
    <T> void run(String title, Supplier<T> work, Consumer<T> onDone) {
        jobs.submit(new Job<>(MessageRef.of(title), control -> work.get()), onDone, errors::present);
    }
}
