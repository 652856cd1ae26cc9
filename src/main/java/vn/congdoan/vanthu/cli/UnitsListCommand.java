package vn.congdoan.vanthu.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.congdoan.vanthu.domain.unit.Unit;
import vn.congdoan.vanthu.domain.unit.UnitTree;

/** Shows the units of a day. */
@Command(name = "list")
final class UnitsListCommand extends CliCommand {
    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.units.option.listOn")
    private String on = "";

    @Option(names = "--all", descriptionKey = "cli.units.option.all")
    private boolean all;

    UnitsListCommand(CliSession session) {
        super(session);
    }

    @Override
    int run(CliServices services) {
        LocalDate day = UnitCodes.day(on, services);
        UnitTree tree = services.life().reporting().units().tree();
        List<Unit> units = all ? tree.all(day) : tree.on(day);
        if (common.json) {
            session.printJson(units.stream().map(UnitCodes::json).toList());
        } else {
            units.forEach(unit -> session.print(line(unit)));
            session.tell("cli.units.listed", units.size());
        }
        return ExitCode.DONE;
    }

    private static String line(Unit unit) {
        String until = unit.until() == null ? "" : unit.until().toString();
        return String.join(
                        "\t",
                        unit.code(),
                        unit.name(),
                        unit.group(),
                        unit.address(),
                        unit.email(),
                        unit.phone(),
                        Objects.toString(unit.members(), ""),
                        until)
                .stripTrailing();
    }
}
