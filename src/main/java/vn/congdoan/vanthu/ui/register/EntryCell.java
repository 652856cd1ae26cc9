package vn.congdoan.vanthu.ui.register;

import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import vn.congdoan.vanthu.domain.register.RegisterEntry;

/** A cell of the book; what doesn't fit is in its tooltip. */
final class EntryCell extends TableCell<RegisterEntry, RegisterEntry> {
    private static final int LONG = 20;

    private final Function<RegisterEntry, String> words;

    EntryCell(Function<RegisterEntry, String> words) {
        this.words = words;
    }

    @Override
    protected void updateItem(RegisterEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        String text = empty || entry == null ? null : words.apply(entry);
        setText(text);
        setTooltip(text == null || text.length() < LONG ? null : new Tooltip(text));
    }
}
