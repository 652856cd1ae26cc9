package vn.congdoan.vanthu.layout.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.congdoan.vanthu.format.ComposedDocument.Table;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.format.StyleName;
import vn.congdoan.vanthu.layout.font.FontFamily;
import vn.congdoan.vanthu.layout.line.ParagraphText;

/**
 * The widths of a table's columns, from their contents: each gets what its longest word needs, and what is left goes where
 * it saves most lines. A table always fills the width of the text.
 *
 * @param columns pt, left to right, cell margins included; their sum is the width asked for
 * @param cellMargin pt left and right inside each cell
 * @param cellBottom pt below the text of each cell, like the space that its style puts above it
 */
public record TableGeometry(List<Double> columns, double cellMargin, double cellBottom) {
    /** pt that a column is wider than its longest word, so that rounding never breaks the word. */
    private static final double EASE = 1;

    /** As many rows is the header worth, which everybody reads and every page repeats. */
    private static final int HEADER_WEIGHT = 3;

    public TableGeometry {
        columns = List.copyOf(columns);
    }

    /** pt. */
    public double width() {
        double sum = 0;
        for (double column : columns) {
            sum += column;
        }
        return Points.rounded(sum);
    }

    public static TableGeometry of(Table table, FormatPack pack, FontFamily family, double width) {
        double margin = Points.ofMm(pack.table().cellMargin());
        List<ColumnNeed> needs = new ArrayList<>();
        for (int column = 0; column < table.rows().get(0).size(); column++) {
            needs.add(need(table, column, pack, family, 2 * margin + EASE));
        }
        double bottom = pack.style(StyleName.TABLE_CELL).spaceBefore();
        return new TableGeometry(rounded(ColumnNeed.shared(needs, width), width), margin, bottom);
    }

    private static ColumnNeed need(Table table, int column, FormatPack pack, FontFamily family, double around) {
        int rows = table.rows().size();
        double word = 0;
        double[] texts = new double[rows + HEADER_WEIGHT - 1];
        for (int row = 0; row < rows; row++) {
            ParagraphText text = ParagraphText.of(table.rows().get(row).get(column), pack, family);
            word = Math.max(word, longest(text, true));
            texts[row] = longest(text, false) + around;
        }
        Arrays.fill(texts, rows, texts.length, texts[0]);
        return new ColumnNeed(word + around, texts);
    }

    private static List<Double> rounded(double[] columns, double width) {
        Double[] rounded = new Double[columns.length];
        double edge = 0;
        double before = 0;
        for (int i = 0; i < columns.length; i++) {
            edge += columns[i];
            double right = i == columns.length - 1 ? width : Points.rounded(edge);
            rounded[i] = right - before;
            before = right;
        }
        return List.of(rounded);
    }

    /** pt of the longest line, or of the longest word. */
    static double longest(ParagraphText text, boolean word) {
        CharSequence words = text.text();
        double longest = 0;
        int start = 0;
        for (int i = 0; i <= words.length(); i++) {
            boolean ends = i == words.length() || words.charAt(i) == '\n' || word && words.charAt(i) == ' ';
            if (ends) {
                longest = Math.max(longest, text.width(start, i));
                start = i + 1;
            }
        }
        return longest;
    }
}
