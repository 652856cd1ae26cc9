package vn.congdoan.vanthu.ui.fill;

import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import vn.congdoan.vanthu.domain.report.fill.FillTarget.State;

/** Words of a row, wrapped; its colour says what may be done with the cell. */
final class FillCell extends TableCell<FillRow, FillRow> {
    private static final PseudoClass ASKED = PseudoClass.getPseudoClass("asked");
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final Function<FillRow, String> words;

    FillCell(Function<FillRow, String> words) {
        this.words = words;
        setWrapText(true);
        getStyleClass().add("fill-cell");
    }

    @Override
    protected void updateItem(FillRow row, boolean empty) {
        super.updateItem(row, empty);
        boolean there = !empty && row != null;
        setText(there ? words.apply(row) : null);
        State state = there ? row.line().target().state() : State.SURE;
        pseudoClassStateChanged(ASKED, state == State.ASKED);
        pseudoClassStateChanged(REFUSED, state == State.REFUSED);
    }

    /** Left alone, a row asks for the height of one line. */
    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(
                getTableColumn() == null ? width : getTableColumn().getWidth());
    }
}
