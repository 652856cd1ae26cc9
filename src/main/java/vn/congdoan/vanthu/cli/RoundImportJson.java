package vn.congdoan.vanthu.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.congdoan.vanthu.app.round.intake.Asked;
import vn.congdoan.vanthu.app.round.intake.IntakeItem;
import vn.congdoan.vanthu.app.round.intake.IntakePlan;
import vn.congdoan.vanthu.app.round.intake.Outcome;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.returned.CellFinding;
import vn.congdoan.vanthu.domain.returned.UnitMatch.Candidate;
import vn.congdoan.vanthu.i18n.Messages;

/** What became of returned files, as scripts depend on it (cli.md). */
final class RoundImportJson {
    private final IntakePlan plan;
    private final Messages messages;
    private final Map<String, MessageRef> failed;

    /** @param failed why files weren't stored although the plan took them, by name */
    RoundImportJson(IntakePlan plan, Messages messages, Map<String, MessageRef> failed) {
        this.plan = plan;
        this.messages = messages;
        this.failed = failed;
    }

    Map<String, Object> whole() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("round", plan.round().code());
        json.put("files", plan.items().stream().map(this::file).toList());
        plan.counts().forEach((outcome, count) -> json.put(name(outcome), count));
        return json;
    }

    private Map<String, Object> file(IntakeItem item) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", item.file());
        json.put(
                "unit",
                plan.unit(item.judgement().unitId()).map(ExpectedUnit::code).orElse(null));
        json.put("outcome", name(item.outcome()));
        json.put("cause", cause(item));
        json.put("received", item.received().toString());
        json.put("sender", item.sender());
        json.put(
                "asks",
                item.judgement().asked().stream()
                        .sorted()
                        .map(RoundImportJson::name)
                        .toList());
        json.put("candidates", item.judgement().asked().contains(Asked.UNIT) ? candidates(item) : List.of());
        json.put("notes", item.recognised().notes().stream().map(messages::get).toList());
        json.put("findings", findings(item.judgement().findings()));
        return json;
    }

    String cause(IntakeItem item) {
        MessageRef notStored = failed.get(item.file());
        return notStored != null
                ? messages.get(notStored)
                : item.judgement().cause().map(messages::get).orElse("");
    }

    private List<Map<String, Object>> candidates(IntakeItem item) {
        return item.recognised().match().candidates().stream()
                .map(this::candidate)
                .toList();
    }

    private Map<String, Object> candidate(Candidate candidate) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("unit", candidate.code());
        json.put("likeness", Math.round(candidate.likeness() * 100) / 100.0);
        json.put("evidence", messages.get(candidate.evidence()));
        return json;
    }

    private List<Map<String, Object>> findings(List<CellFinding> findings) {
        return findings.stream().map(this::finding).toList();
    }

    private Map<String, Object> finding(CellFinding finding) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("sheet", finding.place() == null ? "" : finding.place().sheet());
        json.put("cell", finding.place() == null ? "" : finding.place().address());
        json.put("value", finding.value());
        json.put("message", messages.get(finding.message()));
        json.put("indicator", finding.code());
        json.put("weight", name(finding.weight()));
        return json;
    }

    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Those that somebody has to look at. */
    static boolean isClean(Map<Outcome, Integer> counts) {
        return counts.get(Outcome.REJECTED) == 0 && counts.get(Outcome.ASKS) == 0;
    }
}
