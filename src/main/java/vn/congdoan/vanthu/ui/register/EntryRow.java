package vn.congdoan.vanthu.ui.register;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TableRow;
import vn.congdoan.vanthu.domain.register.RegisterEntry;

/** A row of the book: void ones are struck through, reserved ones pale. */
final class EntryRow extends TableRow<RegisterEntry> {
    private static final PseudoClass VOID = PseudoClass.getPseudoClass("void");
    private static final PseudoClass RESERVED = PseudoClass.getPseudoClass("reserved");

    EntryRow(Consumer<RegisterEntry> open, ContextMenu menu) {
        getStyleClass().add("book-row");
        contextMenuProperty()
                .bind(Bindings.when(emptyProperty()).then((ContextMenu) null).otherwise(menu));
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !isEmpty()) {
                open.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(RegisterEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        boolean shown = !empty && entry != null;
        pseudoClassStateChanged(VOID, shown && entry.state() == RegisterEntry.State.VOID);
        pseudoClassStateChanged(RESERVED, shown && entry.state() == RegisterEntry.State.RESERVED);
    }
}
