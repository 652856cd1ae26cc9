package vn.congdoan.vanthu.ui.common;

import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableObjectValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;

/**
 * Spreads over some frames what a screen shows for the first time: controls and rows that weren't there before are slow to make, and all at
 * once they would hold up the window's thread for longer than a hand notices. Afterwards they come and go at once.
 */
public final class Gradual {
    private static final int CELLS_A_FRAME = 8;
    /** In pixels, where rows have no fixed height. */
    private static final double ROW = 30;

    private Gradual() {}

    /** Shows a part whenever there is a value, the first time a frame later than what else comes with the value. */
    public static void show(ObservableObjectValue<?> value, Node part) {
        part.setVisible(false);
        onceThere(
                value,
                () -> eachFrame(() -> {
                    part.visibleProperty().bind(Bindings.isNotNull(value));
                    return false;
                }));
    }

    /**
     * Lets a table grow to its height from the moment there is a value and it is seen: a table makes the rows for all of its height, empty
     * ones too.
     *
     * @param table in a parent that heeds a greatest height
     */
    public static void unroll(ObservableObjectValue<?> value, TableView<?> table) {
        table.setMaxHeight(0);
        onceThere(value, () -> onceSeen(table, () -> eachFrame(() -> grow(table))));
    }

    /** @return whether there is more to come */
    private static boolean grow(TableView<?> table) {
        int rows = Math.max(
                1, CELLS_A_FRAME / Math.max(1, table.getVisibleLeafColumns().size()));
        double height = table.getMaxHeight() + rows * (table.getFixedCellSize() > 0 ? table.getFixedCellSize() : ROW);
        boolean more = table.getParent() instanceof Region parent && height <= parent.getHeight();
        table.setMaxHeight(more ? height : Double.MAX_VALUE);
        return more;
    }

    /** Looks when the window paints anyway, and no longer than the node is in it: a tab may never be opened. */
    private static void onceSeen(Node node, Runnable action) {
        Scene scene = node.getScene();
        if (scene == null) {
            onceThere(node.sceneProperty(), () -> onceSeen(node, action));
            return;
        }
        if (isSeen(node)) {
            action.run();
            return;
        }
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                if (node.getScene() != scene || isSeen(node)) {
                    scene.removePostLayoutPulseListener(this);
                    onceSeen(node, action);
                }
            }
        });
    }

    private static boolean isSeen(Node node) {
        return Stream.<Node>iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
    }

    private static <T> void onceThere(ObservableValue<T> value, Runnable action) {
        if (value.getValue() != null) {
            action.run();
            return;
        }
        value.addListener(new ChangeListener<T>() {
            @Override
            public void changed(ObservableValue<? extends T> changed, T was, T is) {
                changed.removeListener(this);
                action.run();
            }
        });
    }

    /** @param step until it says that there is no other */
    private static void eachFrame(BooleanSupplier step) {
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (!step.getAsBoolean()) {
                    stop();
                }
            }
        }.start();
    }
}
