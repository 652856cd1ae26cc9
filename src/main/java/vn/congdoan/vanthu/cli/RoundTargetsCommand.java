package vn.congdoan.vanthu.cli;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.app.reporting.ReportingServices;
import vn.congdoan.vanthu.app.round.total.RoundTotals;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.PrintedNumber;
import vn.congdoan.vanthu.domain.report.total.Contribution;
import vn.congdoan.vanthu.domain.report.total.Figure;
import vn.congdoan.vanthu.domain.report.total.FigureText;
import vn.congdoan.vanthu.domain.report.total.IndicatorTotal;
import vn.congdoan.vanthu.domain.report.total.TargetState;
import vn.congdoan.vanthu.domain.report.total.Total;

/**
 * The targets of a round, reached or not, in all and by each unit. As JSON {@code {round, indicators: [{code, label, measure, target: {comparator,
 * value, text}, total, state, counts: {REACHED, NEAR, MISSED, UNKNOWN}, units: [{code, name, group, value, state}]}]}}; a target that the units
 * have to reach together judges none of them alone, and its {@code units} is empty.
 */
@Command(name = "targets")
final class RoundTargetsCommand extends CliCommand {
    private static final Total NOTHING = new Total.None(Total.None.Cause.NO_ANSWER);

    @Parameters(index = "0", paramLabel = "ROUND", descriptionKey = "cli.round.param.round")
    private String code;

    RoundTargetsCommand(CliSession session) {
        super(session);
    }

    /** A unit's own figure, held against the target; the figure is null where there is none. */
    private record Judged(ExpectedUnit unit, Figure figure, TargetState state) {}

    @Override
    int run(CliServices services) {
        ReportingServices reporting = services.life().reporting();
        RoundTotals totals = reporting.totals().totals(reporting.rounds().round(code));
        List<IndicatorTotal> targets = totals.totals().indicators().stream()
                .filter(one -> one.indicator().target() != null)
                .toList();
        if (common.json) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("round", totals.round().code());
            json.put(
                    "indicators",
                    targets.stream().map(one -> json(one, judged(one, totals))).toList());
            session.printJson(json);
        } else {
            targets.forEach(one -> print(one, judged(one, totals)));
        }
        if (targets.isEmpty()) {
            session.tell("cli.targets.none", totals.round().code());
        }
        return targets.isEmpty() ? ExitCode.PARTLY : ExitCode.DONE;
    }

    private static List<Judged> judged(IndicatorTotal one, RoundTotals totals) {
        Indicator indicator = one.indicator();
        if (TargetState.ofUnit(indicator, NOTHING) == TargetState.NO_TARGET) {
            return List.of();
        }
        Map<Long, Contribution> own = totals.totals().contributions(indicator.code()).stream()
                .collect(Collectors.toMap(each -> each.unit().unitId(), Function.identity()));
        return totals.totals().expectedUnits().stream()
                .map(unit -> judged(indicator, unit, own.get(unit.unitId())))
                .toList();
    }

    private static Judged judged(Indicator indicator, ExpectedUnit unit, Contribution answer) {
        Figure figure = answer == null ? null : answer.own(indicator).orElse(null);
        return new Judged(unit, figure, TargetState.ofUnit(indicator, figure == null ? NOTHING : figure));
    }

    private static Map<TargetState, Integer> counts(List<Judged> units) {
        Map<TargetState, Integer> counts = new EnumMap<>(TargetState.class);
        for (TargetState state : TargetState.values()) {
            if (state != TargetState.NO_TARGET) {
                counts.put(state, (int)
                        units.stream().filter(one -> one.state() == state).count());
            }
        }
        return counts;
    }

    private void print(IndicatorTotal one, List<Judged> units) {
        Indicator indicator = one.indicator();
        session.print(String.join(
                "\t",
                indicator.code(),
                indicator.label(),
                indicator.target().comparator() + " "
                        + PrintedNumber.exact(indicator.target().value()),
                one.total().figure().map(FigureText::of).orElse(""),
                session.messages.get(one.state().labelKey())));
        for (Judged unit : units) {
            session.print(String.join(
                    "\t",
                    "",
                    unit.unit().code(),
                    unit.unit().name(),
                    unit.figure() == null ? "" : FigureText.of(unit.figure()),
                    session.messages.get(unit.state().labelKey())));
        }
    }

    private static Map<String, Object> json(IndicatorTotal one, List<Judged> units) {
        Indicator indicator = one.indicator();
        Map<String, Object> target = new LinkedHashMap<>();
        target.put("comparator", indicator.target().comparator());
        target.put("value", indicator.target().value());
        target.put("text", indicator.target().text());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", indicator.code());
        json.put("label", indicator.label());
        json.put("measure", indicator.unit());
        json.put("target", target);
        json.put("total", one.total().figure().map(Figure::value).orElse(null));
        json.put("state", one.state().name());
        json.put("counts", units.isEmpty() ? null : counts(units));
        json.put("units", units.stream().map(RoundTargetsCommand::json).toList());
        return json;
    }

    private static Map<String, Object> json(Judged judged) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", judged.unit().code());
        json.put("name", judged.unit().name());
        json.put("group", judged.unit().group());
        json.put("value", judged.figure() == null ? null : judged.figure().value());
        json.put("state", judged.state().name());
        return json;
    }
}
