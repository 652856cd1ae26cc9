package vn.congdoan.vanthu.cli;

import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.app.unit.UnitService;
import vn.congdoan.vanthu.domain.unit.UnitTree;

/** Puts units under another group from a day on. */
@Command(name = "transfer")
final class UnitsTransferCommand extends UnitsStep {
    @Parameters(arity = "1..*", paramLabel = "CODE", descriptionKey = "cli.units.param.codes")
    private List<String> codes;

    @Option(names = "--to", required = true, paramLabel = "GROUP", descriptionKey = "cli.units.option.to")
    private String group;

    UnitsTransferCommand(CliSession session) {
        super(session);
    }

    @Override
    long take(UnitService units, UnitTree tree, LocalDate day) {
        return units.transfer(UnitCodes.ids(tree, codes), group, day, reason);
    }
}
