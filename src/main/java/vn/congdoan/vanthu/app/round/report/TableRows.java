package vn.congdoan.vanthu.app.round.report;

import java.util.List;

/** Rows of a numbered table as they stand in the text, from the first cell behind the first number to the last cell. */
final class TableRows {
    private TableRows() {}

    /** {@code a | b | c |}, a line break, {@code | 2 | a | b | c} and so on; "" for no rows. */
    static String text(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            text.append(i == 0 ? "" : " |\n| " + (i + 1) + " | ").append(String.join(" | ", rows.get(i)));
        }
        return text.toString();
    }
}
