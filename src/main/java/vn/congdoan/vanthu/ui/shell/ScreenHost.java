package vn.congdoan.vanthu.ui.shell;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import vn.congdoan.vanthu.ui.common.CommandBindings;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.LoadedView;
import vn.congdoan.vanthu.ui.common.Navigator;
import vn.congdoan.vanthu.ui.common.Screen;

/** Loads each screen when it is first visited, keeps it, and tells it that it comes and goes. */
final class ScreenHost {

    private record Loaded(Screen screen, Node root, CommandBindings commands) {}

    private final Map<Class<? extends Destination>, Supplier<LoadedView<? extends Screen>>> screens;
    private final BiConsumer<Node, CommandBindings> show;
    private final Map<Class<? extends Destination>, Loaded> loaded = new HashMap<>();
    private Screen present;

    /** @param show puts a screen's nodes into the window and its commands into force */
    ScreenHost(
            Map<Class<? extends Destination>, Supplier<LoadedView<? extends Screen>>> screens,
            BiConsumer<Node, CommandBindings> show) {
        this.screens = Map.copyOf(screens);
        this.show = show;
    }

    void follow(Navigator navigator) {
        navigator.setLeaving(() -> present == null || present.leave());
        navigator.destinationProperty().addListener((o, was, is) -> {
            if (is != null) {
                enter(is);
            }
        });
    }

    /** What is on the present screen is stored; it stays. */
    void pause() {
        if (present != null) {
            present.pause();
        }
    }

    /** Somebody else comes: every screen is made anew with what they may see. */
    void forget() {
        present = null;
        loaded.clear();
    }

    /** Somebody's rights are others now: what isn't before them is made anew when they go there. */
    void forgetOthers() {
        loaded.values().removeIf(one -> one.screen() != present);
    }

    private void enter(Destination destination) {
        Loaded next = loaded.computeIfAbsent(destination.getClass(), this::load);
        present = next.screen();
        show.accept(next.root(), next.commands());
        next.screen().entered(destination);
        Node focus = next.screen().initialFocus();
        if (focus != null) {
            // After the layout, or the window would choose a first control itself.
            Platform.runLater(() -> Platform.runLater(() -> focus(focus)));
        }
    }

    /** A control that waits for what is being loaded takes the keyboard when it is ready. */
    private static void focus(Node node) {
        if (!node.isDisabled()) {
            node.requestFocus();
            return;
        }
        node.disabledProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Boolean> disabled, Boolean was, Boolean is) {
                node.disabledProperty().removeListener(this);
                Platform.runLater(node::requestFocus);
            }
        });
    }

    private Loaded load(Class<? extends Destination> destination) {
        LoadedView<? extends Screen> view = screens.get(destination).get();
        CommandBindings commands = new CommandBindings();
        view.view().bindCommands(commands);
        return new Loaded(view.view(), view.root(), commands);
    }
}
