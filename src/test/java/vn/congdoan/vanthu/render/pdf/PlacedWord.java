package vn.congdoan.vanthu.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import vn.congdoan.vanthu.layout.Placed;
import vn.congdoan.vanthu.layout.SetPage;

/**
 * A piece of text as a reader of the PDF finds it.
 *
 * @param x left edge, pt
 * @param y baseline from the top of the page, pt
 * @param end right edge, pt
 */
record PlacedWord(String text, double x, double y, double end) {
    /** 0.5 mm in points. */
    private static final double HALF_MILLIMETRE = 0.5 * 72 / 25.4;

    /** All glyphs of a file in the order of its streams, by page index. */
    static Map<Integer, List<PlacedWord>> of(byte[] file) throws IOException {
        Map<Integer, List<PlacedWord>> found = new HashMap<>();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition glyph) {
                    double x = glyph.getTextMatrix().getTranslateX();
                    double y = getCurrentPage().getMediaBox().getHeight()
                            - glyph.getTextMatrix().getTranslateY();
                    found.computeIfAbsent(getCurrentPageNo() - 1, p -> new ArrayList<>())
                            .add(new PlacedWord(glyph.getUnicode(), x, y, x + glyph.getWidthDirAdj()));
                }
            }.getText(pdf);
        }
        return found;
    }

    /** Every set text is found with its first glyph at its left edge and its last one ending at its right edge. */
    static void assertSamePlaces(SetPage page, List<PlacedWord> glyphs) {
        for (var placed : page.content()) {
            if (placed instanceof Placed.Text text) {
                assertSamePlace(text, glyphs);
            }
        }
    }

    private static void assertSamePlace(Placed.Text text, List<PlacedWord> glyphs) {
        int first = start(text, glyphs);
        assertThat(first)
                .as("“%s” at %s, %s", text.text(), text.x(), text.baseline())
                .isNotNegative();
        PlacedWord last = glyphs.get(first + text.text().length() - 1);
        double trailing = text.text().endsWith(" ") ? text.spaceStretch() : 0;
        assertThat(last.end() + trailing).as(text.text()).isCloseTo(text.x() + text.width(), within(HALF_MILLIMETRE));
    }

    private static int start(Placed.Text text, List<PlacedWord> glyphs) {
        for (int i = 0; i + text.text().length() <= glyphs.size(); i++) {
            PlacedWord glyph = glyphs.get(i);
            boolean here = Math.abs(glyph.x() - text.x()) < HALF_MILLIMETRE
                    && Math.abs(glyph.y() - text.baseline()) < HALF_MILLIMETRE;
            if (here && joined(glyphs, i, text.text().length()).equals(text.text())) {
                return i;
            }
        }
        return -1;
    }

    private static String joined(List<PlacedWord> glyphs, int start, int count) {
        StringBuilder text = new StringBuilder();
        glyphs.subList(start, start + count).forEach(glyph -> text.append(glyph.text()));
        return text.toString();
    }
}
