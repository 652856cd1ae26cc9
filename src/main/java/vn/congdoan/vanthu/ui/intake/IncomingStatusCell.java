package vn.congdoan.vanthu.ui.intake;

import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import vn.congdoan.vanthu.domain.incoming.Dueness;
import vn.congdoan.vanthu.domain.incoming.IncomingEntry;

/** How far a document has come; what is late says so in words and in colour. */
final class IncomingStatusCell extends TableCell<IncomingEntry, IncomingEntry> {
    private static final PseudoClass OVERDUE = PseudoClass.getPseudoClass("overdue");
    private static final PseudoClass SOON = PseudoClass.getPseudoClass("soon");

    private final IncomingViewModel model;

    IncomingStatusCell(IncomingViewModel model) {
        this.model = model;
        getStyleClass().add("incoming-status");
    }

    @Override
    protected void updateItem(IncomingEntry entry, boolean none) {
        super.updateItem(entry, none);
        boolean empty = none || entry == null;
        setText(empty ? null : model.status(entry));
        Dueness dueness = empty ? Dueness.NONE : model.dueness(entry);
        pseudoClassStateChanged(OVERDUE, dueness == Dueness.OVERDUE);
        pseudoClassStateChanged(SOON, dueness == Dueness.SOON);
    }
}
