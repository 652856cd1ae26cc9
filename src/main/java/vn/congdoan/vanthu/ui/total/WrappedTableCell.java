package vn.congdoan.vanthu.ui.total;

import javafx.scene.control.TableCell;
import javafx.scene.layout.Region;

/** A table's cell as high as its wrapped words need it. */
abstract class WrappedTableCell<T> extends TableCell<T, T> {
    /** What is shown of an item; the same for each. */
    protected abstract Region content();

    /** The table asks how high the words are before it says how wide they may be. */
    @Override
    protected double computePrefHeight(double width) {
        if (isEmpty() || getTableColumn() == null) {
            return super.computePrefHeight(width);
        }
        double room = getTableColumn().getWidth() - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + content().prefHeight(room) + snappedBottomInset();
    }
}
