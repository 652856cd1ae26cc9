package vn.congdoan.vanthu.ui.common;

import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/** A line of a list as high as its wrapped words need it. */
public abstract class WrappedCell<T> extends ListCell<T> {
    protected WrappedCell() {
        // The width of the list, not of the longest words.
        setPrefWidth(0);
    }

    /** What is shown of an item; the same for each. */
    protected abstract Region content();

    /** With all lines of the words; left alone, a cell asks for one. */
    @Override
    protected double computePrefHeight(double width) {
        double sides = snappedLeftInset() + snappedRightInset();
        return isEmpty()
                ? super.computePrefHeight(width)
                : snappedTopInset() + content().prefHeight(width - sides) + snappedBottomInset();
    }
}
