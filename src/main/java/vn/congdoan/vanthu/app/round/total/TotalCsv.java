package vn.congdoan.vanthu.app.round.total;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.total.Figure;
import vn.congdoan.vanthu.domain.report.total.GroupTotal;
import vn.congdoan.vanthu.domain.report.total.IndicatorTotal;
import vn.congdoan.vanthu.domain.report.total.Total;
import vn.congdoan.vanthu.sheet.list.ListCsv;

/** A consolidation as a table of text: a line an indicator, a column a group. */
final class TotalCsv {
    private static final List<String> BEFORE = List.of("code", "label", "unit", "total");
    private static final List<String> AFTER = List.of("answered", "expected", "missing");

    private TotalCsv() {}

    static void write(RoundTotals totals, OutputStream out) throws IOException {
        List<String> headings = new ArrayList<>(BEFORE);
        headings.addAll(totals.totals().groups());
        headings.addAll(AFTER);
        ListCsv.write(
                headings,
                totals.totals().indicators().stream().map(TotalCsv::row).toList(),
                out);
    }

    private static List<Object> row(IndicatorTotal one) {
        List<Object> row = new ArrayList<>(List.of(
                one.indicator().code(), one.indicator().label(), one.indicator().unit(), cell(one.total())));
        for (GroupTotal group : one.byGroup()) {
            row.add(cell(group.total()));
        }
        row.add(one.answered());
        row.add(one.expected());
        row.add(one.missing().stream().map(ExpectedUnit::code).collect(Collectors.joining(" ")));
        return row;
    }

    private static Object cell(Total total) {
        if (total instanceof Total.Tally tally) {
            return tally.printed();
        }
        if (total instanceof Total.Entries entries) {
            return entries.entries().stream()
                    .map(entry ->
                            entry.unit().code() + ": " + entry.value().value().plain())
                    .collect(Collectors.joining("\n"));
        }
        if (total instanceof Total.Day day) {
            return day.date().toString();
        }
        return total.figure().<Object>map(Figure::value).orElse("");
    }
}
