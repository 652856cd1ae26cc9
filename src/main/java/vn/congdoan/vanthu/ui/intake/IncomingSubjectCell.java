package vn.congdoan.vanthu.ui.intake;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.VBox;
import vn.congdoan.vanthu.domain.incoming.IncomingEntry;

/** What a document is about, and below it its number and whom it comes from. */
final class IncomingSubjectCell extends TableCell<IncomingEntry, IncomingEntry> {
    private final IncomingViewModel model;
    private final Label subject = new Label();
    private final Label issuer = new Label();
    private final VBox lines = new VBox(subject, issuer);

    IncomingSubjectCell(IncomingViewModel model) {
        this.model = model;
        issuer.getStyleClass().add("field-prompt");
        lines.getStyleClass().add("incoming-subject");
        lines.setMinWidth(0);
    }

    @Override
    protected void updateItem(IncomingEntry entry, boolean none) {
        super.updateItem(entry, none);
        if (none || entry == null) {
            setGraphic(null);
        } else {
            subject.setText(model.title(entry));
            issuer.setText(model.origin(entry));
            setGraphic(lines);
        }
    }
}
