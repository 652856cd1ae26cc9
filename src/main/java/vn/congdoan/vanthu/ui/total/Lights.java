package vn.congdoan.vanthu.ui.total;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import vn.congdoan.vanthu.domain.report.total.TargetState;

/** Whether a target is reached: a coloured word, so that nobody has to tell colours apart. */
final class Lights {
    private Lights() {}

    static void show(Label light, TargetState state, TotalWords words) {
        boolean shown = state != TargetState.NO_TARGET;
        light.setVisible(shown);
        light.setManaged(shown);
        light.setText(words.get(state.labelKey()));
        light.setMinWidth(Region.USE_PREF_SIZE);
        light.getStyleClass().setAll("label", "state-word", style(state));
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
