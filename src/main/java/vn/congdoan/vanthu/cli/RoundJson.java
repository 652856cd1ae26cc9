package vn.congdoan.vanthu.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.ReportingRound;

/** Rounds as JSON values. */
final class RoundJson {
    private RoundJson() {}

    static Map<String, Object> of(ReportingRound round, List<ExpectedUnit> expected) {
        Map<String, Object> period = new LinkedHashMap<>();
        period.put("from", round.period().from().toString());
        period.put("to", round.period().to().toString());
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("code", round.form().code());
        form.put("version", round.form().version());
        form.put("title", round.form().title());
        form.put("indicators", round.form().indicators().size());
        long exempt = expected.stream().filter(ExpectedUnit::isExempt).count();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", round.code());
        json.put("title", round.title());
        json.put("period", period);
        json.put("deadline", round.deadline().toString());
        json.put("upward", round.upward() == null ? null : round.upward().toString());
        json.put("series", round.series());
        json.put("closed", round.closed());
        json.put("form", form);
        json.put("expected", expected.size() - exempt);
        json.put("exempt", exempt);
        return json;
    }

    static Map<String, Object> of(ExpectedUnit unit) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", unit.code());
        json.put("name", unit.name());
        json.put("group", unit.group());
        json.put("exemption", unit.exemption());
        json.put("extension", unit.extension() == null ? null : unit.extension().toString());
        return json;
    }
}
