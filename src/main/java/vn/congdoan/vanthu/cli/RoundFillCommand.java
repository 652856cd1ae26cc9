package vn.congdoan.vanthu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.app.reporting.ReportingServices;
import vn.congdoan.vanthu.app.round.fill.FillLine;
import vn.congdoan.vanthu.app.round.fill.FillPlan;
import vn.congdoan.vanthu.app.round.fill.FillService;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.report.fill.FillSubject;
import vn.congdoan.vanthu.domain.report.fill.FillTarget;
import vn.congdoan.vanthu.domain.sheet.CellPlace;

/**
 * Fills a superior's own workbook with a round's figures: the cells that its words make sure, or those that are named. As JSON
 * {@code {round, file, out, filled, proposals: [{indicator, label, scope, owner, cell, words, value, old, state, question, filled}], missing:
 * [{code, label}]}}; {@code out} is null when nothing was written. Ends with 1 while a figure has no cell yet.
 */
@Command(name = "fill")
final class RoundFillCommand extends CliCommand {
    @Parameters(index = "0", paramLabel = "ROUND", descriptionKey = "cli.round.param.round")
    private String code;

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "cli.fill.param.file")
    private Path file;

    @Option(names = "--cell", arity = "1..*", paramLabel = "CODE=SHEET!D7", descriptionKey = "cli.fill.option.cell")
    private Map<String, String> cells = new LinkedHashMap<>();

    @Option(names = "--accept-sure", descriptionKey = "cli.fill.option.sure")
    private boolean sure;

    @Option(names = "--dry-run", descriptionKey = "cli.fill.option.dry")
    private boolean dry;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.fill.option.out")
    private Path out;

    RoundFillCommand(CliSession session) {
        super(session);
    }

    @Override
    int run(CliServices services) throws Exception {
        if (out == null && !dry) {
            throw ProblemException.of("cli.usage.fillOut");
        }
        ReportingServices reporting = services.life().reporting();
        FillService fill = reporting.fill();
        FillPlan plan =
                fill.propose(reporting.rounds().round(code).id(), file).work().run(session.progress());
        Map<CellPlace, FillSubject> wanted = wanted(fill, plan);
        int filled = dry || wanted.isEmpty()
                ? 0
                : fill.fill(plan, wanted, out).work().run(session.progress());
        if (common.json) {
            session.printJson(json(plan, wanted, filled));
        } else {
            print(plan, wanted, filled);
        }
        boolean all = plan.missing().isEmpty()
                && plan.lines().stream()
                        .allMatch(line -> wanted.containsValue(line.target().subject()))
                && (dry || filled == wanted.size());
        return all ? ExitCode.DONE : ExitCode.PARTLY;
    }

    /** Named cells go before proposed ones; without any named, the sure ones are meant. */
    private Map<CellPlace, FillSubject> wanted(FillService fill, FillPlan plan) {
        Map<CellPlace, FillSubject> wanted = new LinkedHashMap<>();
        cells.forEach((words, place) -> wanted.put(plan.place(place), fill.subject(plan, words)));
        if (cells.isEmpty() || sure) {
            plan.sure().forEach((place, subject) -> {
                if (!wanted.containsValue(subject)) {
                    wanted.putIfAbsent(place, subject);
                }
            });
        }
        return wanted;
    }

    private void print(FillPlan plan, Map<CellPlace, FillSubject> wanted, int filled) {
        for (FillLine line : plan.lines()) {
            session.print(String.join("\t", row(line, wanted)).stripTrailing());
        }
        plan.missing().forEach(one -> session.tell("cli.fill.missing", one.code(), one.label()));
        if (dry) {
            session.tell("cli.fill.dry", wanted.size());
        } else if (filled == 0) {
            session.tell("cli.fill.none", file.getFileName().toString());
        } else {
            session.tell("cli.fill.done", filled, out);
        }
    }

    private List<String> row(FillLine line, Map<CellPlace, FillSubject> wanted) {
        FillTarget target = line.target();
        List<String> row = new ArrayList<>();
        row.add(target.place().toString());
        row.add(line.indicator().code() + (line.owner().isEmpty() ? "" : " · " + line.owner()));
        row.add(line.value().map(CellValue::plain).orElse(session.messages.get("fill.noValue")));
        row.add(session.messages.get(isFilled(line, wanted) ? "fill.state.sure" : line.stateKey()));
        row.add(target.doubt().map(session.messages::get).orElse(""));
        return row;
    }

    private static boolean isFilled(FillLine line, Map<CellPlace, FillSubject> wanted) {
        return line.value().isPresent()
                && line.target().subject().equals(wanted.get(line.target().place()));
    }

    private Map<String, Object> json(FillPlan plan, Map<CellPlace, FillSubject> wanted, int filled) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("round", plan.round().code());
        json.put("file", file.toString());
        json.put("out", filled == 0 ? null : out.toString());
        json.put("filled", filled);
        json.put(
                "proposals",
                plan.lines().stream().map(line -> json(line, wanted)).toList());
        json.put(
                "missing",
                plan.missing().stream()
                        .map(one -> Map.of("code", one.code(), "label", one.label()))
                        .toList());
        return json;
    }

    private Map<String, Object> json(FillLine line, Map<CellPlace, FillSubject> wanted) {
        FillTarget target = line.target();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("indicator", line.indicator().code());
        json.put("label", line.indicator().label());
        json.put("scope", target.subject().scope().name());
        json.put("owner", line.owner());
        json.put("cell", target.place().toString());
        json.put("words", target.label());
        json.put("value", line.value().map(RoundFillCommand::json).orElse(null));
        json.put("old", target.old());
        json.put("state", target.state().name());
        json.put("question", target.doubt().map(session.messages::get).orElse(null));
        json.put("filled", !dry && isFilled(line, wanted));
        return json;
    }

    private static Object json(CellValue value) {
        return value instanceof CellValue.Number number ? number.value() : value.plain();
    }
}
