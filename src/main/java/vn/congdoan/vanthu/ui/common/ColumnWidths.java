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

    /** In letters' heights. */
    private static final double LEAST_REST = 10;

    private ColumnWidths() {}

    /** Like {@link #REST}; before the column gets narrower than so many letters' heights, the table scrolls. */
    public static double restOfAtLeast(double ems) {
        return -ems;
    }

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
        double rest = table.getWidth() - EDGE;
        for (int i = 0; i < ems.length; i++) {
            rest -= table.getColumns().get(i).isVisible() ? Math.max(0, ems[i]) * em : 0;
        }
        for (int i = 0; i < ems.length; i++) {
            double least = (ems[i] == REST ? LEAST_REST : -ems[i]) * em;
            table.getColumns().get(i).setPrefWidth(ems[i] > 0 ? ems[i] * em : Math.max(least, rest));
        }
    }
}
