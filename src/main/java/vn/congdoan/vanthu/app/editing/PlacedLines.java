package vn.congdoan.vanthu.app.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.congdoan.vanthu.format.SourceRef;
import vn.congdoan.vanthu.layout.Placed;
import vn.congdoan.vanthu.layout.SetDocument;
import vn.congdoan.vanthu.layout.SetPage;
import vn.congdoan.vanthu.layout.font.FontFamily;

/** The placed texts of a document by where they come from, with the measures of their letters. */
final class PlacedLines {
    /** One placed text and the page it stands on. */
    record Line(int page, Placed.Text text) {}

    private final SetDocument document;
    private final FontFamily family;
    private final Map<SourceRef, List<Line>> bySource = new HashMap<>();

    PlacedLines(SetDocument document, FontFamily family) {
        this.document = document;
        this.family = family;
        List<SetPage> pages = document.pages();
        for (int page = 0; page < pages.size(); page++) {
            for (Placed placed : pages.get(page).content()) {
                if (placed instanceof Placed.Text text && source(text) != null) {
                    bySource.computeIfAbsent(source(text), ref -> new ArrayList<>())
                            .add(new Line(page, text));
                }
            }
        }
    }

    /** Null for texts without a place in the draft. */
    SourceRef source(Placed.Text text) {
        return text.element() < 0 || text.element() >= document.elements().size()
                ? null
                : document.elements().get(text.element()).source();
    }

    /** In reading order; none for blocks that print nothing. */
    List<Line> of(SourceRef ref) {
        return bySource.getOrDefault(ref, List.of());
    }

    /** The text on a page nearest to a point, lines before columns; null on a page without text. */
    Placed.Text nearest(int page, double x, double y) {
        Placed.Text nearest = null;
        double least = Double.MAX_VALUE;
        for (Placed placed : document.pages().get(page).content()) {
            if (placed instanceof Placed.Text text && source(text) != null) {
                double distance =
                        outside(x, text.x(), text.x() + text.width()) + 4 * outside(y, top(text), bottom(text));
                if (distance < least) {
                    least = distance;
                    nearest = text;
                }
            }
        }
        return nearest;
    }

    /** How many characters of the text stand left of a place; between two letters the nearer edge. */
    int characterAt(Placed.Text text, double x) {
        double edge = text.x();
        for (int i = 0; i < text.text().length(); i++) {
            double next = edge + advance(text, i);
            if (x < (edge + next) / 2) {
                return i;
            }
            edge = next;
        }
        return text.text().length();
    }

    /** pt from the page's left edge. */
    double edge(Placed.Text text, int character) {
        double edge = text.x();
        for (int i = 0; i < Math.min(character, text.text().length()); i++) {
            edge += advance(text, i);
        }
        return edge;
    }

    double top(Placed.Text text) {
        return text.baseline() - family.metrics(text.face()).ascent(text.size());
    }

    double bottom(Placed.Text text) {
        return text.baseline() + family.metrics(text.face()).descent(text.size());
    }

    private double advance(Placed.Text text, int character) {
        double width = family.width(text.text().substring(character, character + 1), text.face(), text.size());
        return text.text().charAt(character) == ' ' ? width + text.spaceStretch() : width;
    }

    private static double outside(double value, double from, double to) {
        return value < from ? from - value : Math.max(0, value - to);
    }
}
