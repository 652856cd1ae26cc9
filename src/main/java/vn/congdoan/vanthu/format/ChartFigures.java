package vn.congdoan.vanthu.format;

import java.util.List;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.format.ComposedDocument.Table;
import vn.congdoan.vanthu.format.ComposedDocument.Text;

/** The figures that a chart draws, read from the words in its table's cells: "1.234,5", "97,3 %". */
public final class ChartFigures {
    private static final Pattern FIGURE = Pattern.compile("([-+]?)(\\d+|\\d{1,3}(?:[. ]\\d{3})+)(?:,(\\d+))?\\s*%?");

    private ChartFigures() {}

    /** Row by row without the header, each without its name; NaN for a cell that holds no figure. */
    public static double[][] of(Table table) {
        return table.rows().stream().skip(1).map(ChartFigures::row).toArray(double[][]::new);
    }

    /** Whether a cell's words are a figure that a chart can draw. */
    public static boolean isFigure(String words) {
        return FIGURE.matcher(words.replace('\u00A0', ' ').strip()).matches();
    }

    /** Whether a cell says that there is no figure: it is empty or holds nothing but a stroke. */
    public static boolean isOpen(String words) {
        return words.chars().noneMatch(Character::isLetterOrDigit);
    }

    /** Whether every series has a figure and no cell has words in the place of one: whatever stays words a drawing would lose. */
    public static boolean areComplete(Table table) {
        double[][] figures = of(table);
        for (int series = 0; series < table.rows().get(0).size() - 1; series++) {
            boolean some = false;
            for (int row = 0; row < figures.length; row++) {
                boolean figure = !Double.isNaN(figures[row][series]);
                some |= figure;
                String words = table.rows().get(row + 1).get(series + 1).text().plain();
                if (!figure && !isOpen(words)) {
                    return false;
                }
            }
            if (!some) {
                return false;
            }
        }
        return true;
    }

    private static double[] row(List<Text> cells) {
        return cells.stream()
                .skip(1)
                .mapToDouble(cell -> figure(cell.text().plain().strip()))
                .toArray();
    }

    private static double figure(String words) {
        var parts = FIGURE.matcher(words.replace('\u00A0', ' '));
        if (!parts.matches()) {
            return Double.NaN;
        }
        String whole = parts.group(2).replaceAll("[. ]", "");
        return Double.parseDouble(parts.group(1) + whole + (parts.group(3) == null ? "" : "." + parts.group(3)));
    }
}
