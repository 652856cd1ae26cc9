package vn.congdoan.vanthu.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.app.unit.FieldChange;
import vn.congdoan.vanthu.app.unit.ImportPlan;
import vn.congdoan.vanthu.app.unit.ImportResult;
import vn.congdoan.vanthu.app.unit.NearUnit;
import vn.congdoan.vanthu.app.unit.PlannedUnit;
import vn.congdoan.vanthu.app.unit.UnitBookService;
import vn.congdoan.vanthu.domain.problem.Finding;

/**
 * Takes a list of units in. Rows that can't be read are named, the others are stored; names that are like another's are stored
 * and named. As JSON {@code {file, added, changed, unchanged, errors, nearDuplicates, changes, notInFile}}.
 */
@Command(name = "import")
final class UnitsImportCommand extends CliCommand {
    @Parameters(index = "0", paramLabel = "FILE.xlsx", descriptionKey = "cli.units.param.file")
    private Path file;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.units.option.importOn")
    private String on = "";

    @Option(names = "--correct", descriptionKey = "cli.units.option.correct")
    private boolean correct;

    @Option(names = "--dry-run", descriptionKey = "cli.units.option.dryRun")
    private boolean dryRun;

    UnitsImportCommand(CliSession session) {
        super(session);
    }

    @Override
    int run(CliServices services) throws Exception {
        UnitBookService book = services.life().reporting().units().book();
        LocalDate day = UnitCodes.day(on, services);
        TerminalProgress progress = session.progress().of(String.valueOf(file.getFileName()));
        ImportPlan plan = book.plan(file).work().run(progress);
        ImportResult result = dryRun
                ? new ImportResult(
                        plan.added().size(),
                        plan.changed().size(),
                        plan.unchanged().size())
                : book.store(plan, Map.of(), correct ? null : day).work().run(progress);
        progress.clear();
        tell(plan);
        if (common.json) {
            session.printJson(json(plan, result));
        } else {
            print(plan, result);
        }
        return plan.errors().isEmpty() ? ExitCode.DONE : ExitCode.PARTLY;
    }

    private void print(ImportPlan plan, ImportResult result) {
        session.print(session.messages.get(
                dryRun ? "cli.units.wouldImport" : "cli.units.imported",
                result.added(),
                result.changed(),
                result.unchanged(),
                plan.errors().size()));
        for (PlannedUnit row : plan.changed()) {
            for (FieldChange change : row.changes()) {
                session.print("  " + row.after().code() + "\t"
                        + session.messages.get(change.field().labelKey()) + "\t" + change.before() + " → "
                        + change.after());
            }
        }
    }

    private void tell(ImportPlan plan) {
        for (Finding error : plan.errors()) {
            session.err().println(error.place() + ": " + session.messages.get(error.message()));
        }
        for (PlannedUnit row : plan.near()) {
            NearUnit near = row.near().get(0);
            session.tell(
                    "cli.units.near",
                    row.place(),
                    row.after().code(),
                    row.after().name(),
                    near.unit().code(),
                    near.unit().name());
        }
        if (!plan.absent().isEmpty() && !plan.rows().isEmpty()) {
            session.tell("cli.units.absent", plan.absent().size());
        }
    }

    private Map<String, Object> json(ImportPlan plan, ImportResult result) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", file.toString());
        json.put("added", result.added());
        json.put("changed", result.changed());
        json.put("unchanged", result.unchanged());
        json.put(
                "errors",
                plan.errors().stream()
                        .map(error -> Map.of("place", error.place(), "message", session.messages.get(error.message())))
                        .toList());
        json.put(
                "nearDuplicates",
                plan.near().stream().map(UnitsImportCommand::near).toList());
        json.put(
                "changes",
                plan.changed().stream().flatMap(row -> changes(row).stream()).toList());
        json.put("notInFile", plan.absent().stream().map(unit -> unit.code()).toList());
        return json;
    }

    private static Map<String, Object> near(PlannedUnit row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("place", row.place());
        json.put("code", row.after().code());
        json.put("name", row.after().name());
        json.put(
                "like",
                row.near().stream()
                        .map(near -> Map.of(
                                "code",
                                near.unit().code(),
                                "name",
                                near.unit().name(),
                                "likeness",
                                Math.round(near.likeness() * 100) / 100.0))
                        .toList());
        return json;
    }

    private static List<Map<String, Object>> changes(PlannedUnit row) {
        return row.changes().stream()
                .map(change -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("code", row.after().code());
                    json.put("field", change.field().name().toLowerCase(Locale.ROOT));
                    json.put("before", change.before());
                    json.put("after", change.after());
                    return json;
                })
                .toList();
    }
}
