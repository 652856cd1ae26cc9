package vn.congdoan.vanthu.ui.total;

import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;

/** A figure on the right side of its column, or words on the left, on several lines where there are words beside it. */
final class WordsCell extends WrappedTableCell<TotalRow> {
    private final Function<TotalRow, String> words;
    private final Label label = new Label();

    WordsCell(Function<TotalRow, String> words) {
        this(words, TextAlignment.RIGHT);
    }

    WordsCell(Function<TotalRow, String> words, TextAlignment side) {
        this.words = words;
        label.setWrapText(true);
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
        label.setText(empty || item == null ? "" : words.apply(item));
    }
}
