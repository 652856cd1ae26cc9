package vn.congdoan.vanthu.ui.fill;

import javafx.scene.control.cell.TextFieldTableCell;
import javafx.util.converter.DefaultStringConverter;

/** The cell that a figure goes into; a person may type another one. */
final class PlaceCell extends TextFieldTableCell<FillRow, String> {
    PlaceCell() {
        super(new DefaultStringConverter());
        setWrapText(true);
    }
}
