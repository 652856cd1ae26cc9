package vn.congdoan.vanthu.ui.editor;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import vn.congdoan.vanthu.app.citation.HeldDocument;
import vn.congdoan.vanthu.app.job.Delay;
import vn.congdoan.vanthu.app.job.JobRunner;
import vn.congdoan.vanthu.app.print.Printable;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.Confirmation;
import vn.congdoan.vanthu.ui.common.FlowStep;
import vn.congdoan.vanthu.ui.common.FolderQuestion;
import vn.congdoan.vanthu.ui.common.Notices;
import vn.congdoan.vanthu.ui.common.WordsQuestion;

/**
 * What the drafting screen needs of the window around it.
 *
 * @param failures shows a failure to the person
 * @param folders asks for the folder of an export
 * @param reasons asks why a finding is left as it is
 * @param opener opens a file or a folder with the program that the system has for it
 * @param windowThread runs something on the window's thread, from any thread
 * @param printing shows the print dialog for a draft
 * @param held opens a document that the office has
 * @param words asks why a document is opened again
 * @param steps that are taken on other screens
 * @param flowChanged hears that a step was taken
 */
public record EditorWindow(
        Messages messages,
        ZoneId zone,
        JobRunner jobs,
        Delay delay,
        Notices notices,
        Consumer<Throwable> failures,
        Confirmation confirmation,
        FolderQuestion folders,
        ReasonQuestion reasons,
        Consumer<Path> opener,
        Consumer<Runnable> windowThread,
        Consumer<Printable> printing,
        Consumer<HeldDocument> held,
        WordsQuestion words,
        List<FlowStep> steps,
        Runnable flowChanged) {}
