package vn.congdoan.vanthu.ui.round;

import java.util.function.Function;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;

/** A cell that is always a field: one types and goes on by Tab, without opening it first. */
final class TypedCell extends TableCell<IndicatorRow, IndicatorDraft> {
    private final TextField field = new TextField();
    private final Function<IndicatorDraft, String> value;

    TypedCell(IndicatorsViewModel model, IndicatorField kind, Function<IndicatorDraft, String> value, String name) {
        this.value = value;
        field.setAccessibleText(name);
        field.setMinWidth(0);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        CellSteps.attach(this, field, () -> model.type(getIndex(), kind, field.getText()));
        field.setOnAction(e -> model.type(getIndex(), kind, field.getText()));
        field.focusedProperty().addListener((o, was, focused) -> {
            if (focused) {
                field.selectAll();
                model.chosenProperty().set(getIndex());
            } else {
                model.type(getIndex(), kind, field.getText());
            }
        });
    }

    @Override
    protected void updateItem(IndicatorDraft item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(empty || item == null ? null : field);
        if (item != null && !empty && !field.getText().equals(value.apply(item))) {
            field.setText(value.apply(item));
        }
    }
}
