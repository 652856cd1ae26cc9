package vn.congdoan.vanthu.ui.intake;

import java.util.function.Consumer;
import vn.congdoan.vanthu.app.citation.HeldDocument;
import vn.congdoan.vanthu.app.job.JobRunner;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.Confirmation;
import vn.congdoan.vanthu.ui.common.Navigator;
import vn.congdoan.vanthu.ui.common.Notices;
import vn.congdoan.vanthu.ui.error.ErrorPresenter;

/**
 * What the intake screen needs of the window around it.
 *
 * @param held opens a document that the office has
 */
public record IntakeWindow(
        Messages messages,
        JobRunner jobs,
        Navigator navigator,
        Notices notices,
        ErrorPresenter errors,
        Confirmation confirmation,
        Consumer<HeldDocument> held) {}
