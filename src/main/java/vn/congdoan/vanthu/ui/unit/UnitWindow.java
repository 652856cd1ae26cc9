package vn.congdoan.vanthu.ui.unit;

import java.time.Clock;
import java.util.function.Consumer;
import vn.congdoan.vanthu.app.job.JobRunner;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.Confirmation;
import vn.congdoan.vanthu.ui.common.Navigator;
import vn.congdoan.vanthu.ui.common.Notices;
import vn.congdoan.vanthu.ui.error.ErrorPresenter;

/**
 * What the screens of units get of the window around them.
 *
 * @param questions asks for a unit's fields, and for the day and reason of a step
 * @param clipboard takes rows to be pasted into a spreadsheet
 */
public record UnitWindow(
        Messages messages,
        Clock clock,
        JobRunner jobs,
        Navigator navigator,
        Notices notices,
        ErrorPresenter errors,
        Confirmation confirmation,
        Access access,
        UnitQuestions questions,
        Consumer<String> clipboard) {}
