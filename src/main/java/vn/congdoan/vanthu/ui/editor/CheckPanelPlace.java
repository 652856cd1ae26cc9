package vn.congdoan.vanthu.ui.editor;

import javafx.application.Platform;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** Puts the panel of findings below the panes, as high as it was left, and takes it away when it is closed. */
final class CheckPanelPlace {
    /** In letters' heights: the head and some four findings. */
    private static final double ORDINARY = 11;

    private static final double LETTER = 14;
    /** The panes keep at least this share of the height. */
    private static final double LARGEST_SHARE = 0.6;

    private final SplitPane rows;
    private final Region panel;
    private final CheckPanelViewModel model;
    private double placed;

    CheckPanelPlace(SplitPane rows, Region panel, CheckPanelViewModel model) {
        this.rows = rows;
        this.panel = panel;
        this.model = model;
    }

    void attach() {
        SplitPane.setResizableWithParent(panel, false);
        model.shownProperty().addListener((o, was, is) -> show(is));
        rows.heightProperty().addListener((o, was, is) -> {
            if (was.doubleValue() == 0) {
                place();
            }
        });
        rows.addEventFilter(MouseEvent.MOUSE_RELEASED, e -> remember());
        show(model.shownProperty().get());
    }

    private void show(boolean shown) {
        rows.getItems().remove(panel);
        if (shown) {
            rows.getItems().add(panel);
            place();
            // The new divider has its place only after the next layout.
            Platform.runLater(this::place);
        }
    }

    private void place() {
        double height = rows.getHeight();
        if (height <= 0 || rows.getDividers().isEmpty()) {
            return;
        }
        double wanted = model.height() > 0 ? model.height() : ORDINARY * LETTER;
        placed = Math.min(wanted, LARGEST_SHARE * height);
        rows.setDividerPositions(1 - placed / height);
    }

    private void remember() {
        boolean dragged = rows.getItems().contains(panel) && Math.abs(panel.getHeight() - placed) > LETTER;
        if (dragged) {
            placed = panel.getHeight();
            model.rememberHeight(placed);
        }
    }
}
