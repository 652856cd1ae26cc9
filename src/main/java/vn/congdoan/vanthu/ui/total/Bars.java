package vn.congdoan.vanthu.ui.total;

import java.util.List;
import java.util.Objects;
import vn.congdoan.vanthu.domain.report.total.Figure;
import vn.congdoan.vanthu.domain.report.total.FigureText;
import vn.congdoan.vanthu.domain.report.total.GroupTotal;
import vn.congdoan.vanthu.domain.report.total.IndicatorTotal;
import vn.congdoan.vanthu.domain.report.total.Total;

/** The bars of an indicator: its groups, or its choices. */
final class Bars {
    private Bars() {}

    static List<Bar> of(IndicatorTotal one, TotalWords words) {
        if (one.total() instanceof Total.Tally tally) {
            double most = tally.choices().stream()
                    .mapToInt(Total.Tally.Choice::units)
                    .max()
                    .orElse(0);
            return tally.choices().stream()
                    .map(choice -> new Bar(
                            choice.text(), String.valueOf(choice.units()), most == 0 ? 0 : choice.units() / most))
                    .toList();
        }
        double greatest = one.byGroup().stream()
                .map(Bars::figure)
                .filter(Objects::nonNull)
                .mapToDouble(figure -> figure.value().doubleValue())
                .max()
                .orElse(0);
        return one.byGroup().stream().map(group -> bar(group, greatest, words)).toList();
    }

    private static Bar bar(GroupTotal group, double greatest, TotalWords words) {
        Figure figure = figure(group);
        String name = words.get("total.group.answered", words.group(group.group()), group.answered(), group.expected());
        if (figure == null) {
            return new Bar(name, words.total(group.total()), -1);
        }
        double share = greatest <= 0 ? 0 : figure.value().doubleValue() / greatest;
        return new Bar(name, FigureText.of(figure), Math.max(0, share));
    }

    private static Figure figure(GroupTotal group) {
        return group.total().figure().orElse(null);
    }
}
