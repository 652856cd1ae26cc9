package vn.congdoan.vanthu.ui.review;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import vn.congdoan.vanthu.app.job.JobRunner;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.Confirmation;
import vn.congdoan.vanthu.ui.common.FlowStep;
import vn.congdoan.vanthu.ui.common.Navigator;
import vn.congdoan.vanthu.ui.common.Notices;
import vn.congdoan.vanthu.ui.common.Waiting;
import vn.congdoan.vanthu.ui.common.WordsQuestion;

/**
 * What the leader's screens need of the window around them.
 *
 * @param failures shows a failure to the person
 * @param words asks for a comment or a reason
 * @param steps what can be done with a document after it is approved, on other screens
 */
public record ReviewWindow(
        Messages messages,
        ZoneId zone,
        JobRunner jobs,
        Navigator navigator,
        Notices notices,
        Consumer<Throwable> failures,
        Confirmation confirmation,
        WordsQuestion words,
        Waiting waiting,
        List<FlowStep> steps) {}
