package vn.congdoan.vanthu.layout.geometry;

import java.util.List;

/**
 * What a table column asks for, in pt.
 *
 * @param least for its longest word
 * @param most for its longest text on one line
 * @param usual for its texts on the average
 */
record ColumnNeed(double least, double most, double usual) {

    /** Widths that fill the table: the least to all, the rest by the usual need, to none more than its most while others lack. */
    static double[] shared(List<ColumnNeed> needs, double width) {
        double[] columns = new double[needs.size()];
        double sum = 0;
        for (int i = 0; i < columns.length; i++) {
            columns[i] = needs.get(i).least();
            sum += columns[i];
        }
        double left = width - sum;
        // Every round satisfies a column or uses up what is left.
        for (int round = 0; round < columns.length && left > 0; round++) {
            left = share(needs, columns, left);
        }
        scale(columns, width);
        return columns;
    }

    /** Gives each column that lacks something its part; returns what is left over. */
    private static double share(List<ColumnNeed> needs, double[] columns, double left) {
        double weights = 0;
        for (int i = 0; i < columns.length; i++) {
            weights += columns[i] < needs.get(i).most() ? needs.get(i).usual() : 0;
        }
        double rest = left;
        for (int i = 0; weights > 0 && i < columns.length; i++) {
            double lack = needs.get(i).most() - columns[i];
            if (lack > 0) {
                double given = Math.min(lack, left * needs.get(i).usual() / weights);
                columns[i] += given;
                rest -= given;
            }
        }
        return rest;
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
