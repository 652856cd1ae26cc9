package vn.congdoan.vanthu.ui.total;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.app.round.total.RoundTotals;
import vn.congdoan.vanthu.domain.report.total.Figure;
import vn.congdoan.vanthu.domain.report.total.IndicatorTotal;
import vn.congdoan.vanthu.domain.report.total.Total;
import vn.congdoan.vanthu.domain.sheet.SheetText;

/** The table of totals as text with tabs. Numbers come without points between thousands, and nothing is taken for a formula. */
final class TotalTable {
    private TotalTable() {}

    static String of(RoundTotals totals, TotalWords words) {
        List<List<String>> lines = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(
                words.get("total.column.code"),
                words.get("total.column.indicator"),
                words.get("total.column.unit"),
                words.get("total.column.total")));
        totals.totals().groups().forEach(group -> head.add(words.group(group)));
        head.add(words.get("total.column.answered"));
        lines.add(head);
        totals.totals().indicators().forEach(one -> lines.add(line(one, words)));
        return lines.stream().map(SheetText::line).collect(Collectors.joining("\n"));
    }

    private static List<String> line(IndicatorTotal one, TotalWords words) {
        List<String> line = new ArrayList<>(List.of(
                one.indicator().code(), one.indicator().label(), one.indicator().unit(), cell(one.total(), words)));
        one.byGroup().forEach(group -> line.add(cell(group.total(), words)));
        line.add(String.valueOf(one.answered()));
        return line;
    }

    private static String cell(Total total, TotalWords words) {
        if (total instanceof Total.None) {
            return "";
        }
        return total.figure()
                .map(Figure::value)
                .map(value -> value.toPlainString().replace('.', ','))
                .orElseGet(() -> words.total(total));
    }
}
