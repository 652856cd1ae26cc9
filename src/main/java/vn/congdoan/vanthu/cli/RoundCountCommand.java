package vn.congdoan.vanthu.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.app.reporting.ReportingServices;
import vn.congdoan.vanthu.domain.returned.FiledSubmission;

/** Says which of a unit's reports counts. As JSON the report as {@code round files} has it. */
@Command(name = "count")
final class RoundCountCommand extends CliCommand {
    @Parameters(index = "0", paramLabel = "ROUND", descriptionKey = "cli.round.param.round")
    private String code;

    @Parameters(index = "1", paramLabel = "UNIT", descriptionKey = "cli.round.correct.param.unit")
    private String unit;

    @Parameters(index = "2", paramLabel = "VERSION", descriptionKey = "cli.round.count.param.version")
    private int version;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "cli.round.option.reason")
    private String reason;

    RoundCountCommand(CliSession session) {
        super(session);
    }

    @Override
    int run(CliServices services) {
        ReportingServices reporting = services.life().reporting();
        UnitReports reports = new UnitReports(reporting, code, unit);
        FiledSubmission counting = reporting
                .intake()
                .submissions()
                .count(reports.version(version).submission().id(), reason);
        if (common.json) {
            session.printJson(RoundFilesCommand.json(counting, reports.unit));
        } else {
            session.print(session.messages.get(
                    "cli.round.count.done",
                    reports.unit.code(),
                    version,
                    counting.submission().file()));
        }
        return ExitCode.DONE;
    }
}
