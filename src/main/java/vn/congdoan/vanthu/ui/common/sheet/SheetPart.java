package vn.congdoan.vanthu.ui.common.sheet;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import vn.congdoan.vanthu.app.round.intake.CellSurroundings;
import vn.congdoan.vanthu.domain.sheet.CellPlace;

/** A cell with those around it, under the letters of its columns and beside the numbers of its rows; the cell in question is framed. */
public final class SheetPart extends GridPane {
    private static final PseudoClass ASKED = PseudoClass.getPseudoClass("asked");
    /** Letters that are shown whole, however narrow the window. */
    private static final int SHORT = 16;

    public SheetPart() {
        getStyleClass().add("sheet-part");
        getStylesheets().add(SheetPart.class.getResource("sheet.css").toExternalForm());
        clear();
    }

    public void clear() {
        getChildren().clear();
        setVisible(false);
        setManaged(false);
    }

    /** @param shown null for nothing */
    public void show(CellSurroundings shown) {
        clear();
        if (shown == null || shown.cells().isEmpty()) {
            return;
        }
        // All at once: each addition to a pane that is in a window has its price.
        List<Node> labels = new ArrayList<>();
        for (int column = 0; column < shown.cells().get(0).size(); column++) {
            String address = new CellPlace("", 0, shown.firstColumn() + column).address();
            labels.add(at(column + 1, 0, head(address.substring(0, address.length() - 1))));
        }
        for (int row = 0; row < shown.cells().size(); row++) {
            labels.add(at(0, row + 1, head(String.valueOf(shown.firstRow() + row + 1))));
            for (int column = 0; column < shown.cells().get(row).size(); column++) {
                labels.add(at(column + 1, row + 1, cell(shown, row, column)));
            }
        }
        getChildren().setAll(labels);
        setVisible(true);
        setManaged(true);
    }

    private static Node at(int column, int row, Node part) {
        setConstraints(part, column, row);
        return part;
    }

    private static Label head(String words) {
        Label head = new Label(words);
        head.setMinWidth(USE_PREF_SIZE);
        head.getStyleClass().add("sheet-head");
        head.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return head;
    }

    private static Label cell(CellSurroundings shown, int row, int column) {
        String words = shown.cells().get(row).get(column);
        Label cell = new Label(words);
        cell.getStyleClass().add("sheet-cell");
        if (words.length() <= SHORT) {
            cell.setMinWidth(USE_PREF_SIZE);
        } else {
            cell.setTooltip(new Tooltip(words));
        }
        cell.pseudoClassStateChanged(ASKED, shown.isAsked(row, column));
        cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return cell;
    }
}
