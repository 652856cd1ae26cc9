package vn.congdoan.vanthu.cli;

import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import vn.congdoan.vanthu.app.unit.UnitService;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.unit.UnitEvent;

/** Takes the last step back. As JSON {@code {step, units}}. */
@Command(name = "undo")
final class UnitsUndoCommand extends CliCommand {
    UnitsUndoCommand(CliSession session) {
        super(session);
    }

    @Override
    int run(CliServices services) {
        UnitService units = services.life().reporting().units();
        List<UnitEvent> last = units.last().orElseThrow(() -> ProblemException.of("unit.undo.notLast"));
        units.undo(last.get(0).step());
        List<String> codes = last.stream()
                .map(UnitEvent::unit)
                .distinct()
                .map(id -> units.tree().unit(id).orElseThrow().latest().code())
                .toList();
        if (common.json) {
            session.printJson(Map.of("step", last.get(0).step(), "units", codes));
        } else {
            session.print(session.messages.get("cli.units.undone", String.join(", ", codes)));
        }
        return ExitCode.DONE;
    }
}
