package vn.congdoan.vanthu.ui.common;

import javafx.beans.Observable;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;

/** Gives each column of a table the room its contents need at any size of letters; a person may still drag them. */
public final class ColumnWidths {
    /** The column that takes what the others leave. */
    public static final double REST = 0;

    /** For the scroll bar and the border, in pixels. */
    private static final double EDGE = 18;

    /** In letters' heights; narrower, the table scrolls. */
    private static final double LEAST_REST = 10;

    private ColumnWidths() {}

    /**
     * @param measure something in the ordinary size of letters
     * @param ems one width for each column in their order, in letters' heights; {@link #REST} for one of them
     */
    public static void fit(TableView<?> table, Labeled measure, double... ems) {
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        table.widthProperty().addListener(o -> share(table, measure.getFont().getSize(), ems));
        measure.fontProperty().addListener(o -> share(table, measure.getFont().getSize(), ems));
        table.getVisibleLeafColumns()
                .addListener((Observable o) -> share(table, measure.getFont().getSize(), ems));
    }

    private static void share(TableView<?> table, double em, double... ems) {
        double fixed = 0;
        for (int i = 0; i < ems.length; i++) {
            fixed += table.getColumns().get(i).isVisible() ? ems[i] * em : 0;
        }
        double rest = Math.max(LEAST_REST * em, table.getWidth() - EDGE - fixed);
        for (int i = 0; i < ems.length; i++) {
            table.getColumns().get(i).setPrefWidth(ems[i] == REST ? rest : ems[i] * em);
        }
    }
}
