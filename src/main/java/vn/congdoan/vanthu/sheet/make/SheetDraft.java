package vn.congdoan.vanthu.sheet.make;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The rows of a sheet in the making, with the merges that come along.
 *
 * @param <T> by what the sheet's open places differ
 */
public final class SheetDraft<T> {
    private final Slotted<T> xml;
    private final double[] widths;
    private final List<String> merges = new ArrayList<>();

    /** @param widths of the columns in characters */
    public SheetDraft(Slotted<T> xml, double... widths) {
        this.xml = xml;
        this.widths = widths.clone();
    }

    /** Begins a row; it has to be ended. @param height in points; 0 as the program chooses */
    public SheetDraft<T> row(int row, double height) {
        xml.add(SheetXml.row(row, height));
        return this;
    }

    /** Begins a row whose height depends on whom it is for. */
    public SheetDraft<T> row(int row, Function<T, Double> height) {
        xml.slot(one -> SheetXml.row(row, height.apply(one)));
        return this;
    }

    public SheetDraft<T> end() {
        xml.add("</row>");
        return this;
    }

    /** An empty row of a height. */
    public SheetDraft<T> gap(int row, double height) {
        return row(row, height).end();
    }

    /** A cell that was made elsewhere. */
    public SheetDraft<T> cell(String cell) {
        xml.add(cell);
        return this;
    }

    /** A cell that depends on whom it is for. */
    public SheetDraft<T> cell(Function<T, String> cell) {
        xml.slot(cell);
        return this;
    }

    public SheetDraft<T> words(int column, int row, int look, String words) {
        return cell(SheetXml.words(SheetXml.at(column, row), look, words));
    }

    /** Words over several columns. */
    public SheetDraft<T> block(int from, int to, int row, int look, String words) {
        words(from, row, look, words);
        return rest(from, to, row, look);
    }

    /** Words over several columns that depend on whom they are for. @param cell the first of them */
    public SheetDraft<T> block(int from, int to, int row, int look, Function<T, String> cell) {
        cell(cell);
        return rest(from, to, row, look);
    }

    /** A row of its own for words over several columns, as high as they need. */
    public SheetDraft<T> line(int row, int from, int to, int look, int size, boolean bold, String words) {
        double height = LineCount.height(LineCount.of(words, width(from, to), size, bold), size);
        return row(row, height).block(from, to, row, look, words).end();
    }

    public double width(int from, int to) {
        double all = 0;
        for (int i = from; i <= to; i++) {
            all += widths[i];
        }
        return all;
    }

    /** The element of the columns' widths. */
    public String columns() {
        StringBuilder all = new StringBuilder("<cols>");
        for (int i = 0; i < widths.length; i++) {
            all.append(SheetXml.column(i, widths[i], false));
        }
        return all.append("</cols>").toString();
    }

    /** The element of the merges; "" for none. */
    public String merges() {
        return merges.isEmpty()
                ? ""
                : "<mergeCells count=\"" + merges.size() + "\">" + String.join("", merges) + "</mergeCells>";
    }

    private SheetDraft<T> rest(int from, int to, int row, int look) {
        for (int i = from + 1; i <= to; i++) {
            cell(SheetXml.empty(SheetXml.at(i, row), look));
        }
        if (to > from) {
            merges.add("<mergeCell ref=\"" + SheetXml.at(from, row) + ":" + SheetXml.at(to, row) + "\"/>");
        }
        return this;
    }
}
