package vn.congdoan.vanthu.ui.board;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import vn.congdoan.vanthu.domain.report.UnitState;
import vn.congdoan.vanthu.domain.report.board.StateCounts;

/** All expected units as one bar, each state its part of it. */
final class ShareBar extends Pane {
    private final Map<UnitState, Region> parts = new EnumMap<>(UnitState.class);
    private StateCounts counts = new StateCounts(0, 0, 0, 0, 0);

    ShareBar() {
        getStyleClass().add("share-bar");
        for (UnitState state : UnitState.values()) {
            if (state != UnitState.EXEMPT) {
                Region part = new Region();
                part.getStyleClass().addAll("share-part", StateLook.styleClass(state));
                parts.put(state, part);
                getChildren().add(part);
            }
        }
    }

    void show(StateCounts shown) {
        counts = shown;
        requestLayout();
    }

    /** Ends are whole pixels, so that neighbours neither overlap nor leave a gap. */
    @Override
    protected void layoutChildren() {
        double wide = getWidth() - snappedLeftInset() - snappedRightInset();
        double high = getHeight() - snappedTopInset() - snappedBottomInset();
        int before = 0;
        for (Map.Entry<UnitState, Region> part : parts.entrySet()) {
            int after = before + counts.of(part.getKey());
            double from = at(before, wide);
            part.getValue().resizeRelocate(snappedLeftInset() + from, snappedTopInset(), at(after, wide) - from, high);
            before = after;
        }
    }

    private double at(int units, double wide) {
        return counts.expected() == 0 ? 0 : Math.round(wide * units / counts.expected());
    }
}
