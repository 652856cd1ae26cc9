package vn.congdoan.vanthu.sheet.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.ReportForm;
import vn.congdoan.vanthu.sheet.make.SheetXml;

/** Where things stand on a form's sheet: columns from 0, rows from 1. */
final class FormLayout {
    static final int NUMBER = 0;
    static final int CODE = 1;
    static final int LABEL = 2;
    static final int MEASURE = 3;
    static final int VALUE = 4;

    static final int OFFICE_ROW = 1;
    static final int UNIT_ROW = 2;
    static final int RULE_ROW = 3;
    static final int DATE_ROW = 4;
    static final int TITLE_ROW = 6;
    static final int PERIOD_ROW = 7;
    static final int DEADLINE_ROW = 8;
    static final int CODE_ROW = 10;
    static final int NAME_ROW = 11;
    static final int HINT_ROW = 12;
    static final int STATE_ROW = 13;
    static final int HEADING_ROW = 14;

    /** A line of the table. @param section the heading; "" for an indicator @param indicator null for a heading */
    record Line(int row, String section, Indicator indicator) {}

    final int last;
    final int check;
    final int note;
    final List<Line> lines;
    private final Map<String, Integer> rows = new LinkedHashMap<>();

    FormLayout(ReportForm form, FormHead head) {
        lines = lines(form);
        lines.stream()
                .filter(line -> line.indicator() != null)
                .forEach(line -> rows.put(line.indicator().code(), line.row()));
        last = head.lastPeriod() ? VALUE + 1 : -1;
        check = FormChecks.any(form, this) ? Math.max(VALUE, last) + 1 : -1;
        note = Math.max(Math.max(VALUE, last), check) + 1;
    }

    private static List<Line> lines(ReportForm form) {
        List<Line> all = new ArrayList<>();
        int row = HEADING_ROW + 1;
        String section = "";
        for (Indicator one : form.indicators()) {
            if (!one.section().isBlank() && !one.section().equals(section)) {
                section = one.section();
                all.add(new Line(row++, section, null));
            }
            all.add(new Line(row++, "", one));
        }
        return List.copyOf(all);
    }

    int lastRow() {
        return lines.isEmpty() ? HEADING_ROW : lines.get(lines.size() - 1).row();
    }

    /** "E20": where an indicator's value is typed. */
    String value(String code) {
        return SheetXml.at(VALUE, rows.get(code));
    }

    /** Where the first value is typed; there has to be one. */
    String firstValue() {
        return value(rows.keySet().iterator().next());
    }

    /** The width of a column in characters: together a little more than the page at full size. */
    double width(int column) {
        if (column == last) {
            return 13;
        }
        if (column == check) {
            return 18;
        }
        return switch (column) {
            case NUMBER -> 5;
            case CODE -> 8;
            case LABEL -> 35;
            case MEASURE -> 11;
            case VALUE -> 16;
            default -> 17;
        };
    }
}
