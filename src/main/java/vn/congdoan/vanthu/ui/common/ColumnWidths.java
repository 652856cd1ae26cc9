package vn.congdoan.vanthu.ui.common;

import javafx.scene.control.TableView;

/** Divides a table's width among its columns by what they hold; a person may still drag them. */
public final class ColumnWidths {
    /** For the scroll bar and the border, in pixels. */
    private static final double EDGE = 18;

    private ColumnWidths() {}

    /** @param shares one for each column in their order; they add up to 1 */
    public static void share(TableView<?> table, double... shares) {
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        table.widthProperty().addListener((o, was, is) -> {
            for (int i = 0; i < shares.length; i++) {
                table.getColumns().get(i).setPrefWidth((is.doubleValue() - EDGE) * shares[i]);
            }
        });
    }
}
