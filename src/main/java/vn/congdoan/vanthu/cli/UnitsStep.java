package vn.congdoan.vanthu.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;
import vn.congdoan.vanthu.app.unit.UnitService;
import vn.congdoan.vanthu.domain.unit.UnitEvent;
import vn.congdoan.vanthu.domain.unit.UnitTree;

/** A step in the life of units: from a day on, for a reason. As JSON {@code {step, on, units}}. */
abstract class UnitsStep extends CliCommand {
    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.units.option.on")
    private String on = "";

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "cli.units.option.reason")
    String reason = "";

    UnitsStep(CliSession session) {
        super(session);
    }

    @Override
    final int run(CliServices services) {
        UnitService units = services.life().reporting().units();
        LocalDate day = UnitCodes.day(on, services);
        long step = take(units, units.tree(), day);
        UnitTree after = units.tree();
        List<String> codes = after.events().stream()
                .filter(event -> event.step() == step)
                .map(UnitEvent::unit)
                .distinct()
                .map(id -> after.unit(id).orElseThrow().latest().code())
                .toList();
        if (common.json) {
            session.printJson(Map.of("step", step, "on", day.toString(), "units", codes));
        } else if (codes.isEmpty()) {
            session.tell("cli.units.nothingChanged");
        } else {
            session.print(session.messages.get("cli.units.done", String.join(", ", codes)));
        }
        return ExitCode.DONE;
    }

    /** @return the number of the step */
    abstract long take(UnitService units, UnitTree tree, LocalDate day);
}
