package vn.congdoan.vanthu.cli;

import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.app.unit.UnitService;
import vn.congdoan.vanthu.domain.unit.UnitTree;

/** Several units go into one; the day is the last of the others. */
@Command(name = "merge")
final class UnitsMergeCommand extends UnitsStep {
    @Parameters(arity = "1..*", paramLabel = "CODE", descriptionKey = "cli.units.param.merged")
    private List<String> codes;

    @Option(names = "--into", required = true, paramLabel = "CODE", descriptionKey = "cli.units.option.into")
    private String survivor;

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "cli.units.option.newName")
    private String name = "";

    UnitsMergeCommand(CliSession session) {
        super(session);
    }

    @Override
    long take(UnitService units, UnitTree tree, LocalDate day) {
        long stays = UnitCodes.unit(tree, survivor).id();
        return units.merge(stays, UnitCodes.ids(tree, codes), day, name, reason);
    }
}
