package vn.congdoan.vanthu.cli;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the register as a workbook that the import reads again. */
@Command(name = "export")
final class UnitsExportCommand extends CliCommand {
    @Parameters(index = "0", paramLabel = "FILE.xlsx", descriptionKey = "cli.units.param.target")
    private Path file;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.units.option.listOn")
    private String on = "";

    @Option(names = "--all", descriptionKey = "cli.units.option.all")
    private boolean all;

    UnitsExportCommand(CliSession session) {
        super(session);
    }

    @Override
    int run(CliServices services) {
        services.life()
                .reporting()
                .units()
                .book()
                .export(file.toAbsolutePath(), all ? null : UnitCodes.day(on, services));
        session.print(file.toString());
        return ExitCode.DONE;
    }
}
