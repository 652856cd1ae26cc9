package vn.congdoan.vanthu.cli;

import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.app.unit.UnitService;
import vn.congdoan.vanthu.domain.unit.UnitTree;

/** Ends units; the day is their last. */
@Command(name = "dissolve")
final class UnitsDissolveCommand extends UnitsStep {
    @Parameters(arity = "1..*", paramLabel = "CODE", descriptionKey = "cli.units.param.codes")
    private List<String> codes;

    UnitsDissolveCommand(CliSession session) {
        super(session);
    }

    @Override
    long take(UnitService units, UnitTree tree, LocalDate day) {
        return units.dissolve(UnitCodes.ids(tree, codes), day, reason);
    }
}
