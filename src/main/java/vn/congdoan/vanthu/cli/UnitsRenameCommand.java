package vn.congdoan.vanthu.cli;

import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.app.unit.UnitService;
import vn.congdoan.vanthu.domain.unit.UnitTree;

/** Gives a unit another name from a day on. */
@Command(name = "rename")
final class UnitsRenameCommand extends UnitsStep {
    @Parameters(index = "0", paramLabel = "CODE", descriptionKey = "cli.units.param.code")
    private String code;

    @Parameters(index = "1", paramLabel = "NAME", descriptionKey = "cli.units.param.name")
    private String name;

    UnitsRenameCommand(CliSession session) {
        super(session);
    }

    @Override
    long take(UnitService units, UnitTree tree, LocalDate day) {
        return units.rename(UnitCodes.unit(tree, code).id(), name, day, reason);
    }
}
