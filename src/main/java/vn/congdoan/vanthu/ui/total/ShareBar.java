package vn.congdoan.vanthu.ui.total;

import javafx.scene.layout.Region;

/** A bar as long as a share of its room. */
final class ShareBar extends Region {
    private final Region filled = new Region();
    private double share;

    ShareBar() {
        getStyleClass().add("share-bar");
        filled.getStyleClass().add("share-bar-filled");
        getChildren().add(filled);
    }

    /** @param length from 0 to 1 */
    void show(double length) {
        share = length;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        filled.resizeRelocate(0, 0, getWidth() * share, getHeight());
    }
}
