package vn.congdoan.vanthu.ui.round;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;

/** A cell that is always a field: one types and goes on by Tab, without opening it first. */
final class TypedCell extends TableCell<IndicatorRow, IndicatorDraft> {
    /** Letters that find room in the widest of the narrow columns. */
    private static final int LONG = 20;

    private final TextField field = new TextField();
    private final IndicatorsViewModel model;
    private final IndicatorField kind;

    TypedCell(IndicatorsViewModel model, IndicatorField kind, String name) {
        this.model = model;
        this.kind = kind;
        field.setAccessibleText(name);
        field.setMinWidth(0);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        CellSteps.attach(this, field, this::type);
        field.setOnAction(e -> type());
        field.focusedProperty().addListener((o, was, focused) -> {
            if (focused) {
                field.selectAll();
                model.chosenProperty().set(getIndex());
            } else {
                type();
            }
        });
    }

    private void type() {
        model.type(getIndex(), kind, field.getText());
    }

    @Override
    protected void updateItem(IndicatorDraft item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(empty || item == null ? null : field);
        String words = empty || item == null ? "" : item.text(kind);
        field.setTooltip(words.length() > LONG ? new Tooltip(words) : null);
        if (item != null && !empty && !field.getText().equals(words)) {
            field.setText(words);
        }
    }
}
