package vn.congdoan.vanthu.app.round.total;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.IndicatorTarget;
import vn.congdoan.vanthu.domain.report.total.Change;
import vn.congdoan.vanthu.domain.report.total.Contribution;
import vn.congdoan.vanthu.domain.report.total.Figure;
import vn.congdoan.vanthu.domain.report.total.IndicatorTotal;
import vn.congdoan.vanthu.domain.report.total.TargetState;
import vn.congdoan.vanthu.domain.report.total.Total;

/** A consolidation in the shape that scripts depend on. A total without a value is null, never 0. */
public final class TotalJson {
    private static final ObjectWriter JSON = JsonMapper.builder()
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build()
            .writerWithDefaultPrettyPrinter();

    private TotalJson() {}

    static void write(RoundTotals totals, OutputStream out) throws IOException {
        out.write(JSON.writeValueAsBytes(of(totals)));
    }

    /** Numbers exact (a quotient to 17 digits), percentages as percent, in the order of the form. */
    public static Map<String, Object> of(RoundTotals totals) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("round", totals.round().code());
        json.put("title", totals.round().title());
        json.put("units", totals.totals().units());
        json.put("expected", totals.totals().expected());
        json.put("missing", codes(totals.totals().silent()));
        json.put(
                "indicators",
                totals.totals().indicators().stream()
                        .map(one -> indicator(one, totals))
                        .toList());
        return json;
    }

    private static Map<String, Object> indicator(IndicatorTotal one, RoundTotals totals) {
        Indicator indicator = one.indicator();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", indicator.code());
        json.put("label", indicator.label());
        json.put("unit", indicator.unit());
        json.put("aggregate", lower(indicator.aggregate()));
        json.put("total", total(one.total()));
        Map<String, Object> groups = new LinkedHashMap<>();
        one.byGroup().forEach(group -> groups.put(group.group(), total(group.total())));
        json.put("byGroup", groups);
        json.put("answered", one.answered());
        json.put("expected", one.expected());
        json.put("missing", codes(one.missing()));
        json.put("leftOut", codes(one.leftOut()));
        holders(json, one.total());
        target(json, one);
        totals.change(indicator.code()).ifPresent(change -> change(json, change));
        return json;
    }

    private static Object total(Total total) {
        if (total instanceof Total.Tally tally) {
            Map<String, Object> counts = new LinkedHashMap<>();
            tally.choices().forEach(choice -> counts.put(choice.text(), choice.units()));
            return counts;
        }
        if (total instanceof Total.Entries entries) {
            return entries.entries().stream().map(TotalJson::entry).toList();
        }
        if (total instanceof Total.Day day) {
            return day.date().toString();
        }
        return total.figure().map(Figure::value).orElse(null);
    }

    private static Map<String, Object> entry(Contribution entry) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("unit", entry.unit().code());
        json.put("name", entry.unit().name());
        json.put("text", entry.value().value().plain());
        return json;
    }

    private static void holders(Map<String, Object> json, Total total) {
        if (total instanceof Total.Extreme extreme) {
            json.put("of", codes(extreme.holders()));
        } else if (total instanceof Total.Day day) {
            json.put("of", codes(day.holders()));
        }
    }

    private static void target(Map<String, Object> json, IndicatorTotal one) {
        IndicatorTarget target = one.indicator().target();
        if (target == null) {
            return;
        }
        Map<String, Object> level = new LinkedHashMap<>();
        level.put("comparator", target.comparator());
        level.put("value", target.value());
        level.put("text", target.text());
        json.put("target", level);
        json.put("state", lower(one.state()));
        json.put("reached", one.state() == TargetState.UNKNOWN ? null : one.state() == TargetState.REACHED);
    }

    private static void change(Map<String, Object> json, Change change) {
        json.put("previous", change.before().value());
        json.put("change", change.difference().value());
        json.put("changePercent", change.percent().map(Figure::value).orElse(null));
    }

    private static List<String> codes(List<ExpectedUnit> units) {
        return units.stream().map(ExpectedUnit::code).toList();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
