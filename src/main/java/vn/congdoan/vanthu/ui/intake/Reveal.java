package vn.congdoan.vanthu.ui.intake;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Brings something in a scrolled pane into view. */
final class Reveal {
    private Reveal() {}

    /** Only when it is out of sight: a page that jumps under the eyes is no help. */
    static void in(ScrollPane scroll, Node node) {
        scroll.applyCss();
        scroll.layout();
        Node content = scroll.getContent();
        Bounds at = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double height = content.getLayoutBounds().getHeight();
        double view = scroll.getViewportBounds().getHeight();
        double top = (height - view) * scroll.getVvalue();
        boolean visible = at.getMinY() >= top && at.getMaxY() <= top + view;
        if (height > view && !visible) {
            scroll.setVvalue(Math.max(0, Math.min(1, (at.getMinY() - view / 3) / (height - view))));
        }
    }
}
