package vn.congdoan.vanthu.ui.task;

import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.concurrent.Task;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ProgressBar;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.TaskProgressView;
import vn.congdoan.vanthu.i18n.Messages;

/** The running work at the foot of the window: the oldest job's name and progress, all of them behind a click. */
public final class WorkFoot {
    private final Messages messages;
    private final FxJobRunner jobs;

    public WorkFoot(Messages messages, FxJobRunner jobs) {
        this.messages = messages;
        this.jobs = jobs;
    }

    /** Shows the work in these controls, and hides them while there is none. */
    public void attach(Hyperlink count, ProgressBar progress, Button cancel) {
        ObservableList<Task<?>> running = jobs.shown();
        for (Node node : new Node[] {count, progress, cancel}) {
            node.visibleProperty().bind(Bindings.isNotEmpty(running));
            node.managedProperty().bind(node.visibleProperty());
        }
        running.addListener((Observable o) -> {
            progress.progressProperty().unbind();
            if (!running.isEmpty()) {
                progress.progressProperty().bind(running.get(0).progressProperty());
                count.setText(label(running));
            }
        });
        count.setOnAction(e -> showAll(count));
        cancel.setOnAction(e -> jobs.cancelShown());
    }

    private String label(ObservableList<Task<?>> running) {
        return running.size() == 1 ? running.get(0).getTitle() : messages.get("shell.work.count", running.size());
    }

    private void showAll(Node anchor) {
        TaskProgressView<Task<?>> view = new TaskProgressView<>();
        // The list is the runner's; the view must not forget tasks by itself.
        view.setRetainTasks(true);
        Bindings.bindContent(view.getTasks(), jobs.shown());
        PopOver popOver = new PopOver(view);
        popOver.setArrowLocation(PopOver.ArrowLocation.BOTTOM_RIGHT);
        popOver.setTitle(messages.get("shell.work.title"));
        popOver.setOnHidden(e -> Bindings.unbindContent(view.getTasks(), jobs.shown()));
        popOver.show(anchor);
    }
}
