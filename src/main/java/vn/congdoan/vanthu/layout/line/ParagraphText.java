package vn.congdoan.vanthu.layout.line;

import vn.congdoan.vanthu.domain.document.Run;
import vn.congdoan.vanthu.format.ComposedDocument.Text;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.format.TextStyle;
import vn.congdoan.vanthu.layout.font.FaceMetrics;
import vn.congdoan.vanthu.layout.font.FontFace;
import vn.congdoan.vanthu.layout.font.FontFamily;

/**
 * A paragraph made ready for breaking: its label and its runs as one stretch of characters, each with its width. What no face
 * holds is replaced by {@link FontFamily#SUBSTITUTE}; what has no shape at all (zero-width marks) is left out of the print.
 */
public final class ParagraphText {
    /** Stands in {@link #shown} for a character that isn't printed. */
    static final char NOTHING = 0;

    private final StringBuilder text = new StringBuilder();
    private final FontFamily family;
    private final int labelLength;
    private final char[] shown;
    private final double[] widths;
    private final int[] runEnds;
    private final FontFace[] runFaces;
    private final double[] runSizes;
    private final double[] tolerances;
    private final StringBuilder missing = new StringBuilder();
    private int runCount;

    private ParagraphText(Text source, TextStyle style, TextStyle labelStyle, FontFamily family) {
        this.family = family;
        int runs = source.text().runs().size() + 1;
        int length = source.label().length() + 1;
        for (Run run : source.text().runs()) {
            length += run.text().length();
        }
        shown = new char[length];
        widths = new double[length];
        runEnds = new int[runs];
        runFaces = new FontFace[runs];
        runSizes = new double[runs];
        tolerances = new double[runs];
        if (!source.label().isEmpty()) {
            boolean division = source.level() != null && source.level().isDivision();
            String gap = source.text().isEmpty() ? "" : division ? "\n" : " ";
            add(source.label() + gap, FontFace.of(labelStyle.bold(), labelStyle.italic()), labelStyle.size());
        }
        labelLength = text.length();
        roundLabel();
        for (Run run : source.text().runs()) {
            FontFace face = FontFace.of(style.bold() || run.bold(), style.italic() || run.italic());
            add(run.text(), face, style.size());
        }
    }

    public static ParagraphText of(Text text, FormatPack pack, FontFamily family) {
        return of(text, pack.style(text.style()), pack.style(text.labelStyle()), family);
    }

    /** With styles of other sizes than the pack's, as the head needs them. */
    public static ParagraphText of(Text text, TextStyle style, TextStyle labelStyle, FontFamily family) {
        return new ParagraphText(text, style, labelStyle, family);
    }

    /** A list's label is a thing of its own in word processors, as wide as a whole number of twentieths of a point. */
    private void roundLabel() {
        if (labelLength > 0) {
            double width = width(0, labelLength);
            widths[labelLength - 1] += Math.round(width * 20) / 20.0 - width;
        }
    }

    private void add(String words, FontFace face, double size) {
        FaceMetrics metrics = family.metrics(face);
        double scale = size / metrics.unitsPerEm();
        int at = text.length();
        for (int i = 0; i < words.length(); i++) {
            char c = shape(words.charAt(i), metrics);
            shown[at + i] = c;
            widths[at + i] = c == NOTHING ? 0 : metrics.advance(c) * scale;
        }
        text.append(words);
        runEnds[runCount] = text.length();
        runFaces[runCount] = face;
        tolerances[runCount] = Tolerance.of(face, metrics, size);
        runSizes[runCount++] = size;
    }

    private char shape(char c, FaceMetrics metrics) {
        if (c >= ' ' && c <= '~') {
            return c;
        }
        if (c == '\t') {
            return ' ';
        }
        int type = Character.getType(c);
        if (type == Character.CONTROL || type == Character.FORMAT) {
            return NOTHING;
        }
        if (metrics.has(c)) {
            return c;
        }
        if (c == '\u2011') {
            return '-';
        }
        missing.append(c);
        return metrics.has(FontFamily.SUBSTITUTE) ? FontFamily.SUBSTITUTE : '?';
    }

    public int length() {
        return text.length();
    }

    /** Characters before the text itself: the label and what separates it. */
    public int labelLength() {
        return labelLength;
    }

    /** The characters that the fonts don't hold, in their order; "" for none. */
    public String missing() {
        return missing.toString();
    }

    /** The label and the words as written. */
    public CharSequence text() {
        return text;
    }

    char shown(int i) {
        return shown[i];
    }

    double width(int i) {
        return widths[i];
    }

    /** pt of these characters in one line. */
    public double width(int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += widths[i];
        }
        return sum;
    }

    /** pt by which the line may be exceeded when character {@code i} is its last. */
    double tolerance(int i) {
        int run = 0;
        while (runEnds[run] <= i) {
            run++;
        }
        return tolerances[run];
    }

    int runEnd(int run) {
        return runEnds[run];
    }

    public FontFace runFace(int run) {
        return runFaces[run];
    }

    public double runSize(int run) {
        return runSizes[run];
    }

    /** The face of the line measures: that of the words, or of the label when there are no words. */
    public FontFace mainFace() {
        return runCount == 0 ? FontFace.REGULAR : runFaces[runCount - 1];
    }
}
