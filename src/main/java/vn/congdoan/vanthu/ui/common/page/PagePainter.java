package vn.congdoan.vanthu.ui.common.page;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.FontSmoothingType;
import vn.congdoan.vanthu.layout.Placed;
import vn.congdoan.vanthu.layout.SetPage;
import vn.congdoan.vanthu.layout.font.FaceMetrics;

/** Draws a set page as it was set: every word at its own place, so that it stands where it stands in the PDF. */
final class PagePainter {
    private static final char SPACE = ' ';

    private final PageFonts fonts;

    PagePainter(PageFonts fonts) {
        this.fonts = fonts;
    }

    /** @param scale pixels in a point */
    void paint(SetPage page, GraphicsContext graphics, double scale) {
        graphics.clearRect(0, 0, page.width() * scale, page.height() * scale);
        graphics.setFontSmoothingType(FontSmoothingType.GRAY);
        graphics.setFill(Color.BLACK);
        graphics.setStroke(Color.BLACK);
        for (Placed placed : page.content()) {
            if (placed instanceof Placed.Text text) {
                text(text, graphics, scale);
            } else if (placed instanceof Placed.Rule rule) {
                rule(rule, graphics, scale);
            } else if (placed instanceof Placed.Box box) {
                graphics.setFill(Color.gray(box.shade()));
                graphics.fillRect(box.x() * scale, box.y() * scale, box.width() * scale, box.height() * scale);
                graphics.setFill(Color.BLACK);
            } else if (placed instanceof Placed.Frame frame) {
                frame(frame, graphics, scale);
            }
        }
    }

    private void text(Placed.Text text, GraphicsContext graphics, double scale) {
        graphics.setFont(fonts.font(text.face(), text.size() * scale));
        FaceMetrics metrics = fonts.family().metrics(text.face());
        String words = text.text();
        double space = metrics.width(" ", text.size()) + text.spaceStretch();
        double x = text.x();
        double y = text.baseline() * scale;
        int from = 0;
        while (from < words.length()) {
            if (words.charAt(from) == SPACE) {
                x += space;
                from++;
                continue;
            }
            int to = words.indexOf(SPACE, from);
            String word = words.substring(from, to < 0 ? words.length() : to);
            graphics.fillText(word, x * scale, y);
            x += metrics.width(word, text.size());
            from += word.length();
        }
    }

    private static void rule(Placed.Rule rule, GraphicsContext graphics, double scale) {
        double weight = pen(graphics, rule.weight(), scale);
        if (rule.y1() == rule.y2()) {
            double y = crisp(rule.y1() * scale, weight);
            graphics.strokeLine(rule.x1() * scale, y, rule.x2() * scale, y);
        } else if (rule.x1() == rule.x2()) {
            double x = crisp(rule.x1() * scale, weight);
            graphics.strokeLine(x, rule.y1() * scale, x, rule.y2() * scale);
        } else {
            graphics.strokeLine(rule.x1() * scale, rule.y1() * scale, rule.x2() * scale, rule.y2() * scale);
        }
    }

    private static void frame(Placed.Frame frame, GraphicsContext graphics, double scale) {
        double weight = pen(graphics, frame.weight(), scale);
        double x = crisp(frame.x() * scale, weight);
        double y = crisp(frame.y() * scale, weight);
        graphics.strokeRect(
                x,
                y,
                crisp((frame.x() + frame.width()) * scale, weight) - x,
                crisp((frame.y() + frame.height()) * scale, weight) - y);
    }

    /** A hairline stays one whole pixel, as in a print. */
    private static double pen(GraphicsContext graphics, double weight, double scale) {
        double pixels = Math.max(1, weight * scale);
        graphics.setLineWidth(pixels);
        graphics.setLineCap(StrokeLineCap.BUTT);
        return pixels;
    }

    /** On the middle of a pixel for odd weights, so that it isn't smeared over two. */
    private static double crisp(double place, double weight) {
        return Math.round(weight) % 2 == 1 ? Math.floor(place) + 0.5 : Math.round(place);
    }
}
