package vn.congdoan.vanthu.render.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.congdoan.vanthu.layout.geometry.Points;

/** A table of fixed columns whose rows never break over pages. */
final class WordTable implements Piece {
    private record Row(List<List<Paragraph>> cells, boolean header) {}

    private final int[] columns;
    private final String borders;
    private final String margins;
    private final List<Row> rows = new ArrayList<>();

    private WordTable(List<Double> columns, String borders, String margins) {
        this.columns = new int[columns.size()];
        // Edges are rounded, not widths: the table is exactly as wide as the text.
        double edge = 0;
        int before = 0;
        for (int i = 0; i < this.columns.length; i++) {
            edge += columns.get(i);
            this.columns[i] = Points.twips(edge) - before;
            before += this.columns[i];
        }
        this.borders = borders;
        this.margins = margins;
    }

    /** Without lines and without margins: columns side by side. */
    static WordTable columns(Double... widths) {
        return new WordTable(List.of(widths), "", margins(0, 0));
    }

    /**
     * With lines around every cell; pt.
     *
     * @param border weight of the lines
     * @param side white left and right in a cell
     * @param bottom white below the text of a cell
     */
    static WordTable ruled(List<Double> widths, double border, double side, double bottom) {
        StringBuilder lines = new StringBuilder("<w:tblBorders>");
        for (String edge : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            lines.append(Markup.line(edge, border, 0));
        }
        lines.append("</w:tblBorders>");
        return new WordTable(widths, lines.toString(), margins(Points.twips(side), Points.twips(bottom)));
    }

    private static String margins(int side, int bottom) {
        return "<w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"" + side
                + "\" w:type=\"dxa\"/><w:bottom w:w=\"" + bottom + "\" w:type=\"dxa\"/><w:right w:w=\"" + side
                + "\" w:type=\"dxa\"/></w:tblCellMar>";
    }

    /** A row; a single cell spans all columns. */
    WordTable row(List<List<Paragraph>> cells) {
        rows.add(new Row(cells, false));
        return this;
    }

    /** A row that every page repeats. */
    WordTable headerRow(List<List<Paragraph>> cells) {
        rows.add(new Row(cells, true));
        return this;
    }

    /** Keeps the last {@code count} rows on the page of what follows the table. */
    void keepLastRowsWithNext(int count) {
        for (Row row : rows.subList(Math.max(0, rows.size() - count), rows.size())) {
            row.cells().forEach(cell -> cell.forEach(Paragraph::keptWithNext));
        }
    }

    @Override
    public void write(Xml xml) {
        int width = Arrays.stream(columns).sum();
        xml.raw("<w:tbl><w:tblPr><w:tblW w:w=\"" + width + "\" w:type=\"dxa\"/><w:tblInd w:w=\"0\" w:type=\"dxa\"/>")
                .raw(borders)
                .raw("<w:tblLayout w:type=\"fixed\"/>")
                .raw(margins)
                .raw("</w:tblPr><w:tblGrid>");
        for (int column : columns) {
            xml.raw("<w:gridCol w:w=\"" + column + "\"/>");
        }
        xml.raw("</w:tblGrid>");
        rows.forEach(row -> write(row, width, xml));
        xml.raw("</w:tbl>");
    }

    private void write(Row row, int width, Xml xml) {
        xml.raw("<w:tr><w:trPr><w:cantSplit/>").raw(row.header() ? "<w:tblHeader/></w:trPr>" : "</w:trPr>");
        boolean spans = row.cells().size() == 1 && columns.length > 1;
        for (int i = 0; i < row.cells().size(); i++) {
            xml.raw("<w:tc><w:tcPr><w:tcW w:w=\"" + (spans ? width : columns[i]) + "\" w:type=\"dxa\"/>")
                    .raw(spans ? "<w:gridSpan w:val=\"" + columns.length + "\"/>" : "")
                    .raw("</w:tcPr>");
            row.cells().get(i).forEach(paragraph -> paragraph.write(xml));
            xml.raw("</w:tc>");
        }
        xml.raw("</w:tr>");
    }
}
