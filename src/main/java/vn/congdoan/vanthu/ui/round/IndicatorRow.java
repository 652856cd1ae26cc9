package vn.congdoan.vanthu.ui.round;

import javafx.beans.property.SimpleObjectProperty;

/**
 * A line of the table that stays the same line while its indicator changes: a replaced line would be drawn anew and take the
 * keyboard from the field somebody types in.
 */
final class IndicatorRow extends SimpleObjectProperty<IndicatorDraft> {
    IndicatorRow(IndicatorDraft draft) {
        super(draft);
    }
}
