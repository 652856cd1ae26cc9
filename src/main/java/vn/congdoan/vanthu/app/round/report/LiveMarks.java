package vn.congdoan.vanthu.app.round.report;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.report.live.LiveFigure;
import vn.congdoan.vanthu.domain.template.ListValue;

/**
 * Carries figures through a template: each value goes in between marks that no text holds, and where the marks come out again the
 * figure stands.
 */
final class LiveMarks {
    private static final char BEGINS = '\uE0F0';
    private static final char NAMED = '\uE0F1';
    private static final char ENDS = '\uE0F2';

    private final List<String> names = new ArrayList<>();

    /** The text of a body without marks, and what stood between them. */
    record Text(String body, List<LiveFigure> figures) {}

    /** @param value "" stays unmarked, so that a template can tell that it isn't there */
    String mark(String figure, String value) {
        if (value.isEmpty()) {
            return "";
        }
        names.add(figure);
        return BEGINS + String.valueOf(names.size() - 1) + NAMED + value + ENDS;
    }

    /** Rows of a list as one figure: the mark opens before the first cell and closes behind the last. */
    String markRows(String figure, List<List<String>> rows) {
        return rows.isEmpty() ? "" : mark(figure, ListValue.of(rows).stripTrailing()) + "\n";
    }

    /** A mark that a template left out or tore apart is no figure; its words stay. */
    Text read(String marked) {
        StringBuilder body = new StringBuilder();
        List<LiveFigure> figures = new ArrayList<>();
        int opened = -1;
        String name = "";
        for (int i = 0; i < marked.length(); i++) {
            char sign = marked.charAt(i);
            if (sign == BEGINS) {
                int named = marked.indexOf(NAMED, i);
                name = names.get(Integer.parseInt(marked.substring(i + 1, named)));
                opened = body.length();
                i = named;
            } else if (sign == ENDS && opened >= 0) {
                figures.add(new LiveFigure(opened, body.length(), name, body.substring(opened)));
                opened = -1;
            } else if (sign != ENDS) {
                body.append(sign);
            }
        }
        return new Text(body.toString(), figures);
    }
}
