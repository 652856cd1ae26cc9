package vn.congdoan.vanthu.ui.total;

import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;

/** A figure on the right side of its column, or words on the left, on several lines where there are words beside it. */
final class WordsCell extends WrappedTableCell<TotalRow> {
    /** Letters of a number, which always has room in one line. */
    private static final int NUMBER = 7;

    private final Function<TotalRow, String> words;
    private final Label label = new Label();

    WordsCell(Function<TotalRow, String> words) {
        this(words, TextAlignment.RIGHT);
    }

    WordsCell(Function<TotalRow, String> words, TextAlignment side) {
        this.words = words;
        label.setTextAlignment(side);
    }

    @Override
    protected Region content() {
        return label;
    }

    @Override
    protected void updateItem(TotalRow item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(empty || item == null ? null : label);
        String told = empty || item == null ? "" : words.apply(item);
        // Most cells hold a number: laying each out as if it had lines is what made the table slow.
        label.setWrapText(told.length() > NUMBER);
        label.setText(told);
    }
}
