package vn.congdoan.vanthu.ui.common.page;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import vn.congdoan.vanthu.domain.problem.Severity;

/** Wavy lines under words of one page; the words tell their finding under the pointer. Made anew only when they changed. */
final class FindingLines extends Pane {
    /** Pixels; half of a wave, and how high it is. */
    private static final double STEP = 2.5;

    private static final double HEIGHT = 2;
    private static final double WIDEST_TIP = 420;

    private final Tooltip tip = new Tooltip();
    private List<FindingMark> shown = List.of();
    private double scale;

    FindingLines() {
        setManaged(false);
        setPickOnBounds(false);
        tip.setWrapText(true);
        tip.setMaxWidth(WIDEST_TIP);
        tip.setShowDelay(Duration.millis(300));
    }

    /** @param pixelsInAPoint how large the page is shown */
    void show(List<FindingMark> marks, double pixelsInAPoint) {
        if (scale == pixelsInAPoint && shown.equals(marks)) {
            return;
        }
        shown = marks;
        scale = pixelsInAPoint;
        getChildren().clear();
        for (Severity severity : Severity.values()) {
            wave(severity);
        }
        marks.forEach(this::words);
    }

    /** All lines of a kind as one node. */
    private void wave(Severity severity) {
        Path path = new Path();
        shown.stream().filter(mark -> mark.severity() == severity).forEach(mark -> wave(path, mark));
        if (!path.getElements().isEmpty()) {
            String kind = severity.name().toLowerCase(Locale.ROOT);
            path.getStyleClass().addAll("finding-line", "finding-line-" + kind);
            path.setMouseTransparent(true);
            getChildren().add(path);
        }
    }

    private void wave(Path path, FindingMark mark) {
        double x = mark.place().x() * scale;
        double end = x + Math.max(mark.place().width() * scale, 2 * STEP);
        double y = mark.place().bottom() * scale;
        path.getElements().add(new MoveTo(x, y));
        for (boolean up = true; x < end; up = !up) {
            x = Math.min(x + STEP, end);
            path.getElements().add(new LineTo(x, up ? y - HEIGHT : y));
        }
    }

    private void words(FindingMark mark) {
        Rectangle words = new Rectangle(
                mark.place().x() * scale,
                mark.place().top() * scale,
                Math.max(mark.place().width() * scale, 2 * STEP),
                (mark.place().bottom() - mark.place().top()) * scale);
        words.setFill(Color.TRANSPARENT);
        words.setOnMouseEntered(e -> tip.setText(mark.message()));
        Tooltip.install(words, tip);
        getChildren().add(words);
    }
}
