package vn.congdoan.vanthu.layout.geometry;

import java.util.List;
import vn.congdoan.vanthu.format.ComposedDocument.Table;
import vn.congdoan.vanthu.format.ComposedDocument.Text;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.format.StyleName;
import vn.congdoan.vanthu.layout.font.FontFamily;
import vn.congdoan.vanthu.layout.line.ParagraphText;

/**
 * The widths of a table's columns, from their contents: each gets what its longest word needs, and what is left goes to those
 * that have more to say. A table always fills the width of the text.
 *
 * @param columns pt, left to right, cell margins included; their sum is the width asked for
 * @param cellMargin pt left and right inside each cell
 * @param cellBottom pt below the text of each cell, like the space that its style puts above it
 */
public record TableGeometry(List<Double> columns, double cellMargin, double cellBottom) {
    /** pt that a column is wider than its longest word, so that rounding never breaks the word. */
    private static final double EASE = 1;

    /** No column asks for more than this share of the table, however long its texts. */
    private static final double LARGEST_SHARE = 0.6;

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
        int count = table.rows().get(0).size();
        double margin = Points.ofMm(pack.table().cellMargin());
        double[] least = new double[count];
        double[] wished = new double[count];
        for (List<Text> row : table.rows()) {
            for (int column = 0; column < count; column++) {
                ParagraphText text = ParagraphText.of(row.get(column), pack, family);
                least[column] = Math.max(least[column], longestWord(text) + 2 * margin + EASE);
                double whole = longestLine(text) + 2 * margin + EASE;
                wished[column] = Math.max(wished[column], Math.min(whole, width * LARGEST_SHARE));
            }
        }
        double bottom = pack.style(StyleName.TABLE_CELL).spaceBefore();
        return new TableGeometry(rounded(shared(least, wished, width), width), margin, bottom);
    }

    private static double[] shared(double[] least, double[] wished, double width) {
        double leastSum = sum(least);
        double[] columns = new double[least.length];
        if (leastSum >= width) {
            for (int i = 0; i < columns.length; i++) {
                columns[i] = least[i] * width / leastSum;
            }
            return columns;
        }
        double more = 0;
        for (int i = 0; i < columns.length; i++) {
            more += Math.max(0, wished[i] - least[i]);
        }
        double left = width - leastSum;
        for (int i = 0; i < columns.length; i++) {
            double share = more > left ? Math.max(0, wished[i] - least[i]) / more : 0;
            columns[i] = least[i] + left * share;
        }
        return more > left ? columns : filled(least, wished, width);
    }

    /** Everything fits on one line: what is left over is shared by what each column holds. */
    private static double[] filled(double[] least, double[] wished, double width) {
        double[] columns = new double[least.length];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = Math.max(least[i], wished[i]);
        }
        double factor = width / sum(columns);
        for (int i = 0; i < columns.length; i++) {
            columns[i] *= factor;
        }
        return columns;
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

    private static double longestWord(ParagraphText text) {
        CharSequence words = text.text();
        double longest = 0;
        int start = 0;
        for (int i = 0; i <= words.length(); i++) {
            if (i == words.length() || words.charAt(i) == ' ' || words.charAt(i) == '\n') {
                longest = Math.max(longest, text.width(start, i));
                start = i + 1;
            }
        }
        return longest;
    }

    private static double longestLine(ParagraphText text) {
        CharSequence words = text.text();
        double longest = 0;
        int start = 0;
        for (int i = 0; i <= words.length(); i++) {
            if (i == words.length() || words.charAt(i) == '\n') {
                longest = Math.max(longest, text.width(start, i));
                start = i + 1;
            }
        }
        return longest;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
