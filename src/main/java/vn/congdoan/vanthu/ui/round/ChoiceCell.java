package vn.congdoan.vanthu.ui.round;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.IntegerProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import vn.congdoan.vanthu.ui.common.TextCell;

/** A cell that is always a choice. */
final class ChoiceCell<E> extends TableCell<IndicatorRow, IndicatorDraft> {
    private final ComboBox<E> choice = new ComboBox<>();
    private final Function<IndicatorDraft, E> value;
    private boolean showing;

    /** Hears what was chosen. */
    @FunctionalInterface
    interface Chosen<E> {
        void choose(int row, E value);
    }

    ChoiceCell(
            List<E> all,
            Function<IndicatorDraft, E> value,
            Function<E, String> words,
            Chosen<E> chosen,
            IntegerProperty row) {
        this.value = value;
        choice.getItems().setAll(all);
        choice.setCellFactory(list -> new TextCell<>(words));
        choice.setButtonCell(new TextCell<>(words));
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setMinWidth(0);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        choice.valueProperty().addListener((o, was, is) -> {
            if (!showing && is != null) {
                chosen.choose(getIndex(), is);
            }
        });
        CellSteps.attach(this, choice, () -> {});
        choice.focusedProperty().addListener((o, was, focused) -> {
            if (focused) {
                row.set(getIndex());
            }
        });
    }

    @Override
    protected void updateItem(IndicatorDraft item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(empty || item == null ? null : choice);
        if (item != null && !empty) {
            showing = true;
            choice.setValue(value.apply(item));
            showing = false;
        }
    }
}
