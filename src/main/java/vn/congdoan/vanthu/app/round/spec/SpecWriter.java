package vn.congdoan.vanthu.app.round.spec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.IndicatorTarget;
import vn.congdoan.vanthu.domain.report.ReportingRound.Source;
import vn.congdoan.vanthu.domain.report.plan.RoundPlan;

/** Writes a plan as SPEC.json, such that reading it gives the plan again. */
public final class SpecWriter {
    private static final ObjectWriter JSON = JsonMapper.builder().build().writerWithDefaultPrettyPrinter();

    private SpecWriter() {}

    public static String write(RoundPlan plan) {
        try {
            return JSON.writeValueAsString(json(plan));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As values for a JSON writer, the fields in the order of cli.md. */
    public static Map<String, Object> json(RoundPlan plan) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", plan.code());
        json.put("title", plan.title());
        Map<String, Object> period = new LinkedHashMap<>();
        period.put("from", plan.period().from().toString());
        period.put("to", plan.period().to().toString());
        json.put("period", period);
        json.put("deadline", plan.deadline().toString());
        json.put("units", plan.isForAll() ? "all" : plan.units());
        if (!plan.exemptions().isEmpty()) {
            json.put("exempt", new TreeMap<>(plan.exemptions()));
        }
        Map<String, Object> form = new LinkedHashMap<>();
        putUnlessEmpty(form, "code", plan.form().code());
        putUnlessEmpty(form, "title", plan.form().title());
        if (!form.isEmpty()) {
            json.put("form", form);
        }
        putUnlessEmpty(json, "series", plan.series());
        if (plan.upward() != null) {
            json.put("upward", plan.upward().toString());
        }
        source(plan.source(), json);
        json.put(
                "indicators",
                plan.form().indicators().stream().map(SpecWriter::json).toList());
        return json;
    }

    private static void source(Source source, Map<String, Object> json) {
        if (!source.equals(Source.FREE)) {
            Map<String, Object> written = new LinkedHashMap<>();
            if (source.documentId() != 0) {
                written.put("document", source.documentId());
            }
            putUnlessEmpty(written, "sentence", source.sentence());
            json.put("source", written);
        }
    }

    private static Map<String, Object> json(Indicator indicator) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", indicator.code());
        json.put("label", indicator.label());
        putUnlessEmpty(json, "section", indicator.section());
        json.put("unit", indicator.unit());
        json.put("type", indicator.type().name().toLowerCase(Locale.ROOT));
        json.put("required", indicator.required());
        json.put("min", indicator.min());
        json.put("max", indicator.max());
        json.put("choices", indicator.choices().isEmpty() ? null : List.copyOf(indicator.choices()));
        json.put("aggregate", indicator.aggregate().name().toLowerCase(Locale.ROOT));
        putUnlessEmpty(json, "weight", indicator.weight());
        putUnlessEmpty(json, "numerator", indicator.numerator());
        putUnlessEmpty(json, "denominator", indicator.denominator());
        putUnlessEmpty(json, "rule", indicator.rule());
        if (indicator.target() != null) {
            json.put("target", json(indicator.target()));
        }
        return json;
    }

    private static Map<String, Object> json(IndicatorTarget target) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("comparator", target.comparator());
        json.put("value", target.value());
        putUnlessEmpty(json, "text", target.text());
        return json;
    }

    private static void putUnlessEmpty(Map<String, Object> json, String name, String value) {
        if (!value.isEmpty()) {
            json.put(name, value);
        }
    }
}
