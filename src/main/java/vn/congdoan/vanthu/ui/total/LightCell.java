package vn.congdoan.vanthu.ui.total;

import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import vn.congdoan.vanthu.domain.report.total.TargetState;

/** Whether a target is reached: a coloured word, so that nobody has to tell colours apart. */
final class LightCell<T> extends TableCell<T, T> {
    private final Function<T, TargetState> state;
    private final Function<T, String> after;
    private final TotalWords words;
    private final Label light = new Label();

    /** @param after what stands behind the word */
    LightCell(Function<T, TargetState> state, Function<T, String> after, TotalWords words) {
        this.state = state;
        this.after = after;
        this.words = words;
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        TargetState shown = empty || item == null ? TargetState.NO_TARGET : state.apply(item);
        setGraphic(shown == TargetState.NO_TARGET ? null : light);
        setText(shown == TargetState.NO_TARGET ? null : after.apply(item));
        light.setText(words.get(shown.labelKey()));
        light.setMinWidth(USE_PREF_SIZE);
        light.getStyleClass().setAll("label", "state-word", style(shown));
    }

    private static String style(TargetState state) {
        return switch (state) {
            case REACHED -> "state-settled";
            case NEAR -> "state-gone";
            case MISSED -> "state-returned";
            case UNKNOWN, NO_TARGET -> "state-open";
        };
    }
}
