package vn.congdoan.vanthu.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.app.reporting.ReportingServices;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.report.total.Change;
import vn.congdoan.vanthu.domain.report.total.Figure;
import vn.congdoan.vanthu.domain.report.total.FigureText;
import vn.congdoan.vanthu.domain.report.total.PeriodTotals;
import vn.congdoan.vanthu.domain.report.total.Total;
import vn.congdoan.vanthu.domain.report.total.TotalSeries;
import vn.congdoan.vanthu.domain.report.total.TrendPoint;

/**
 * An indicator through the periods of a series, of all units or of one. As JSON {@code {series, indicator: {code, label, measure}, unit: {code,
 * name} or null, points: [{round, from, to, value, answered, expected, state, of: [unit codes]}], change: {before, now, difference, percent} or
 * null}}; {@code of} names the units whose figures make up a unit's point, those that were merged into it among them.
 */
@Command(name = "trend")
final class RoundTrendCommand extends CliCommand {
    @Parameters(index = "0", paramLabel = "SERIES|ROUND", descriptionKey = "cli.trend.param.series")
    private String code;

    @Option(names = "--indicator", required = true, paramLabel = "CODE", descriptionKey = "cli.trend.option.indicator")
    private String indicator;

    @Option(names = "--unit", paramLabel = "CODE", descriptionKey = "cli.trend.option.unit")
    private String unit;

    RoundTrendCommand(CliSession session) {
        super(session);
    }

    @Override
    int run(CliServices services) throws Exception {
        ReportingServices reporting = services.life().reporting();
        ReportingRound last = last(reporting.rounds().rounds());
        TotalSeries series = reporting.totals().series(last.id()).work().run(session.progress());
        Indicator asked = indicator(series, last);
        Optional<ExpectedUnit> one = unit == null ? Optional.empty() : Optional.of(unit(series, last));
        List<TrendPoint> points = one.map(found -> series.trendOfUnit(asked.code(), found.unitId()))
                .orElseGet(() -> series.trend(asked.code()));
        if (common.json) {
            session.printJson(json(series, last, asked, one, points));
        } else {
            points.forEach(point -> session.print(line(point, asked)));
            TotalSeries.change(points).ifPresent(change -> session.tell("cli.trend.change", words(change)));
        }
        return points.stream().anyMatch(point -> point.total().figure().isPresent()) ? ExitCode.DONE : ExitCode.PARTLY;
    }

    /** The round itself, or the latest of a series. */
    private ReportingRound last(List<ReportingRound> rounds) {
        return rounds.stream()
                .filter(one -> one.code().equalsIgnoreCase(code))
                .findFirst()
                .or(() -> rounds.stream()
                        .filter(one -> one.series().equalsIgnoreCase(code))
                        .max(Comparator.comparing(one -> one.period().to())))
                .orElseThrow(() -> ProblemException.of("round.unknown", code));
    }

    /** As the latest form that asks for it has it. */
    private Indicator indicator(TotalSeries series, ReportingRound last) {
        Indicator found = null;
        for (PeriodTotals period : series.periods()) {
            found = period.totals().form().indicator(indicator).orElse(found);
        }
        if (found == null) {
            throw ProblemException.of("fill.code.unknown", indicator, last.code());
        }
        return found;
    }

    private ExpectedUnit unit(TotalSeries series, ReportingRound last) {
        ExpectedUnit found = null;
        for (PeriodTotals period : series.periods()) {
            found = period.totals().expectedUnits().stream()
                    .filter(one -> one.code().equalsIgnoreCase(unit))
                    .findFirst()
                    .orElse(found);
        }
        if (found == null) {
            throw ProblemException.of("fill.owner.unknown", unit, last.code());
        }
        return found;
    }

    private String line(TrendPoint point, Indicator asked) {
        return String.join(
                        "\t",
                        point.round().code(),
                        words(point.total()),
                        asked.unit(),
                        point.answered() + "/" + point.expected())
                .stripTrailing();
    }

    private String words(Total total) {
        return total instanceof Total.None none
                ? session.messages.get(none.cause().labelKey())
                : total.figure().map(FigureText::of).orElse("");
    }

    private static String words(Change change) {
        return FigureText.signed(change.difference())
                + change.percent()
                        .map(percent -> " (" + FigureText.signed(percent) + "%)")
                        .orElse("");
    }

    private Map<String, Object> json(
            TotalSeries series,
            ReportingRound last,
            Indicator asked,
            Optional<ExpectedUnit> one,
            List<TrendPoint> points) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("series", last.series());
        json.put("indicator", Map.of("code", asked.code(), "label", asked.label(), "measure", asked.unit()));
        json.put(
                "unit",
                one.map(found -> Map.of("code", found.code(), "name", found.name()))
                        .orElse(null));
        List<Map<String, Object>> all = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Map<String, Object> point = json(points.get(i));
            PeriodTotals period = series.periods().get(i);
            one.ifPresent(found -> point.put(
                    "of",
                    series.unitsOf(period, found.unitId()).stream()
                            .map(ExpectedUnit::code)
                            .toList()));
            all.add(point);
        }
        json.put("points", all);
        json.put(
                "change",
                TotalSeries.change(points).map(RoundTrendCommand::json).orElse(null));
        return json;
    }

    private static Map<String, Object> json(TrendPoint point) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("round", point.round().code());
        json.put("from", point.round().period().from().toString());
        json.put("to", point.round().period().to().toString());
        json.put("value", point.total().figure().map(Figure::value).orElse(null));
        json.put("answered", point.answered());
        json.put("expected", point.expected());
        json.put("state", point.state().name());
        return json;
    }

    private static Map<String, Object> json(Change change) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("before", change.before().value());
        json.put("now", change.now().value());
        json.put("difference", change.difference().value());
        json.put("percent", change.percent().map(Figure::value).orElse(null));
        return json;
    }
}
