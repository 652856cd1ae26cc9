package vn.congdoan.vanthu.ui.total;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import vn.congdoan.vanthu.domain.report.total.Figure;
import vn.congdoan.vanthu.domain.report.total.FigureText;
import vn.congdoan.vanthu.domain.report.total.TrendPoint;

/** A figure over the periods as a line; a period without a figure leaves a hole. Made of shapes with style classes, so that it follows the look. */
final class TrendChart extends Pane {
    /** The height of a chart under which nothing can be read, and the width of a letter. */
    private static final double LEAST_EM = 6;

    private static final double LETTER_EM = 0.62;
    private static final double DOT_EM = 0.3;

    private final Label measure = new Label();
    private List<TrendPoint> points = List.of();
    private BigDecimal target;
    private double labelEm;
    private double low;
    private double high;

    TrendChart() {
        getStyleClass().add("trend");
        widthProperty().addListener(o -> draw());
        heightProperty().addListener(o -> draw());
        measure.fontProperty().addListener(o -> draw());
        measure.setVisible(false);
        getChildren().add(measure);
    }

    void show(Trend trend) {
        points = trend.points();
        target = trend.target();
        double level = target == null ? 0 : target.doubleValue();
        labelEm = LETTER_EM
                * (2 + points.stream().mapToInt(TrendChart::letters).max().orElse(0));
        low = Math.min(0, points.stream().mapToDouble(TrendChart::height).min().orElse(0));
        high = Math.max(
                Math.max(0, level),
                points.stream().mapToDouble(TrendChart::height).max().orElse(0));
        draw();
    }

    private static double height(TrendPoint point) {
        return point.total()
                .figure()
                .map(figure -> figure.value().doubleValue())
                .orElse(0.0);
    }

    private static int letters(TrendPoint point) {
        int figure =
                point.total().figure().map(one -> FigureText.of(one).length()).orElse(0);
        return Math.max(figure, PeriodWords.of(point.round().period()).length());
    }

    private double em() {
        return measure.getFont().getSize();
    }

    private double x(int at) {
        double side = labelEm / 2 * em();
        double room = getWidth() - 2 * side;
        return points.size() < 2 ? getWidth() / 2 : side + room * at / (points.size() - 1);
    }

    private double y(double value) {
        double top = 2.4 * em();
        double bottom = getHeight() - 2.4 * em();
        return high == low ? bottom : bottom - (bottom - top) * (value - low) / (high - low);
    }

    private void draw() {
        List<Node> shapes = new ArrayList<>();
        if (!points.isEmpty() && getWidth() > labelEm * em() && getHeight() > LEAST_EM * em()) {
            shapes.add(styled(new Line(0, y(0), getWidth(), y(0)), "trend-ground"));
            target(shapes);
            lines(shapes);
            dots(shapes);
            periods(shapes);
        }
        shapes.add(measure);
        getChildren().setAll(shapes);
    }

    private void target(List<Node> shapes) {
        if (target != null) {
            double y = y(target.doubleValue());
            shapes.add(styled(new Line(0, y, getWidth(), y), "trend-target"));
        }
    }

    private void lines(List<Node> shapes) {
        for (int at = 1; at < points.size(); at++) {
            if (hasFigure(at - 1) && hasFigure(at)) {
                shapes.add(styled(
                        new Line(x(at - 1), y(height(points.get(at - 1))), x(at), y(height(points.get(at)))),
                        "trend-line"));
            }
        }
    }

    private void dots(List<Node> shapes) {
        int step = step();
        for (int at = 0; at < points.size(); at++) {
            if (!hasFigure(at)) {
                continue;
            }
            double y = y(height(points.get(at)));
            shapes.add(styled(new Circle(x(at), y, DOT_EM * em()), "trend-dot"));
            if ((points.size() - 1 - at) % step == 0) {
                Figure figure = points.get(at).total().figure().orElseThrow();
                shapes.add(label(FigureText.of(figure), "trend-figure", x(at), y - 2.1 * em()));
            }
        }
    }

    private void periods(List<Node> shapes) {
        int step = step();
        for (int at = 0; at < points.size(); at++) {
            if ((points.size() - 1 - at) % step == 0) {
                String period = PeriodWords.of(points.get(at).round().period());
                shapes.add(label(period, "trend-period", x(at), getHeight() - 1.8 * em()));
            }
        }
    }

    /** So many periods apart that words don't run into each other; the last one always has its words. */
    private int step() {
        return Math.max(1, (int) Math.ceil(labelEm * em() * points.size() / getWidth()));
    }

    private boolean hasFigure(int at) {
        return points.get(at).total().figure().isPresent();
    }

    private Label label(String text, String style, double middle, double top) {
        Label label = styled(new Label(text), style);
        label.setPrefWidth(2 * labelEm * em());
        label.relocate(middle - labelEm * em(), top);
        return label;
    }

    private static <N extends Node> N styled(N node, String style) {
        node.getStyleClass().add(style);
        return node;
    }
}
