package vn.congdoan.vanthu.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.document.Block;
import vn.congdoan.vanthu.format.ComposedDocument.Text;

/** The cells of a table with their styles: columns of figures to the right, columns of serial numbers in the middle. */
final class TableCells {
    private static final Pattern FIGURE = Pattern.compile("[-+]?\\d[\\d.,]*\\s?(?:%|điểm)?|-");
    private static final int LONGEST_SERIAL = 4;

    private TableCells() {}

    static List<List<Text>> cells(Block.Table table, FormatPack pack, SourceRef source) {
        List<StyleName> columns = new ArrayList<>();
        for (int column = 0; column < table.columns(); column++) {
            columns.add(columnStyle(table, column));
        }
        List<List<Text>> rows = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            List<Text> cells = new ArrayList<>();
            for (int column = 0; column < table.columns(); column++) {
                StyleName style = row == 0 ? StyleName.TABLE_HEADER : columns.get(column);
                cells.add(DocumentComposer.text(
                        pack, style, table.rows().get(row).get(column), source.cell(row, column)));
            }
            rows.add(List.copyOf(cells));
        }
        return List.copyOf(rows);
    }

    private static StyleName columnStyle(Block.Table table, int column) {
        boolean figures = true;
        boolean serials = true;
        boolean empty = true;
        for (List<vn.congdoan.vanthu.domain.document.InlineText> row :
                table.rows().subList(1, table.rows().size())) {
            String words = row.get(column).plain().strip();
            if (!words.isEmpty()) {
                empty = false;
                figures &= FIGURE.matcher(words).matches();
                serials &= words.length() <= LONGEST_SERIAL;
            }
        }
        if (empty) {
            return StyleName.TABLE_CELL;
        }
        boolean first = column == 0;
        return first && serials ? StyleName.TABLE_CENTRED : figures ? StyleName.TABLE_NUMBER : StyleName.TABLE_CELL;
    }
}
