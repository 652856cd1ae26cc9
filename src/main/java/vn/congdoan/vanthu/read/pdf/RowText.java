package vn.congdoan.vanthu.read.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.congdoan.vanthu.domain.source.SourceSpan;
import vn.congdoan.vanthu.text.viet.Letters;

/** The words of a row and their look: spaces where the gaps are, a tab where one is very wide. */
record RowText(String text, List<SourceSpan> spans) {
    private static final double TAB = 24;
    /** Bullets of the symbol fonts that word processors use, which have no letters of their own. */
    private static final String SYMBOLS = "\uF0B7\uF0A7\uF0D8\uF076\uF0FC\uF0E8\uF0A8\uF06C\uF06E";

    static RowText of(Row row) {
        return of(row, List.of());
    }

    /** @param rules the page's, for underlined words */
    static RowText of(Row row, List<Rule> rules) {
        List<Rule> under = Underlines.of(row, rules);
        List<Row.Gap> tabs = row.wideGaps(TAB);
        double gap = wordGap(row);
        StringBuilder text = new StringBuilder();
        List<SourceSpan> spans = new ArrayList<>();
        double end = Double.NaN;
        boolean spaced = false;
        for (Glyph glyph : row.glyphs()) {
            if (glyph.isBlank()) {
                spaced = true;
                continue;
            }
            String between = between(end, glyph, spaced ? -0.2 * glyph.size() : gap, tabs);
            spaced = false;
            end = Double.isNaN(end) ? glyph.right() : Math.max(end, glyph.right());
            int start = text.length();
            text.append(between).append(letters(glyph));
            boolean underlined = !under.isEmpty() && Underlines.isUnder(glyph, under);
            add(spans, span(glyph, start, text.length(), underlined));
        }
        return checked(text.toString(), spans);
    }

    private static RowText checked(String text, List<SourceSpan> spans) {
        String composed = Letters.nfc(text);
        return new RowText(composed, composed.length() == text.length() ? List.copyOf(spans) : List.of());
    }

    /** @param gap the least between words; hardly any where a space was drawn, however narrow */
    private static String between(double end, Glyph glyph, double gap, List<Row.Gap> tabs) {
        if (Double.isNaN(end)) {
            return "";
        }
        if (tabs.stream().anyMatch(tab -> tab.right() == glyph.x())) {
            return "\t";
        }
        return glyph.x() - end > gap ? " " : "";
    }

    /** Letters that are spaced out widely must not fall apart into words. */
    private static double wordGap(Row row) {
        double[] steps = new double[row.glyphs().size()];
        int count = 0;
        double end = Double.NaN;
        for (Glyph glyph : row.glyphs()) {
            if (!Double.isNaN(end) && !glyph.isBlank()) {
                steps[count++] = glyph.x() - end;
            }
            end = glyph.right();
        }
        if (count < 6) {
            return 0.17 * row.size();
        }
        Arrays.sort(steps, 0, count);
        double usual = Math.max(0, steps[count / 2]);
        return usual < 0.1 * row.size() ? 0.17 * row.size() : usual + 0.2 * row.size();
    }

    private static String letters(Glyph glyph) {
        String text = glyph.text();
        if (text.length() == 1 && text.charAt(0) >= '\uFB00' && text.charAt(0) <= '\uFB06') {
            return Normalizer.normalize(text, Normalizer.Form.NFKC);
        }
        return text.length() == 1 && SYMBOLS.indexOf(text.charAt(0)) >= 0 ? "•" : text;
    }

    private static SourceSpan span(Glyph glyph, int start, int end, boolean underlined) {
        double size = Math.round(glyph.size() * 10) / 10.0;
        FontLook font = glyph.font();
        String colour = "000000".equals(glyph.colour()) ? "" : glyph.colour();
        return new SourceSpan(start, end, font.family(), size, font.bold(), font.italic(), underlined, colour);
    }

    private static void add(List<SourceSpan> spans, SourceSpan span) {
        SourceSpan last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
        if (last != null && sameLook(last, span)) {
            spans.set(
                    spans.size() - 1,
                    new SourceSpan(
                            last.start(),
                            span.end(),
                            last.font(),
                            last.size(),
                            last.bold(),
                            last.italic(),
                            last.underlined(),
                            last.colour()));
        } else {
            spans.add(span);
        }
    }

    private static boolean sameLook(SourceSpan a, SourceSpan b) {
        return a.bold() == b.bold()
                && a.italic() == b.italic()
                && a.underlined() == b.underlined()
                && a.size() == b.size()
                && a.font().equals(b.font())
                && a.colour().equals(b.colour());
    }
}
