package vn.congdoan.vanthu.ui.total;

import java.util.Map;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.domain.calendar.PrintedDay;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.report.IndicatorTarget;
import vn.congdoan.vanthu.domain.report.ReportedValue;
import vn.congdoan.vanthu.domain.report.total.Change;
import vn.congdoan.vanthu.domain.report.total.FigureText;
import vn.congdoan.vanthu.domain.report.total.Total;
import vn.congdoan.vanthu.i18n.Messages;

/** Totals, targets and changes in words. */
final class TotalWords {
    private static final Map<String, String> COMPARATORS = Map.of(">=", "≥", "<=", "≤");

    private final Messages messages;

    TotalWords(Messages messages) {
        this.messages = messages;
    }

    String get(String key, Object... arguments) {
        return messages.get(key, arguments);
    }

    String total(Total total) {
        if (total instanceof Total.Tally tally) {
            return tally.choices().stream()
                    .map(choice -> choice.text() + ": " + choice.units())
                    .collect(Collectors.joining("; "));
        }
        if (total instanceof Total.Entries entries) {
            return messages.get("total.entries", entries.entries().size());
        }
        if (total instanceof Total.Day day) {
            return PrintedDay.of(day.date());
        }
        return total.figure().map(FigureText::of).orElse("–");
    }

    /** Why there is no value; "" where there is one. */
    String cause(Total total) {
        return total instanceof Total.None none ? messages.get(none.cause().labelKey()) : "";
    }

    String value(ReportedValue reported) {
        if (reported == null) {
            return "–";
        }
        CellValue value = reported.value();
        if (value instanceof CellValue.Number number) {
            return FigureText.of(number.value());
        }
        return value instanceof CellValue.Words words ? words.text() : PrintedDay.of(((CellValue.Day) value).date());
    }

    String target(IndicatorTarget target) {
        return target == null
                ? ""
                : COMPARATORS.getOrDefault(target.comparator(), target.comparator()) + " "
                        + FigureText.of(target.value());
    }

    /** "+12 (+5,3 %)". */
    String change(Change change) {
        if (change == null) {
            return "";
        }
        String difference = FigureText.signed(change.difference());
        return change.percent()
                .map(percent -> messages.get("total.change", difference, FigureText.signed(percent)))
                .orElse(difference);
    }

    String group(String group) {
        return group.isEmpty() ? messages.get("total.group.none") : group;
    }
}
