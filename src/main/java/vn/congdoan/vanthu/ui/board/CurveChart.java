package vn.congdoan.vanthu.ui.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import vn.congdoan.vanthu.domain.report.board.ProgressCurve;
import vn.congdoan.vanthu.domain.report.board.ProgressCurve.Point;

/**
 * The course of a round by days: all that reported, those in time, the deadline, and what can be reached at most. Made of shapes with
 * style classes, so that it follows the look of the window.
 */
final class CurveChart extends Pane {
    private static final int LINES = 4;
    private static final double DAYS_APART_EM = 5;

    private final CurveWords words;
    private final Label readout = new Label();
    private final Line pointer = new Line();
    private ProgressCurve curve;

    CurveChart(CurveWords words) {
        this.words = words;
        getStyleClass().add("curve");
        readout.getStyleClass().add("curve-readout");
        pointer.getStyleClass().add("curve-pointer");
        widthProperty().addListener(o -> draw());
        heightProperty().addListener(o -> draw());
        readout.fontProperty().addListener(o -> draw());
        setOnMouseMoved(event -> point(event.getX()));
        setOnMouseExited(event -> point(-1));
    }

    void show(ProgressCurve shown) {
        curve = shown;
        draw();
    }

    private double em() {
        return readout.getFont().getSize();
    }

    private double left() {
        return 3.5 * em();
    }

    private double right() {
        return getWidth() - 1.5 * em();
    }

    private double top() {
        return 2.2 * em();
    }

    private double bottom() {
        return getHeight() - 2.2 * em();
    }

    private double x(int day) {
        int days = Math.max(1, curve.points().size() - 1);
        return left() + (right() - left()) * day / days;
    }

    private double y(int units) {
        return bottom() - (bottom() - top()) * units / highest();
    }

    private int highest() {
        return Math.max(1, curve.expected());
    }

    private void draw() {
        getChildren().clear();
        if (curve == null || right() - left() < em() || bottom() - top() < em()) {
            return;
        }
        List<Node> shapes = new ArrayList<>();
        grid(shapes);
        area(shapes);
        line(shapes, Point::reported, "curve-reported");
        line(shapes, Point::inTime, "curve-in-time");
        deadline(shapes);
        shapes.add(pointer);
        shapes.add(readout);
        pointer.setVisible(false);
        readout.setVisible(false);
        getChildren().setAll(shapes);
    }

    private void grid(List<Node> shapes) {
        int before = -1;
        for (int i = 0; i <= LINES; i++) {
            int units = (int) Math.round((double) highest() * i / LINES);
            if (units == before) {
                continue;
            }
            before = units;
            shapes.add(styled(new Line(left(), y(units), right(), y(units)), "curve-grid"));
            Label label = label(String.valueOf(units), "curve-label");
            label.setPrefWidth(left() - em() * 0.6);
            label.relocate(0, y(units) - em() * 0.8);
            label.getStyleClass().add("curve-number");
            shapes.add(label);
        }
        int step = Math.max(
                1, (int) Math.ceil(DAYS_APART_EM * em() * curve.points().size() / (right() - left())));
        for (int day = 0; day < curve.points().size(); day += step) {
            Label label = label(words.day(curve.points().get(day).day()), "curve-label");
            label.relocate(x(day) - 1.3 * em(), bottom() + 0.3 * em());
            shapes.add(label);
        }
    }

    /** In steps: what comes in on a day counts from its end. */
    private void area(List<Node> shapes) {
        Polygon area = new Polygon();
        area.getPoints().addAll(x(0), bottom());
        steps(area.getPoints(), Point::reported);
        area.getPoints().addAll(x(curve.points().size() - 1), bottom());
        shapes.add(styled(area, "curve-area"));
    }

    private void line(List<Node> shapes, ToIntFunction<Point> figure, String style) {
        Polyline line = new Polyline();
        steps(line.getPoints(), figure);
        shapes.add(styled(line, style));
    }

    private void steps(List<Double> places, ToIntFunction<Point> figure) {
        double before = bottom();
        for (int day = 0; day < curve.points().size(); day++) {
            double height = y(figure.applyAsInt(curve.points().get(day)));
            places.addAll(List.of(x(day), before, x(day), height));
            before = height;
        }
    }

    private void deadline(List<Node> shapes) {
        LocalDate first = curve.points().get(0).day();
        int day = (int) (curve.deadline().toEpochDay() - first.toEpochDay());
        shapes.add(styled(new Line(x(day), top() - 0.4 * em(), x(day), bottom()), "curve-deadline"));
        Label label = label(words.deadline(curve.deadline()), "curve-deadline-label");
        label.relocate(Math.min(x(day) - 2 * em(), right() - 8 * em()), top() - 2.1 * em());
        shapes.add(label);
    }

    private void point(double x) {
        boolean shown = curve != null && x >= left() && x <= right();
        pointer.setVisible(shown);
        readout.setVisible(shown);
        if (shown) {
            int last = curve.points().size() - 1;
            int day = (int) Math.round((x - left()) / (right() - left()) * last);
            pointer.setStartX(x(day));
            pointer.setEndX(x(day));
            pointer.setStartY(top());
            pointer.setEndY(bottom());
            readout.setText(words.point(curve.points().get(day), curve.expected()));
            readout.autosize();
            readout.relocate(Math.min(x(day) + 0.6 * em(), right() - readout.getWidth()), top() + 0.4 * em());
        }
    }

    private static <N extends Node> N styled(N node, String style) {
        node.getStyleClass().add(style);
        return node;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
