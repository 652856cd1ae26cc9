package vn.congdoan.vanthu.ui.shell;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import vn.congdoan.vanthu.domain.user.User;
import vn.congdoan.vanthu.ui.signin.SignInViewModel;
import vn.congdoan.vanthu.ui.signin.SignInViewModel.Mode;

/** Covers the whole window while nobody is signed in or the window is locked, and locks it when it is left alone. */
final class WindowCover {
    private final Stage stage;
    private final SignInViewModel model;
    private final StackPane root;
    private final Node frame;
    private final Runnable beforeLock;
    private final IdleWatch idle;
    /** Null while nobody is signed in. */
    private User person;

    /**
     * @param frame what is covered
     * @param cover what stands over it
     * @param beforeLock stores what was typed
     */
    WindowCover(Stage stage, SignInViewModel model, Parent frame, Parent cover, Runnable beforeLock, IdleClock clock) {
        this.stage = stage;
        this.model = model;
        this.frame = frame;
        this.beforeLock = beforeLock;
        root = new StackPane(frame, cover);
        idle = new IdleWatch(clock.clock(), clock.delay(), clock.minutes(), this::lock);
        cover.visibleProperty().bind(model.modeProperty().isNotEqualTo(Mode.OPEN));
        model.modeProperty().addListener((o, was, is) -> changed(is));
        EventHandler<InputEvent> used = event -> idle.used();
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(window -> window.addEventFilter(InputEvent.ANY, used));
            }
        });
    }

    Parent root() {
        return root;
    }

    boolean isOpen() {
        return model.modeProperty().get() == Mode.OPEN;
    }

    /** @param who null when nobody is signed in: then nothing is locked */
    void setPerson(User who) {
        person = who;
        if (who != null && isOpen()) {
            idle.start();
        } else {
            idle.stop();
        }
    }

    /** Only for somebody who can open it again. */
    void lock() {
        if (person != null && isOpen()) {
            beforeLock.run();
            closeDialogs();
            model.lock(person);
        }
    }

    /** Hidden and not only covered, or keys and screen readers would reach what is below. */
    private void changed(Mode mode) {
        boolean open = mode == Mode.OPEN;
        frame.setVisible(open);
        frame.setDisable(!open);
        if (open && person != null) {
            idle.start();
        } else {
            idle.stop();
        }
    }

    /** A question that is closed is answered with no. */
    private void closeDialogs() {
        List.copyOf(Window.getWindows()).stream()
                .filter(window -> window != stage)
                .forEach(Window::hide);
    }
}
