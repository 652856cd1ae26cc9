package vn.congdoan.vanthu.ui.unit;

import javafx.scene.control.TableCell;

/** Words in a table, wrapped, in a row as high as they need it. */
final class WrappedWordsCell extends TableCell<ImportLine, String> {
    WrappedWordsCell() {
        setWrapText(true);
    }

    @Override
    protected void updateItem(String words, boolean empty) {
        super.updateItem(words, empty);
        setText(empty ? null : words);
    }

    /** Left alone, a row asks for the height of one line. */
    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(
                getTableColumn() == null ? width : getTableColumn().getWidth());
    }
}
