package vn.congdoan.vanthu.ui.fill;

import javafx.scene.control.TextField;
import javafx.scene.control.cell.TextFieldTableCell;
import javafx.util.converter.DefaultStringConverter;

/** The cell that a figure goes into; a person may type another one. What is typed holds also when the person goes on elsewhere. */
final class PlaceCell extends TextFieldTableCell<FillRow, String> {
    private boolean watched;

    PlaceCell() {
        super(new DefaultStringConverter());
        setWrapText(true);
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (!watched && getGraphic() instanceof TextField field) {
            watched = true;
            field.focusedProperty().addListener((o, was, is) -> {
                if (!is && isEditing()) {
                    commitEdit(field.getText());
                }
            });
        }
    }
}
