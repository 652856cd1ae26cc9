package vn.congdoan.vanthu.ui.common;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Skin;

/** A choice among hundreds, whose room comes from where it stands: JavaFX would measure each of its lines whenever it is laid out. */
public final class LongChoice {
    private static final String MEASURED = "comboBoxRowsToMeasureWidth";
    private static final int FEW = 5;

    private LongChoice() {}

    /** Measures its first lines only, also in the box that a searchable one holds within. */
    public static void measureFew(ComboBox<?> choice) {
        choice.getProperties().put(MEASURED, FEW);
        choice.skinProperty().addListener((o, was, is) -> inner(choice, is));
        inner(choice, choice.getSkin());
    }

    private static void inner(ComboBox<?> choice, Skin<?> skin) {
        if (skin != null) {
            choice.getChildrenUnmodifiable().stream()
                    .filter(ComboBox.class::isInstance)
                    .forEach(child -> child.getProperties().put(MEASURED, FEW));
        }
    }
}
