package vn.congdoan.vanthu.layout.geometry;

import java.util.List;

/**
 * What a table column asks for, in pt.
 *
 * @param least for its longest word
 * @param texts for each of its texts on one line
 */
record ColumnNeed(double least, double[] texts) {
    /** In how many helpings the free width is given out. */
    private static final int HELPINGS = 64;

    /**
     * Widths that fill the table: the least to all, then helping by helping to the column in which most lines are saved by it, so
     * that the table becomes about as low as it can be.
     */
    static double[] shared(List<ColumnNeed> needs, double width) {
        double[] columns = new double[needs.size()];
        double[] gains = new double[needs.size()];
        double sum = 0;
        for (int i = 0; i < columns.length; i++) {
            columns[i] = needs.get(i).least();
            sum += columns[i];
        }
        double helping = Math.max(0, width - sum) / HELPINGS;
        for (int i = 0; i < columns.length; i++) {
            gains[i] = needs.get(i).gain(columns[i], helping);
        }
        for (int i = 0; i < HELPINGS && helping > 0; i++) {
            int hungriest = largest(gains);
            if (gains[hungriest] == 0) {
                break;
            }
            columns[hungriest] += helping;
            gains[hungriest] = needs.get(hungriest).gain(columns[hungriest], helping);
        }
        scale(columns, width);
        return columns;
    }

    /** Lines saved by each further point of width, when it comes in helpings. */
    private double gain(double width, double helping) {
        double gain = 0;
        for (double text : texts) {
            if (text > width) {
                double fewerLines = Math.ceil(text / width) - 1;
                gain += 1 / Math.max(helping, text / fewerLines - width);
            }
        }
        return gain;
    }

    private static int largest(double[] values) {
        int largest = 0;
        for (int i = 1; i < values.length; i++) {
            largest = values[i] > values[largest] ? i : largest;
        }
        return largest;
    }

    private static void scale(double[] columns, double width) {
        double sum = 0;
        for (double column : columns) {
            sum += column;
        }
        for (int i = 0; i < columns.length; i++) {
            columns[i] *= width / sum;
        }
    }
}
