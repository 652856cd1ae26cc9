package vn.congdoan.vanthu.app.register;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.sheet.SheetRow;
import vn.congdoan.vanthu.text.viet.Letters;

/** Where the ten columns of a book (NĐ 30, Phụ lục IV) stand in somebody's workbook, by their names with or without accents. */
final class BookColumns {

    /** In the order in which a name is tried: the day of handing over is no date of a document, the copies no number. */
    enum Column {
        COPIES("so luong|so ban"),
        TRANSFERRED("ngay chuyen|ngay gui|ngay phat hanh di"),
        RECEIVED("ky nhan"),
        ARCHIVE("luu"),
        RECIPIENTS("noi nhan|don vi nhan|noi gui"),
        SIGNER("nguoi ky"),
        NOTE("ghi chu"),
        SUBJECT("trich yeu|ten loai|noi dung"),
        DATE("^ngay|ngay thang"),
        NUMBER("ky hieu|^so$|^so van ban|^so vb|^so[ ,]");

        private final Pattern name;

        Column(String name) {
            this.name = Pattern.compile(name);
        }
    }

    private final Map<Column, Integer> places = new EnumMap<>(Column.class);

    private BookColumns() {}

    /** The columns of a row of headings; nothing for another row. */
    static Optional<BookColumns> of(SheetRow row) {
        BookColumns columns = new BookColumns();
        List<String> cells = row.cells();
        for (int i = 0; i < cells.size(); i++) {
            String heading = key(cells.get(i));
            for (Column column : Column.values()) {
                if (column.name.matcher(heading).find()) {
                    columns.places.putIfAbsent(column, i);
                    break;
                }
            }
        }
        boolean heads = columns.places.containsKey(Column.NUMBER)
                && columns.places.containsKey(Column.SUBJECT)
                && columns.places.size() > 2;
        return heads ? Optional.of(columns) : Optional.empty();
    }

    /** "" where the book lacks the column. */
    String of(SheetRow row, Column column) {
        return row.cell(places.getOrDefault(column, -1)).strip();
    }

    static String key(String words) {
        return Letters.fold(words)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
