package vn.congdoan.vanthu.text.document;

import java.util.List;
import vn.congdoan.vanthu.text.parse.Notation;

/** "Kính gửi: …" and the list below it. */
final class AddresseeReader {
    private final List<Row> rows;
    private int at;

    /** @param at the row of "Kính gửi" */
    AddresseeReader(List<Row> rows, int at) {
        this.rows = rows;
        this.at = at;
    }

    /** Adds the addressees; gives the index of the last row that names one. */
    int read(String onTheLine, List<String> addressees) {
        boolean listed = onTheLine.isEmpty() || Notation.isDash(onTheLine);
        String last = onTheLine;
        if (!onTheLine.isEmpty()) {
            addressees.add(ListLine.words(onTheLine));
        }
        while (listed && !last.endsWith(".") && at + 1 < rows.size() && isListed(rows.get(at + 1), last)) {
            at++;
            last = rows.get(at).plain();
            addressees.add(ListLine.words(last));
        }
        return at;
    }

    private static boolean isListed(Row row, String before) {
        boolean open = before.isEmpty() || before.endsWith(";") || before.endsWith(",");
        return Notation.isDash(row.typed()) && (open || !row.afterBlank());
    }
}
