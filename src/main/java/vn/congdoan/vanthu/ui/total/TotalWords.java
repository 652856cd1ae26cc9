package vn.congdoan.vanthu.ui.total;

import java.util.Map;
import vn.congdoan.vanthu.domain.calendar.PrintedDay;
import vn.congdoan.vanthu.domain.report.IndicatorTarget;
import vn.congdoan.vanthu.domain.report.PrintedNumber;
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
            return tally.printed();
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
        return reported == null ? "–" : reported.value().printed();
    }

    String target(IndicatorTarget target) {
        return target == null
                ? ""
                : COMPARATORS.getOrDefault(target.comparator(), target.comparator()) + " "
                        + PrintedNumber.exact(target.value());
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
