package vn.congdoan.vanthu.read.pdf;

import java.util.List;
import vn.congdoan.vanthu.read.pdf.PageScanner.TurnedGlyph;

/** Pages whose whole text runs upwards or downwards, as a lying table on a standing sheet: read as they are meant. */
final class Turns {
    private Turns() {}

    /** Whether most of the text runs in one quarter turn other than the page's own. */
    static boolean isTurned(List<TurnedGlyph> glyphs) {
        int main = main(glyphs);
        return main == 1 || main == 3;
    }

    private static int main(List<TurnedGlyph> glyphs) {
        int[] counts = new int[4];
        for (TurnedGlyph glyph : glyphs) {
            if (glyph.direction() >= 0) {
                counts[glyph.direction()]++;
            }
        }
        int best = 0;
        for (int turn = 1; turn < 4; turn++) {
            best = counts[turn] > counts[best] ? turn : best;
        }
        return counts[best] * 10L > glyphs.size() * 8L && glyphs.size() > 20 ? best : 0;
    }

    /** The glyphs as they stand once the sheet is turned so that most of its text is upright. */
    static List<TurnedGlyph> upright(List<TurnedGlyph> glyphs, double width, double height) {
        int main = main(glyphs);
        return main == 0
                ? glyphs
                : glyphs.stream().map(g -> turned(g, main, width, height)).toList();
    }

    private static TurnedGlyph turned(TurnedGlyph turned, int main, double width, double height) {
        Glyph g = turned.glyph();
        double x = main == 1 ? g.y() : main == 2 ? width - g.x() : height - g.y();
        double y = main == 1 ? width - g.x() : main == 2 ? height - g.y() : g.x();
        int direction = turned.direction() < 0 ? -1 : Math.floorMod(turned.direction() - main, 4);
        return new TurnedGlyph(
                new Glyph(g.text(), x, y, g.width(), g.size(), g.font(), g.colour(), g.layer()), direction);
    }

    static Glyph aside(Glyph g) {
        return new Glyph(g.text(), g.x(), g.y(), g.width(), g.size(), g.font(), g.colour(), Glyph.Layer.TURNED);
    }
}
