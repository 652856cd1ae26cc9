package vn.congdoan.vanthu.ui.common;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableObjectValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
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
        onceThere(value, () -> {
            part.visibleProperty().bind(Bindings.isNotNull(value));
            return false;
        });
    }

    /**
     * Lets a table grow to its height from the moment there is a value and it is seen: a table makes the rows for all of its height, empty
     * ones too.
     *
     * @param table in a parent that heeds a greatest height
     */
    public static void unroll(ObservableObjectValue<?> value, TableView<?> table) {
        table.setMaxHeight(0);
        AtomicBoolean seen = new AtomicBoolean();
        onceThere(value, () -> {
            if (!seen.getAndSet(isSeen(table))) {
                return true;
            }
            int rows = Math.max(
                    1, CELLS_A_FRAME / Math.max(1, table.getVisibleLeafColumns().size()));
            double height =
                    table.getMaxHeight() + rows * (table.getFixedCellSize() > 0 ? table.getFixedCellSize() : ROW);
            boolean whole = table.getParent() instanceof Region parent && height > parent.getHeight();
            table.setMaxHeight(whole ? Double.MAX_VALUE : height);
            return !whole;
        });
    }

    private static boolean isSeen(Node node) {
        return node.getScene() != null
                && Stream.<Node>iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
    }

    /** @param step one a frame, until it says that there is no other */
    private static <T> void onceThere(ObservableValue<T> value, BooleanSupplier step) {
        AnimationTimer frames = new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (!step.getAsBoolean()) {
                    stop();
                }
            }
        };
        if (value.getValue() != null) {
            frames.start();
            return;
        }
        value.addListener(new ChangeListener<T>() {
            @Override
            public void changed(ObservableValue<? extends T> changed, T was, T is) {
                changed.removeListener(this);
                frames.start();
            }
        });
    }
}
