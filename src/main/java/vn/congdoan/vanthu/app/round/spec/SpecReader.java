package vn.congdoan.vanthu.app.round.spec;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.ReportPeriod;
import vn.congdoan.vanthu.domain.report.ReportingRound.Source;
import vn.congdoan.vanthu.domain.report.plan.RoundPlan;
import vn.congdoan.vanthu.domain.report.plan.RoundPlan.PlannedForm;

/** Reads SPEC.json (cli.md). What it doesn't have to say may be left out; what can't be understood is told with its line. */
public final class SpecReader {
    private static final List<String> KEYS = List.of(
            "code",
            "title",
            "period",
            "deadline",
            "units",
            "indicators",
            "form",
            "series",
            "upward",
            "source",
            "exempt");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    /** How Jackson says that an object has a field twice. */
    private static final Pattern TWICE = Pattern.compile("^Duplicate field '(.*)'");

    private final List<Finding> found = new ArrayList<>();
    private final SpecFields fields;

    private SpecReader(JsonNode root) {
        fields = new SpecFields(root, "", found);
    }

    /**
     * @param file its name, for the places of findings
     * @throws ProblemException with everything that can't be understood
     */
    public static RoundSpec read(byte[] json, String file) {
        try {
            Map<String, Integer> lines = JsonLines.of(JSON, json);
            JsonNode root = JSON.readTree(json);
            if (!root.isObject()) {
                throw ProblemException.of("round.spec.notObject", file);
            }
            return new SpecReader(root).spec(file, lines);
        } catch (JsonProcessingException e) {
            throw new ProblemException(List.of(notJson(e, file)), e);
        } catch (IOException e) {
            throw ProblemException.causedBy(e, "round.spec.unreadable", file);
        }
    }

    private static Finding notJson(JsonProcessingException e, String file) {
        JsonLocation at = e.getLocation() == null ? new JsonLocation(null, 0, 1, 1) : e.getLocation();
        Matcher twice = TWICE.matcher(e.getOriginalMessage());
        MessageRef why = twice.find()
                ? MessageRef.of("round.spec.twice", twice.group(1))
                : MessageRef.of("round.spec.notJson", at.getColumnNr());
        return new Finding(Severity.ERROR, file + ":" + at.getLineNr(), why);
    }

    /**
     * The indicators of a list that the program brings along.
     *
     * @throws ProblemException when one can't be understood
     */
    public static List<Indicator> indicators(JsonNode list) {
        List<Finding> found = new ArrayList<>();
        List<Indicator> indicators = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            indicators.add(new SpecIndicator(list.get(i), "/" + i, found).indicator());
        }
        if (!found.isEmpty()) {
            throw new ProblemException(found, null);
        }
        return indicators;
    }

    private RoundSpec spec(String file, Map<String, Integer> lines) {
        fields.known(KEYS);
        String code = fields.requiredText("code");
        String title = fields.requiredText("title");
        ReportPeriod period = period();
        LocalDate deadline = fields.day("deadline", true);
        List<String> units = units();
        PlannedForm form = form();
        Source source = source();
        Map<String, String> exempt = exemptions();
        LocalDate upward = fields.day("upward", false);
        List<Finding> placed = found.stream()
                .map(one -> new Finding(one.severity(), RoundSpec.place(file, lines, one.place()), one.message()))
                .toList();
        List<Finding> errors =
                placed.stream().filter(one -> one.severity() == Severity.ERROR).toList();
        if (!errors.isEmpty()) {
            throw new ProblemException(errors, null);
        }
        RoundPlan plan = new RoundPlan(
                code, title, period, deadline, units, exempt, form, source, fields.text("series"), upward);
        return new RoundSpec(plan, file, placed, lines);
    }

    private ReportPeriod period() {
        if (!fields.node("period").isObject()) {
            fields.error("period", fields.has("period") ? "round.spec.notPeriod" : "round.spec.missing", "period");
            return null;
        }
        SpecFields period = new SpecFields(fields.node("period"), "/period", found);
        period.known(List.of("from", "to"));
        LocalDate from = period.day("from", true);
        LocalDate to = period.day("to", true);
        if (from == null || to == null) {
            return null;
        }
        if (to.isBefore(from)) {
            period.error("to", "round.spec.periodBackwards");
            return null;
        }
        return new ReportPeriod(from, to);
    }

    private List<String> units() {
        JsonNode units = fields.node("units");
        if (units.isArray()) {
            if (units.isEmpty()) {
                fields.error("units", "round.spec.noUnits");
            }
            return fields.texts("units");
        }
        if (fields.has("units")
                && !fields.text("units").toLowerCase(Locale.ROOT).equals("all")) {
            fields.error("units", "round.spec.notUnits");
        }
        return List.of();
    }

    private PlannedForm form() {
        SpecFields form = new SpecFields(fields.node("form"), "/form", found);
        if (fields.has("form")) {
            form.known(List.of("code", "title"));
        }
        return new PlannedForm(form.text("code"), form.text("title"), indicators());
    }

    private List<Indicator> indicators() {
        JsonNode list = fields.node("indicators");
        if (!list.isArray()) {
            fields.error(
                    "indicators", fields.has("indicators") ? "round.spec.notList" : "round.spec.missing", "indicators");
            return List.of();
        }
        List<Indicator> indicators = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).isObject()) {
                indicators.add(new SpecIndicator(list.get(i), "/indicators/" + i, found).indicator());
            } else {
                fields.error("indicators/" + i, "round.spec.notIndicator");
            }
        }
        return indicators;
    }

    private Source source() {
        if (!fields.has("source")) {
            return Source.FREE;
        }
        if (fields.node("source").isTextual()) {
            return new Source(0, fields.text("source"));
        }
        SpecFields source = new SpecFields(fields.node("source"), "/source", found);
        source.known(List.of("document", "sentence"));
        long document = fields.node("source").path("document").asLong(0);
        return new Source(document, source.text("sentence"));
    }

    private Map<String, String> exemptions() {
        Map<String, String> reasons = new LinkedHashMap<>();
        fields.node("exempt")
                .fields()
                .forEachRemaining(
                        one -> reasons.put(one.getKey(), one.getValue().asText()));
        return reasons;
    }
}
