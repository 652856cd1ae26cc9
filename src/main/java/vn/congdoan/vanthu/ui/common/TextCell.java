package vn.congdoan.vanthu.ui.common;

import java.util.function.Function;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListCell;
import javafx.scene.text.Text;

/** A line of a list that shows one text of its item, as high as the wrapped text needs it. */
public final class TextCell<T> extends ListCell<T> {
    private final Function<T, String> text;
    private final Text measure = new Text();

    public TextCell(Function<T, String> text) {
        this.text = text;
        setWrapText(true);
        // The width of the list, not of the longest text.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        setText(empty || item == null ? null : text.apply(item));
    }

    /** Left alone, a cell asks for one line; that is what the closed field of a choice has. */
    @Override
    protected double computePrefHeight(double width) {
        double least = super.computePrefHeight(width);
        double room = (width > 0 ? width : getWidth()) - snappedLeftInset() - snappedRightInset();
        if (isEmpty() || getText() == null || room <= 0 || getParent() instanceof ComboBoxBase<?>) {
            return least;
        }
        measure.setFont(getFont());
        measure.setText(getText());
        measure.setWrappingWidth(room);
        return Math.max(
                least, snappedTopInset() + measure.getLayoutBounds().getHeight() + snappedBottomInset());
    }
}
