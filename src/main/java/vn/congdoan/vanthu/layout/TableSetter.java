package vn.congdoan.vanthu.layout;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.format.ComposedDocument.Table;
import vn.congdoan.vanthu.format.ComposedDocument.Text;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.format.TextStyle;
import vn.congdoan.vanthu.layout.Strip.Part;
import vn.congdoan.vanthu.layout.geometry.Indents;
import vn.congdoan.vanthu.layout.geometry.TableGeometry;

/** Makes strips of a table's rows: a row stays whole unless it is higher than a page. */
final class TableSetter {
    /** A header row is repeated when it leaves at least this share of the page for other rows. */
    private static final double HIGHEST_HEAD = 0.4;

    /** A cell ready to be painted. */
    private record Cell(SetText text, double x, double above, int element) {
        double height() {
            return above + text.height();
        }
    }

    private final TextSetter texts;
    private final ElementTree elements;
    private final FormatPack pack;
    private final TableGeometry geometry;
    private final double pageHeight;

    TableSetter(TextSetter texts, ElementTree elements, FormatPack pack, TableGeometry geometry, double pageHeight) {
        this.texts = texts;
        this.elements = elements;
        this.pack = pack;
        this.geometry = geometry;
        this.pageHeight = pageHeight;
    }

    /**
     * @param before pt above the table
     * @param hold to what stands above it
     */
    List<Strip> set(Table table, int section, double before, Hold hold) {
        int element = elements.add(Element.Role.TABLE, section, 0, table.source());
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            rows.add(cells(table.rows().get(i), element, i == 0));
        }
        double border = pack.table().border();
        boolean repeated = rows.size() > 1 && height(rows.get(0)) <= pageHeight * HIGHEST_HEAD;
        Strip head = repeated ? whole(asArtifact(rows.get(0)), 0, Hold.NONE, null, Part.HEADER) : null;
        SetTable shared = new SetTable(geometry.columns(), border, head);
        double room = pageHeight - (repeated ? head.height() : 0);
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            double above = i == 0 ? before : 0;
            // The header never stands alone at the foot of a page.
            Hold start = i == 0 ? hold : i == 1 && repeated ? Hold.HEADING : Hold.NONE;
            if (height(rows.get(i)) <= room) {
                strips.add(whole(rows.get(i), above, start, shared, i == 0 ? Part.HEADER : Part.ROW));
            } else {
                cut(rows.get(i), above, start, shared, i == 0 ? Part.HEADER : Part.ROW, strips);
            }
        }
        return strips;
    }

    private List<Cell> cells(List<Text> row, int table, boolean header) {
        int rowElement = elements.add(Element.Role.ROW, table, 0, null);
        List<Cell> cells = new ArrayList<>();
        double x = 0;
        for (int column = 0; column < row.size(); column++) {
            Text text = row.get(column);
            TextStyle style = pack.style(text.style());
            double width = geometry.columns().get(column) - 2 * geometry.cellMargin();
            SetText set = texts.set(text, style, pack.style(text.labelStyle()), Indents.NONE, width);
            Element.Role role = header ? Element.Role.HEADER_CELL : Element.Role.CELL;
            int element = elements.add(role, rowElement, 0, text.source());
            double above = style.spaceBefore() + (header ? pack.table().border() : 0);
            cells.add(new Cell(set, x + geometry.cellMargin(), above, element));
            x += geometry.columns().get(column);
        }
        return cells;
    }

    private static List<Cell> asArtifact(List<Cell> row) {
        return row.stream()
                .map(c -> new Cell(c.text(), c.x(), c.above(), ElementTree.REPEATED_HEAD))
                .toList();
    }

    private double height(List<Cell> row) {
        double height = 0;
        for (Cell cell : row) {
            height = Math.max(height, cell.height());
        }
        return height + geometry.cellBottom() + pack.table().border();
    }

    private Strip whole(List<Cell> row, double before, Hold hold, SetTable table, Part part) {
        return new Strip(before, height(row), hold, table, part, (canvas, top) -> {
            for (Cell cell : row) {
                canvas.text(cell.text(), cell.x(), top + cell.above(), cell.element());
            }
        });
    }

    /** One strip for each height of lines across the cells. */
    private void cut(List<Cell> row, double before, Hold hold, SetTable table, Part part, List<Strip> strips) {
        int lines = row.stream().mapToInt(c -> c.text().lines().size()).max().orElse(0);
        for (int i = 0; i < lines; i++) {
            int line = i;
            boolean last = i == lines - 1;
            double above = i == 0 ? row.stream().mapToDouble(Cell::above).max().orElse(0) : 0;
            double height = row.stream()
                            .filter(c -> line < c.text().lines().size())
                            .mapToDouble(c -> c.text().measure().height())
                            .max()
                            .orElse(0)
                    + above
                    + (last ? geometry.cellBottom() + pack.table().border() : 0);
            strips.add(new Strip(
                    i == 0 ? before : 0,
                    height,
                    i == 0 ? hold : Hold.NONE,
                    table,
                    i == 0 ? part : Part.REST_OF_ROW,
                    (canvas, top) -> row.stream()
                            .filter(c -> line < c.text().lines().size())
                            .forEach(c -> canvas.line(c.text(), line, c.x(), top + above, c.element()))));
        }
    }
}
